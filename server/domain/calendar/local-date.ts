/**
 * A day on the wall calendar, without a clock or a zone: what a holiday list holds and what a citizen is told.
 * Days are counted from 1970-01-01, so that stepping through a calendar is whole-number arithmetic that no
 * daylight saving can disturb.
 */

/** A calendar day written `YYYY-MM-DD`. */
export type LocalDate = string;

export const dayLength = 86_400_000;

/** Days since 1970-01-01. Throws on anything that is not a real day, such as 2026-02-30. */
export function dayNumber(date: LocalDate): number {
  const number = Date.parse(`${date}T00:00:00Z`) / dayLength;
  if (!Number.isInteger(number) || dateOfDay(number) !== date) throw new RangeError(`Not a day: ${date}`);
  return number;
}

/** The day that is `number` days after 1970-01-01. */
export function dateOfDay(number: number): LocalDate {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOfDay(number: number): number {
  // 1970-01-01 was a Thursday; the double remainder keeps days before it positive.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
