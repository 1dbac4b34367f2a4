/** Takes one question's form. What was typed is kept whether right or wrong; then on to the next open question, or back to this one. */
import type { NextRequest } from 'next/server';
import { nextStep } from '#server/domain/intake/journey';
import { attempt, door, setDraftId } from '../../../../_door';
import { localeOf } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { askedStepOf, type StepParams } from '../../_steps/asked-step';
import { photoPlacesOf } from '../../_steps/where';
import { problemsOf, readAnswers } from '../../answers';
import { readOpenDraft } from '../../draft';

export async function POST(request: NextRequest, { params }: StepParams): Promise<Response> {
  const [locale, step, form, draft] = await Promise.all([
    localeOf(params),
    askedStepOf(params),
    request.formData(),
    readOpenDraft(),
  ]);
  const answers = readAnswers(step, form, draft?.answers ?? {}, photoPlacesOf(draft));
  const saved = await attempt((await door()).draft.save({ draftId: draft?.draftId, answers }));
  if (!saved.ok) return seeOther(`/${locale}/problem/${saved.reason}`);
  await setDraftId(saved.value.draftId);
  const hasProblems = problemsOf(step, answers).length > 0;
  if (!hasProblems) return seeOther(`/${locale}/request/${nextStep(answers)}`);
  const from = request.nextUrl.searchParams.get('from') === 'check' ? '&from=check' : '';
  return seeOther(`/${locale}/request/${step}?e=1${from}`);
}
