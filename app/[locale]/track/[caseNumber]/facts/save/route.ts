/** Adds words and photos to a case. The one server has stored the files already and left their ids in the form. */
import type { NextRequest } from 'next/server';
import { isRefusal, no } from '#server/domain/refusals';
import { attempt, door } from '../../../../../_door';
import { answerAct } from '../../../_case/act';
import { type CaseParams, caseOf } from '../../../_case/case';
import { postedText } from '../../../_case/posted-text';

export async function POST(request: NextRequest, { params }: CaseParams): Promise<Response> {
  const [{ locale, caseNumber }, form] = await Promise.all([caseOf(params), request.formData()]);
  const { text, refusal } = postedText(form);
  const act = { locale, caseNumber, action: 'facts', done: 'added', words: text } as const;
  const refusedFile = form.get('refusedFile');
  if (isRefusal(refusedFile)) return answerAct(no(refusedFile), { ...act, field: 'files' });
  const attachmentIds = form.getAll('attachmentId').map(String);
  const tried =
    refusal ?? (await attempt((await door()).tracking.addFacts({ caseNumber, text, attachmentIds })));
  return answerAct(tried, { ...act, field: 'text' });
}
