/** What every question of the request is given to draw itself. */
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { DraftAnswers } from '#server/domain/intake/journey';
import type { AskedFor } from '#server/domain/intake/questions';
import { isRefusal } from '#server/domain/refusals';
import type { FieldProblem, Problem } from '../answers';
import type { Draft } from '../draft';

export type StepProps = {
  locale: Locale;
  t: Translate;
  draft: Draft | null;
  answers: DraftAnswers;
  /** What the category wants to know. */
  asked: AskedFor;
  problems: readonly FieldProblem[];
  cameFromCheck: boolean;
};

export function problemText(t: Translate, problem: Problem): string {
  return isRefusal(problem) ? t(`refusals:${problem}`) : t(`request:problem.${problem}`);
}

/** The error of one field, ready to spread into its component. */
export function errorOf(props: Pick<StepProps, 't' | 'problems'>, field: string) {
  const found = props.problems.find((problem) => problem.field === field);
  if (!found) return {};
  return { error: problemText(props.t, found.problem), errorPrefix: props.t('common:errors.prefix') };
}

/** Kept in links and forms of someone who came to change one answer, so that they get straight back. */
export function fromCheckQuery(cameFromCheck: boolean): '' | '?from=check' {
  return cameFromCheck ? '?from=check' : '';
}
