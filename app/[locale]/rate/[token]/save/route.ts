/** Takes a rating given with an invitation's token. */
import type { NextRequest } from 'next/server';
import { localeOf } from '../../../../_locale';
import { saveRating } from '../../_rating/save';

type TokenParams = { params: Promise<{ locale: string; token: string }> };

export async function POST(request: NextRequest, { params }: TokenParams): Promise<Response> {
  const [locale, { token }, form] = await Promise.all([localeOf(params), params, request.formData()]);
  return saveRating(form, { locale, page: `rate/${token}`, by: { token } });
}
