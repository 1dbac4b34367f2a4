/** Calendars for the tests: a real one, copied by hand from the State Council's notices, and arbitrary ones. */

import fc from 'fast-check';
import { dateOfDay, dayNumber, type LocalDate } from './local-date';
import { type CityCalendar, type DayKind, usualWeekend } from './working-days';

const nineToHalfPastFive = { startMinutes: 9 * 60, endMinutes: 17 * 60 + 30 };

/** Autumn 2025 and 2026 in China: National Day, Mid-autumn and the weekend days worked in return. */
export const chinaCalendar: CityCalendar = {
  zone: 'Asia/Shanghai',
  workday: nineToHalfPastFive,
  weekend: usualWeekend,
  days: new Map<LocalDate, DayKind>([
    ...span('2025-10-01', 8).map((date): [LocalDate, DayKind] => [date, 'holiday']),
    ['2025-09-28', 'workday'],
    ['2025-10-11', 'workday'],
    ...span('2026-09-25', 3).map((date): [LocalDate, DayKind] => [date, 'holiday']),
    ...span('2026-10-01', 7).map((date): [LocalDate, DayKind] => [date, 'holiday']),
    ['2026-09-20', 'workday'],
    ['2026-10-10', 'workday'],
  ]),
};

/** Open day and night, so that a change of the clocks falls into office hours. */
export function roundTheClock(zone: string): CityCalendar {
  return { zone, workday: { startMinutes: 0, endMinutes: 1_439 }, weekend: [], days: new Map() };
}

export const zones = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
];

export const anyInstant = fc.date({
  min: new Date('2024-06-01T00:00:00Z'),
  max: new Date('2027-06-01T00:00:00Z'),
  noInvalidDate: true,
});

const anyDay = fc
  .integer({ min: dayNumber('2024-01-01'), max: dayNumber('2027-12-31') })
  .map((number) => dateOfDay(number));

const anyOfficeHours = fc
  .tuple(fc.integer({ min: 0, max: 1_438 }), fc.integer({ min: 1, max: 1_439 }))
  .map(([start, length]) => ({ startMinutes: start, endMinutes: Math.min(1_439, start + length) }));

export const anyCalendar: fc.Arbitrary<CityCalendar> = fc.record({
  zone: fc.constantFrom(...zones),
  workday: anyOfficeHours,
  weekend: fc.constantFrom([6, 7], [5, 6], [7], []),
  days: fc
    .array(fc.tuple(anyDay, fc.constantFrom<DayKind>('holiday', 'workday')), { maxLength: 300 })
    .map((entries): ReadonlyMap<LocalDate, DayKind> => new Map(entries)),
});

function span(first: LocalDate, length: number): LocalDate[] {
  return Array.from({ length }, (_, index) => dateOfDay(dayNumber(first) + index));
}
