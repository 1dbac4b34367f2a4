import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoWithOffset, localDate, toInstant } from './city-time';
import { anyCalendar, anyInstant, chinaCalendar, roundTheClock } from './sample-calendars';
import { addWorkingDays, addWorkingHours, isWorkingDay, workingMinutesBetween } from './working-days';

function told(instant: Date): string {
  return isoWithOffset(instant, chinaCalendar.zone);
}

describe('office hours', () => {
  test.each([
    { from: '2026-11-27T10:00:00+08:00', minutes: 240, to: '2026-11-27T14:00:00+08:00' },
    { from: '2026-11-27T16:30:00+08:00', minutes: 240, to: '2026-11-30T12:00:00+08:00' },
    { from: '2026-11-27T13:30:00+08:00', minutes: 240, to: '2026-11-27T17:30:00+08:00' },
    { from: '2026-11-28T11:00:00+08:00', minutes: 30, to: '2026-11-30T09:30:00+08:00' },
    { from: '2026-11-27T03:00:00+08:00', minutes: 60, to: '2026-11-27T10:00:00+08:00' },
    { from: '2026-09-30T17:00:00+08:00', minutes: 60, to: '2026-10-08T09:30:00+08:00' },
  ])('$minutes minutes of work from $from end at $to', ({ from, minutes, to }) => {
    expect(told(addWorkingHours(new Date(from), minutes, chinaCalendar))).toBe(to);
  });

  test('a week of holidays holds no working time at all', () => {
    const eve = new Date('2026-09-30T17:30:00+08:00');
    const after = new Date('2026-10-08T09:00:00+08:00');
    expect(workingMinutesBetween(eve, after, chinaCalendar)).toBe(0);
  });

  test('a make-up Saturday holds a full day of it', () => {
    const friday = new Date('2026-10-09T17:30:00+08:00');
    const monday = new Date('2026-10-12T09:00:00+08:00');
    expect(workingMinutesBetween(friday, monday, chinaCalendar)).toBe(510);
  });

  test('time does not run backwards', () => {
    const friday = new Date('2026-11-27T10:00:00+08:00');
    const thursday = new Date('2026-11-26T10:00:00+08:00');
    expect(workingMinutesBetween(friday, thursday, chinaCalendar)).toBe(0);
    expect(() => addWorkingHours(friday, -1, chinaCalendar)).toThrow(RangeError);
    expect(() => addWorkingHours(friday, Number.NaN, chinaCalendar)).toThrow(RangeError);
  });

  test.each([
    { zone: 'Europe/Berlin', date: '2026-03-29', minutes: 1_379 },
    { zone: 'Europe/Berlin', date: '2026-10-25', minutes: 1_499 },
    { zone: 'America/New_York', date: '2026-03-08', minutes: 1_379 },
    { zone: 'America/New_York', date: '2026-11-01', minutes: 1_499 },
    { zone: 'America/New_York', date: '2026-11-02', minutes: 1_439 },
  ])(
    'an office open round the clock in $zone works $minutes real minutes on $date',
    ({ zone, date, minutes }) => {
      const calendar = roundTheClock(zone);
      const open = toInstant(date, 0, zone);
      const close = toInstant(date, 1_439, zone);
      expect(workingMinutesBetween(open, close, calendar)).toBe(minutes);
      expect(addWorkingHours(open, minutes, calendar)).toEqual(close);
    },
  );

  test('an early shift swallowed by the change of the clocks holds no working time', () => {
    const workday = { startMinutes: 150, endMinutes: 190 };
    const calendar = { ...roundTheClock('Europe/Berlin'), workday };
    const midnight = toInstant('2026-03-29', 0, calendar.zone);
    expect(workingMinutesBetween(midnight, toInstant('2026-03-30', 0, calendar.zone), calendar)).toBe(0);
    const end = isoWithOffset(addWorkingHours(midnight, 10, calendar), calendar.zone);
    expect(end).toBe('2026-03-30T02:40:00+02:00');
  });

  test('hours that do not lie within one day are refused', () => {
    const now = new Date('2026-11-27T02:00:00Z');
    for (const [startMinutes, endMinutes] of [
      [540, 540],
      [1_200, 300],
      [0, 1_440],
      [-1, 60],
      [Number.NaN, 60],
    ]) {
      const workday = { startMinutes: startMinutes ?? 0, endMinutes: endMinutes ?? 0 };
      expect(() => addWorkingDays(now, 1, { ...chinaCalendar, workday })).toThrow(
        'Office hours must lie within',
      );
    }
  });

  const anyMinutes = fc.integer({ min: 0, max: 3_000 });
  // Very short office hours would need hundreds of days for so many minutes.
  const aFullDay = anyCalendar.map((calendar) => ({ ...calendar, workday: chinaCalendar.workday }));

  test('work ends within office hours of a working day', () => {
    fc.assert(
      fc.property(anyInstant, anyMinutes, aFullDay, (from, minutes, calendar) => {
        const end = addWorkingHours(from, minutes, calendar);
        const day = localDate(end, calendar.zone);
        expect(isWorkingDay(day, calendar)).toBe(true);
        expect(end >= toInstant(day, calendar.workday.startMinutes, calendar.zone)).toBe(true);
        expect(end <= toInstant(day, calendar.workday.endMinutes, calendar.zone)).toBe(true);
        expect(end >= from).toBe(true);
      }),
    );
  });

  test('as much working time has passed as was added', () => {
    fc.assert(
      fc.property(anyInstant, anyMinutes, anyCalendar, (from, minutes, calendar) => {
        const end = addWorkingHours(from, Math.min(minutes, 200), calendar);
        expect(workingMinutesBetween(from, end, calendar)).toBe(Math.min(minutes, 200));
      }),
    );
  });

  test('some time and then some more is as long as all of it at once', () => {
    fc.assert(
      fc.property(anyInstant, anyMinutes, anyMinutes, aFullDay, (from, a, b, calendar) => {
        const inTwoSteps = addWorkingHours(addWorkingHours(from, a, calendar), b, calendar);
        expect(inTwoSteps).toEqual(addWorkingHours(from, a + b, calendar));
      }),
    );
  });

  test('begun later is never done earlier', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyMinutes, aFullDay, (a, b, minutes, calendar) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(addWorkingHours(first, minutes, calendar) <= addWorkingHours(second, minutes, calendar)).toBe(
          true,
        );
      }),
    );
  });
});
