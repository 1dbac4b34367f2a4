/** A question of a category as the administrator types it: fields to what the door wants, and back when it is refused. */
import { locales } from '#locales/languages';
import { type QuestionKind, questionKinds } from '#server/domain/intake/questions';
import type { Refusal } from '#server/domain/refusals';
import { one, type Values } from '../../_posted';
import { shelf } from '../../_shelf';

/** `code` is empty for a new one. */
export type TypedQuestion = { code: string; categoryCode: string; values: Values; reason: Refusal };
export const typedQuestions = shelf<TypedQuestion>('typed-questions', 60);

/** Several forms stand on the page: their fields need names of their own. */
export function fieldName(code: string, name: string): string {
  return `${name}.${code || 'new'}`;
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Codes and words stand in lists side by side: the third line of each belongs together. */
function readOptions(values: Values, known: string) {
  const codes = lines(one(values, fieldName(known, 'optionCodes')));
  const words = locales.map(
    (locale) => [locale, lines(one(values, fieldName(known, `options-${locale}`)))] as const,
  );
  return codes.map((code, order) => ({
    code,
    names: Object.fromEntries(words.map(([locale, list]) => [locale, list[order] ?? ''])),
  }));
}

export function readQuestion(values: Values) {
  const known = one(values, 'code');
  const field = (name: string) => one(values, fieldName(known, name));
  const inLanguages = (name: string) =>
    Object.fromEntries(locales.map((locale) => [locale, field(`${name}-${locale}`)]));
  const kind: QuestionKind = questionKinds.find((one) => one === field('kind')) ?? 'text';
  return {
    categoryCode: one(values, 'categoryCode'),
    isNew: known === '',
    question: {
      code: known || field('newCode').toLowerCase(),
      kind,
      names: inLanguages('name'),
      hints: inLanguages('hint'),
      options: kind === 'choice' || kind === 'several' ? readOptions(values, known) : [],
      isRequired: field('required') === 'yes',
    },
    sort: Math.min(9999, Math.max(0, Math.trunc(Number(field('sort')) || 0))),
    isActive: field('use') !== 'off',
  };
}
