/** Opens a case again with the person's reason. */
import type { NextRequest } from 'next/server';
import { attempt, door } from '../../../../../_door';
import { answerAct } from '../../../_case/act';
import { type CaseParams, caseOf } from '../../../_case/case';
import { postedText } from '../../../_case/posted-text';

export async function POST(request: NextRequest, { params }: CaseParams): Promise<Response> {
  const [{ locale, caseNumber }, form] = await Promise.all([caseOf(params), request.formData()]);
  const { text, refusal } = postedText(form);
  const tried = refusal ?? (await attempt((await door()).tracking.reopen({ caseNumber, text })));
  return answerAct(tried, {
    locale,
    caseNumber,
    action: 'reopen',
    done: 'reopened',
    field: 'text',
    words: text,
  });
}
