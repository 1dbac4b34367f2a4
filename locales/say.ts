/** Puts a meaning into words: every value in the way the language writes it. The result still carries isolates in right-to-left languages. */
import { type Choice, linesOf, type Meaning, type MeaningValue } from '#server/domain/conversation/meaning';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { formatDay, formatInstant } from './format';
import type { Locale } from './languages';
import { plainTranslator, type Translate, type Values } from './translate';

export function sayMeaning(meaning: Pick<Meaning, 'key' | 'values'>, locale: Locale, zone: string): string {
  const t = plainTranslator(locale);
  return t(meaning.key, wordsFor(meaning.values, locale, zone, t));
}

/** Everything a meaning says, paragraph by paragraph. */
export function sayMessage(meaning: Meaning, locale: Locale, zone: string): string {
  return linesOf(meaning)
    .map((line) => sayMeaning(line, locale, zone))
    .join('\n\n');
}

export function sayChoice(choice: Choice, locale: Locale, zone: string): string {
  const { label } = choice;
  if ('text' in label) return label.text;
  if ('names' in label) return pick(label.names, locale);
  return sayMeaning(label, locale, zone);
}

function wordsFor(
  values: Record<string, MeaningValue> | undefined,
  locale: Locale,
  zone: string,
  t: Translate,
): Values {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, wordFor(value, locale, zone, t)]),
  );
}

function wordFor(value: MeaningValue, locale: Locale, zone: string, t: Translate): string | number {
  if (typeof value !== 'object') return value;
  if ('instant' in value) return formatInstant(value.instant, locale, zone);
  if ('day' in value) return formatDay(value.day, locale);
  if ('caseNumber' in value) return showCaseNumber(value.caseNumber);
  if ('names' in value) return pick(value.names, locale);
  return t(value.key);
}

function pick(names: Record<string, string>, locale: Locale): string {
  return names[locale] ?? names.en ?? Object.values(names)[0] ?? '';
}
