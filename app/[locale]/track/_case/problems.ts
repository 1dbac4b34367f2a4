/** Refusals said at the field they belong to. */
import type { Translate } from '#locales/translate';
import { isRefusal } from '#server/domain/refusals';

type Left = { field: string; problem: string };

/** Only words we know are shown: the note they come from lies with the person's browser. */
export function saidProblems(t: Translate, left: readonly Left[] = []): { field?: string; text: string }[] {
  return left.flatMap(({ field, problem }) =>
    isRefusal(problem) ? [{ field: field || undefined, text: t(`refusals:${problem}`) }] : [],
  );
}

export function fieldError(
  t: Translate,
  problems: readonly { field?: string; text: string }[],
  field: string,
) {
  const found = problems.find((problem) => problem.field === field);
  return found ? { error: found.text, errorPrefix: t('common:errors.prefix') } : {};
}
