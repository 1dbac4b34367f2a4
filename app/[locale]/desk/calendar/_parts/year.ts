/** A year as twelve months of weeks, with what the calendar says of each day. Weeks begin on Monday. */
import { dateOfDay, dayNumber, weekdayOfDay } from '#server/domain/calendar/local-date';
import { type DayKind, usualWeekend } from '#server/domain/calendar/working-days';

export type NamedDay = { date: string; kind: DayKind; name: string };
export type Day = { date: string; ofMonth: number; isOff: boolean; named: NamedDay | null };
export type Month = { month: string; weeks: (Day | null)[][] };

export function yearOf(year: number, days: readonly NamedDay[]): Month[] {
  const named = new Map(days.map((day) => [day.date, day]));
  return Array.from({ length: 12 }, (_, order) =>
    monthOf(`${year}-${String(order + 1).padStart(2, '0')}`, named),
  );
}

function monthOf(month: string, named: ReadonlyMap<string, NamedDay>): Month {
  const first = dayNumber(`${month}-01`);
  const blanks: null[] = Array.from({ length: weekdayOfDay(first) - 1 }, () => null);
  const cells = [...blanks, ...daysFrom(first, month, named)];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  return { month, weeks };
}

function daysFrom(first: number, month: string, named: ReadonlyMap<string, NamedDay>): Day[] {
  const days: Day[] = [];
  for (let number = first; dateOfDay(number).startsWith(month); number += 1) {
    const date = dateOfDay(number);
    const exception = named.get(date) ?? null;
    const isOff = exception ? exception.kind === 'holiday' : usualWeekend.includes(weekdayOfDay(number));
    days.push({ date, ofMonth: number - first + 1, isOff, named: exception });
  }
  return days;
}
