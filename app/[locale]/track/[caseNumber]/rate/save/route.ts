/** Takes a rating from the device that may see the case. */
import type { NextRequest } from 'next/server';
import { saveRating } from '../../../../rate/_rating/save';
import { type CaseParams, caseOf } from '../../../_case/case';

export async function POST(request: NextRequest, { params }: CaseParams): Promise<Response> {
  const [{ locale, caseNumber }, form] = await Promise.all([caseOf(params), request.formData()]);
  return saveRating(form, { locale, page: `track/${caseNumber}/rate`, by: { caseNumber } });
}
