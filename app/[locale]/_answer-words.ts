/** Questions of a category and what was answered to them, in one language. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import type { Answer, CategoryQuestion } from '#server/domain/intake/questions';

export function questionIn({ names }: Pick<CategoryQuestion, 'names'>, locale: Locale): string {
  return names[locale] || names.en || Object.values(names)[0] || '';
}

/** Null when nothing was answered. */
export function answersIn(
  question: CategoryQuestion,
  answer: Answer | undefined,
  locale: Locale,
): string | null {
  const given = [answer ?? []].flat().filter(Boolean);
  const words = given.map((one) => {
    const option = question.options.find(({ code }) => code === one);
    return option ? questionIn(option, locale) : timeIn(one, locale);
  });
  return words.length > 0 ? new Intl.ListFormat(locale, { type: 'unit' }).format(words) : null;
}

/** What a date field sends has neither a zone nor a language; anything else stays as it was written. */
export function timeIn(written: string, locale: Locale): string {
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(written);
  const instant = new Date(`${written}:00Z`);
  return isTime && !Number.isNaN(instant.getTime()) ? formatInstant(instant, locale, 'UTC') : written;
}
