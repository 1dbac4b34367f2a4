/** Names of units and categories come in every language of the site; dates come as instants. Here they become words for one reader. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import { languageOf } from '#locales/languages';

/** The name in this language, or in the city's own when a language has none yet. */
export function nameIn(names: Record<string, string>, locale: Locale): string {
  return names[locale] ?? names['zh-CN'] ?? Object.values(names)[0] ?? '';
}

export type When = { iso: string; text: string };

export function when(
  at: string,
  locale: Locale,
  zone: string,
  shape?: Parameters<typeof formatInstant>[3],
): When {
  return { iso: at, text: formatInstant(at, locale, zone, shape) };
}

const minute = 60_000;
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
];

/** "in 3 hours", "2 days ago": in the largest unit that counts at least one. */
export function fromNow(at: string, now: Date, locale: Locale): string {
  const span = new Date(at).getTime() - now.getTime();
  const [unit, size] = steps.find(([, length]) => Math.abs(span) >= length) ?? ['minute', minute];
  return new Intl.RelativeTimeFormat(languageOf(locale).intl).format(Math.trunc(span / size), unit);
}
