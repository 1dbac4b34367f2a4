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
import { afterStory } from '../../found/worth-showing';
import { afterPlace, withoutOldChoice } from '../../nearby/near';

export async function POST(request: NextRequest, { params }: StepParams): Promise<Response> {
  const [locale, step, form, draft] = await Promise.all([
    localeOf(params),
    askedStepOf(params),
    request.formData(),
    readOpenDraft(),
  ]);
  const around = { photoPlaces: photoPlacesOf(draft), asked: draft?.asked };
  const before = draft?.answers ?? {};
  const answers = withoutOldChoice(before, readAnswers(step, form, before, around));
  const saved = await attempt((await door()).draft.save({ draftId: draft?.draftId, answers }));
  if (!saved.ok) return seeOther(`/${locale}/problem/${saved.reason}`);
  await setDraftId(saved.value.draftId);
  const { asked } = saved.value;
  const hasProblems = problemsOf(step, answers, asked).length > 0;
  const onward = `/${locale}/request/${nextStep(answers, asked)}` as const;
  if (!hasProblems && step === 'where') return seeOther(await afterPlace(answers, locale, onward));
  if (!hasProblems) return seeOther(step === 'what' ? await afterStory(answers, locale, onward) : onward);
  const from = request.nextUrl.searchParams.get('from') === 'check' ? '&from=check' : '';
  return seeOther(`/${locale}/request/${step}?e=1${from}`);
}
