/**
 * Dates, times and numbers as people read them: month as a word, the city's time zone, Gregorian years, Latin digits.
 * Formatters are made once for each (language, zone, shape), as making one costs more than using it a hundred times.
 */
import { type Locale, languageOf } from './languages';

const shapes = {
  date: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
  dateTime: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  short: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, zone: string, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${shape}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(languageOf(locale).intl, { ...shapes[shape], timeZone: zone });
    formatters.set(key, found);
  }
  return found;
}

/** `at` is an instant (Date or ISO 8601 text); `zone` the city's IANA zone. */
export function formatInstant(
  at: Date | string,
  locale: Locale,
  zone: string,
  shape: keyof typeof shapes = 'dateTime',
): string {
  return formatter(locale, zone, shape).format(new Date(at));
}

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(languageOf(locale).intl).format(value);
}

/** `2026-11-27`-like dates of the city, shown without a time. */
export function formatDay(day: string, locale: Locale): string {
  return formatter(locale, 'UTC', 'date').format(new Date(`${day}T12:00:00Z`));
}
