/** What was wrong with a rating, in words, and what was typed: read back from the note the save handler left. */
import type { Translate } from '#locales/translate';
import { isRefusal } from '#server/domain/refusals';
import type { readOutcome } from '../../../_outcome';
import { ratedFields, readRating, type TypedRating } from './rating';

export type SaidProblem = { field?: string; text: string };
type Outcome = Awaited<ReturnType<typeof readOutcome>>;

export function saidRatingProblems(t: Translate, outcome: Outcome): SaidProblem[] {
  return (outcome?.problems ?? []).flatMap(({ field, problem }) => {
    const missing = ratedFields.find((known) => known === field);
    if (problem === 'missing' && missing) return [{ field, text: t(`rate:problem.${missing}`) }];
    if (problem === 'comment-too-long') return [{ field, text: t('rate:problem.comment') }];
    return isRefusal(problem) ? [{ field: field || undefined, text: t(`refusals:${problem}`) }] : [];
  });
}

export function typedBefore(outcome: Outcome): TypedRating {
  const { typed = {}, words } = outcome ?? {};
  return { ...readRating({ get: (name) => typed[name] }), comment: words ?? '' };
}
