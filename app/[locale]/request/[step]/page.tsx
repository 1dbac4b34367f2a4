/**
 * Every question of the request but the first look at the first one. What was typed is in the draft even when it is wrong (`?e=1` says
 * that it was just sent), so the same check that stopped the save explains it here.
 */
import { redirect } from 'next/navigation';
import { translator } from '#locales/translate';
import { journey, nextStep } from '#server/domain/intake/journey';
import { usuallyAsked } from '#server/domain/intake/questions';
import { isRefusal } from '#server/domain/refusals';
import { localeOf } from '../../../_locale';
import { askedStepOf, type StepParams } from '../_steps/asked-step';
import { ContactStep } from '../_steps/contact';
import { DetailsStep } from '../_steps/details';
import { KindStep } from '../_steps/kind';
import { NeedsStep } from '../_steps/needs';
import { PhotosStep } from '../_steps/photos';
import type { StepProps } from '../_steps/step';
import { StepFrame } from '../_steps/step-frame';
import { WhatStep } from '../_steps/what';
import { WhenStep } from '../_steps/when';
import { WhereStep } from '../_steps/where';
import { WhoStep } from '../_steps/who';
import { type AskedStep, type FieldProblem, problemsOf } from '../answers';
import { type Draft, readDanger, readDraft } from '../draft';

type Query = { e?: string; from?: string; refused?: string };
type StepPageProps = StepParams & { searchParams: Promise<Query> };

const views: Record<AskedStep, (props: StepProps) => React.ReactNode | Promise<React.ReactNode>> = {
  what: WhatStep,
  photos: PhotosStep,
  where: WhereStep,
  kind: KindStep,
  when: WhenStep,
  details: DetailsStep,
  who: WhoStep,
  contact: ContactStep,
  needs: NeedsStep,
};

/** Danger is spoken of right after the words and beside the guess, not on every page. */
const stepsThatWarn: readonly AskedStep[] = ['photos', 'where', 'kind'];

function problemsNow(step: AskedStep, draft: Draft | null, { e, refused }: Query): FieldProblem[] {
  if (step === 'photos' && isRefusal(refused)) return [{ field: 'files', problem: refused }];
  return e ? problemsOf(step, draft?.answers ?? {}, draft?.asked) : [];
}

/** Only a question of this person's journey can be asked, and none before there are words. */
function leadElsewhere(locale: string, step: AskedStep, draft: Draft | null): void {
  if (step === 'what') return;
  if (draft?.caseNumber) redirect(`/${locale}/request/done`);
  if (!draft?.answers.text?.trim()) redirect(`/${locale}/request`);
  const isAsked = journey(draft.answers, draft.asked).some((item) => item.step === step);
  if (!isAsked) redirect(`/${locale}/request/${nextStep(draft.answers, draft.asked)}`);
}

export default async function StepPage({ params, searchParams }: StepPageProps) {
  const [locale, step, query, found] = await Promise.all([
    localeOf(params),
    askedStepOf(params),
    searchParams,
    readDraft(),
  ]);
  leadElsewhere(locale, step, found);
  const draft = found?.caseNumber ? null : found;
  const answers = draft?.answers ?? {};
  const problems = problemsNow(step, draft, query);
  const props: StepProps = {
    locale,
    t: translator(locale),
    draft,
    answers,
    asked: draft?.asked ?? usuallyAsked,
    problems,
    cameFromCheck: query.from === 'check',
  };
  const emergency = await readDanger(answers.text, locale);
  return (
    <StepFrame {...props} step={step} emergency={emergency} warns={stepsThatWarn.includes(step)}>
      {await views[step](props)}
    </StepFrame>
  );
}
