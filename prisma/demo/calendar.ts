/**
 * Public holidays and make-up working days of a year in China. The State Council announces each year's
 * arrangement in the autumn before, and `chinese-days` carries what has been announced. For a year not yet
 * announced we can only compute what the law itself fixes; those days are marked provisional, and the
 * administrator corrects them once the arrangement is out.
 */

import chineseDays from 'chinese-days';
// The package's functions parse dates in UTC and print them in the machine's zone; its data file has no zone.
import announcedDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { dateOfDay, dayNumber, type LocalDate, weekdayOfDay } from '#server/domain/calendar/local-date';
import type { DayKind } from '#server/domain/calendar/working-days';

export type CalendarDay = {
  date: LocalDate;
  kind: DayKind;
  /** The holiday's official name; a make-up day carries the name of the holiday it makes up for. */
  name: string;
  /** Computed from the law, because the year's arrangement has not been announced. */
  provisional?: true;
};

type Named = { date: LocalDate; name: string };

/** The named days of a year from 2008 (when the present holidays began) to 2099, in order of date. */
export function calendarDays(year: number): CalendarDay[] {
  if (!Number.isInteger(year) || year < 2008 || year > 2099)
    throw new RangeError(`No holidays known for ${year}`);
  const days = isAnnounced(year) ? announced(year) : provisionalDays(year);
  return days.sort((one, other) => one.date.localeCompare(other.date));
}

// New Year's days at the turn of a year can be known before the rest of it; National Day comes with the whole.
function isAnnounced(year: number): boolean {
  return `${year}-10-01` in announcedDays.holidays;
}

function announced(year: number): CalendarDay[] {
  return [
    ...daysOf(year, announcedDays.holidays).map((day): CalendarDay => ({ ...day, kind: 'holiday' })),
    ...daysOf(year, announcedDays.workdays).map((day): CalendarDay => ({ ...day, kind: 'workday' })),
  ];
}

/** The data's labels read "English name,Chinese name,days by law". */
function daysOf(year: number, labels: Record<LocalDate, string>): Named[] {
  return Object.entries(labels)
    .filter(([date]) => date.startsWith(`${year}-`))
    .map(([date, label]) => ({ date, name: label.split(',')[1] ?? label }));
}

/**
 * What the law alone says of a year, in no order. Make-up working days are the State Council's free choice and
 * cannot be computed, so there are none.
 */
export function provisionalDays(year: number): CalendarDay[] {
  const legal = new Map<LocalDate, string>();
  const lost: Named[] = [];
  for (const day of legalHolidays(year)) {
    if (legal.has(day.date) || isWeekend(day.date)) lost.push(day);
    if (!legal.has(day.date)) legal.set(day.date, day.name);
  }
  for (const { date, name } of lost) legal.set(nextFreeWeekday(date, legal), name);
  return [...legal].map(([date, name]) => ({ date, name, kind: 'holiday', provisional: true }));
}

/**
 * Days off under 《全国年节及纪念日放假办法》 as revised in 2024. Its article on weekends gives a holiday that falls
 * on one back on a working day, which `provisionalDays` does; so it does with a festival within another.
 */
function legalHolidays(year: number): Named[] {
  return [
    ...run('元旦', `${year}-01-01`, 1),
    ...run('春节', dateOfDay(dayNumber(lunarDate(year, 1, 1)) - 1), 4),
    ...run('清明', pureBrightness(year), 1),
    ...run('劳动节', `${year}-05-01`, 2),
    ...run('端午', lunarDate(year, 5, 5), 1),
    ...run('国庆节', `${year}-10-01`, 3),
    ...run('中秋', lunarDate(year, 8, 15), 1),
  ];
}

function run(name: string, first: LocalDate, length: number): Named[] {
  const start = dayNumber(first);
  return Array.from({ length }, (_, index) => ({ name, date: dateOfDay(start + index) }));
}

/**
 * The day of the Chinese calendar. Its table knows the new moons just before midnight, such as New Year 2027 and
 * 2030, for which the platform's own Chinese calendar is a day off.
 */
function lunarDate(year: number, month: number, day: number): LocalDate {
  // Given as the machine's local noon, which is what the package reads its year, month and day from.
  return chineseDays.getSolarDateFromLunar(new Date(year, month - 1, day, 12)).date;
}

/** Qingming is a solar term, found by the rule that holds for the years 2000 to 2099. */
function pureBrightness(year: number): LocalDate {
  const inCentury = year % 100;
  const day = Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4);
  return `${year}-04-${String(day).padStart(2, '0')}`;
}

function nextFreeWeekday(date: LocalDate, taken: ReadonlyMap<LocalDate, string>): LocalDate {
  let day = dayNumber(date) + 1;
  while (taken.has(dateOfDay(day)) || isWeekend(dateOfDay(day))) day += 1;
  return dateOfDay(day);
}

function isWeekend(date: LocalDate): boolean {
  return weekdayOfDay(dayNumber(date)) > 5;
}
