/** What the fields of the intake form share, and how each finds what was typed into it. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { categoriesOutput } from '#server/api/schemas/desk';
import { all, one } from '../../_posted';
import { sayProblem } from '../../_refusals';
import type { TypedIntake } from './intake';
import type { SeenIntake } from './seen-intake';

export type IntakeFormView = {
  locale: Locale;
  t: Translate;
  plain: Translate;
  typed: TypedIntake | null;
  categories: z.infer<typeof categoriesOutput>;
  /** What we make of the words typed so far; null before anybody looked. */
  seen: SeenIntake | null;
};

/** Name, typed value and error of one field; `first` is what stands there before anybody typed. */
export function asked({ typed, plain }: IntakeFormView, name: string, first?: string) {
  const problem = typed?.problem?.field === name ? typed.problem : null;
  return {
    name,
    value: typed ? one(typed.values, name) : first,
    chosen: typed ? all(typed.values, name) : first,
    error: problem ? sayProblem(plain, problem) : undefined,
    errorPrefix: plain('common:errors.prefix'),
  };
}
