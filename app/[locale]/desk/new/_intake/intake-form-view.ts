/** What the fields of the intake form share, and how each finds what was typed into it. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { categoriesOutput } from '#server/api/schemas/desk';
import { all, one } from '../../_posted';
import { sayProblem } from '../../_refusals';
import type { TypedIntake } from './intake';

export type IntakeFormView = {
  locale: Locale;
  t: Translate;
  plain: Translate;
  typed: TypedIntake | null;
  categories: z.infer<typeof categoriesOutput>;
};

/** Name, typed value and error of one field; `first` is what stands there before anybody typed. */
export function asked({ typed, plain }: IntakeFormView, name: string, first?: string) {
  const isWrong = typed?.problem.field === name;
  return {
    name,
    value: typed ? one(typed.values, name) : first,
    chosen: typed ? all(typed.values, name) : first,
    error: isWrong ? sayProblem(plain, typed.problem) : undefined,
    errorPrefix: plain('common:errors.prefix'),
  };
}
