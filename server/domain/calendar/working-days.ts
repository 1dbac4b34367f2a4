/**
 * When the city works. A day is a working day by its weekday unless the calendar names it: a public holiday
 * closes it, a make-up working day (调休) opens it, even on a Sunday. Work happens within office hours of
 * working days, measured in real elapsed time, also on the days on which clocks change.
 */

import { dayTimeToInstant, localDayNumber } from './city-time';
import { dateOfDay, dayNumber, type LocalDate, weekdayOfDay } from './local-date';

export type DayKind = 'holiday' | 'workday';

export type CityCalendar = {
  /** IANA zone of the city. */
  zone: string;
  /**
   * Office hours in minutes after midnight, start before end, both on one day. An office that never closes ends
   * at 23:59, so that a promise never carries the next day's date.
   */
  workday: { startMinutes: number; endMinutes: number };
  /** ISO weekdays off: 1 is Monday, 7 is Sunday. */
  weekend: readonly number[];
  /** Public holidays and make-up working days; they win over the weekend. */
  days: ReadonlyMap<LocalDate, DayKind>;
};

export const usualWeekend: readonly number[] = [6, 7];

const minute = 60_000;
/** A calendar without a working day in so many days was entered wrongly; say so instead of searching for ever. */
const longestBreak = 400;

export function isWorkingDay(date: LocalDate, calendar: CityCalendar): boolean {
  return worksOn(dayNumber(date), calendar);
}

/** The first working day after this one, which is itself not considered. */
export function nextWorkingDay(date: LocalDate, calendar: CityCalendar): LocalDate {
  return dateOfDay(firstWorkingDay(dayNumber(date) + 1, calendar));
}

/**
 * The end of office hours on the `count`-th working day after the city's day of `instant`; the day itself is not
 * counted, whatever the hour and whether or not it is a working day.
 */
export function addWorkingDays(instant: Date, count: number, calendar: CityCalendar): Date {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`Working days are counted from 1: ${count}`);
  let day = localDayNumber(instant, calendar.zone);
  for (let counted = 0; counted < count; counted += 1) day = firstWorkingDay(day + 1, calendar);
  return new Date(officeHours(day, calendar).close);
}

/**
 * The moment at which so many minutes of office hours have passed since `instant`. Outside office hours counting
 * starts when the office opens; work that fills a day ends at closing time, not at the next opening.
 */
export function addWorkingHours(instant: Date, minutes: number, calendar: CityCalendar): Date {
  if (!Number.isFinite(minutes) || minutes < 0)
    throw new RangeError(`Working time cannot be ${minutes} minutes`);
  const started = instant.getTime();
  let left = Math.round(minutes * minute);
  let day = firstWorkingDay(localDayNumber(instant, calendar.zone), calendar);
  for (;;) {
    const { open, close } = officeHours(day, calendar);
    const from = Math.max(started, open);
    if (left <= close - from) return new Date(from + left);
    left -= Math.max(0, close - from);
    day = firstWorkingDay(day + 1, calendar);
  }
}

/** Minutes of office hours from `from` to `to`, with fractions; 0 when `to` is not later. */
export function workingMinutesBetween(from: Date, to: Date, calendar: CityCalendar): number {
  const lastDay = localDayNumber(to, calendar.zone);
  let passed = 0;
  for (let day = localDayNumber(from, calendar.zone); day <= lastDay; day += 1) {
    if (!worksOn(day, calendar)) continue;
    const { open, close } = officeHours(day, calendar);
    passed += Math.max(0, Math.min(close, to.getTime()) - Math.max(open, from.getTime()));
  }
  return passed / minute;
}

function worksOn(day: number, calendar: CityCalendar): boolean {
  const named = calendar.days.get(dateOfDay(day));
  return named ? named === 'workday' : !calendar.weekend.includes(weekdayOfDay(day));
}

function firstWorkingDay(from: number, calendar: CityCalendar): number {
  for (let day = from; day < from + longestBreak; day += 1) if (worksOn(day, calendar)) return day;
  throw new Error(`The calendar has no working day in the ${longestBreak} days from ${dateOfDay(from)}`);
}

function officeHours(day: number, { workday, zone }: CityCalendar): { open: number; close: number } {
  const { startMinutes, endMinutes } = workday;
  if (!(startMinutes >= 0 && startMinutes < endMinutes && endMinutes < 1_440)) {
    throw new RangeError(`Office hours must lie within one day: ${startMinutes} to ${endMinutes} minutes`);
  }
  // On the day clocks go forward a skipped opening time can slip past an early closing time: nobody works then.
  const open = dayTimeToInstant(day, startMinutes, zone).getTime();
  const close = dayTimeToInstant(day, endMinutes, zone).getTime();
  return { open, close };
}
