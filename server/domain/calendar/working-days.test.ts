import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isoWithOffset, localDate, toInstant } from './city-time';
import { anyCalendar, anyInstant, chinaCalendar } from './sample-calendars';
import {
  addWorkingDays,
  addWorkingHours,
  type CityCalendar,
  isWorkingDay,
  nextWorkingDay,
} from './working-days';

const shanghai = chinaCalendar.zone;

function told(instant: Date): string {
  return isoWithOffset(instant, shanghai);
}

describe('working days', () => {
  test('a Wednesday in National Day week is off, and the Sunday made up for it is worked', () => {
    expect(isWorkingDay('2025-10-01', chinaCalendar)).toBe(false);
    expect(isWorkingDay('2025-09-28', chinaCalendar)).toBe(true);
    expect(isWorkingDay('2026-09-20', chinaCalendar)).toBe(true);
    expect(isWorkingDay('2026-09-27', chinaCalendar)).toBe(false);
    expect(isWorkingDay('2026-10-08', chinaCalendar)).toBe(true);
  });

  test('the next working day skips the weekend but not a make-up Sunday', () => {
    expect(nextWorkingDay('2026-11-27', chinaCalendar)).toBe('2026-11-30');
    expect(nextWorkingDay('2025-09-27', chinaCalendar)).toBe('2025-09-28');
    expect(nextWorkingDay('2025-09-30', chinaCalendar)).toBe('2025-10-09');
  });

  test('a city with Friday and Saturday off works on Sunday', () => {
    const calendar: CityCalendar = { ...chinaCalendar, weekend: [5, 6], days: new Map() };
    expect(nextWorkingDay('2026-11-26', calendar)).toBe('2026-11-29');
  });
});

describe('a promise in working days', () => {
  test.each([
    { filed: '2026-09-30T10:00:00+08:00', days: 1, due: '2026-10-08T17:30:00+08:00' },
    { filed: '2026-09-30T10:00:00+08:00', days: 5, due: '2026-10-13T17:30:00+08:00' },
    { filed: '2025-09-30T23:59:59+08:00', days: 5, due: '2025-10-14T17:30:00+08:00' },
    { filed: '2025-09-26T08:00:00+08:00', days: 1, due: '2025-09-28T17:30:00+08:00' },
    { filed: '2025-09-27T12:00:00+08:00', days: 1, due: '2025-09-28T17:30:00+08:00' },
    { filed: '2026-11-27T17:31:00+08:00', days: 1, due: '2026-11-30T17:30:00+08:00' },
    { filed: '2026-11-28T00:00:00+08:00', days: 5, due: '2026-12-04T17:30:00+08:00' },
  ])('filed $filed with $days working days is due $due', ({ filed, days, due }) => {
    expect(told(addWorkingDays(new Date(filed), days, chinaCalendar))).toBe(due);
  });

  test('the city’s day counts: just before midnight in Shanghai is still that day', () => {
    const filed = new Date('2026-11-29T16:30:00Z');
    expect(told(addWorkingDays(filed, 1, chinaCalendar))).toBe('2026-12-01T17:30:00+08:00');
  });

  test('closing time stays closing time when the clocks change on the way', () => {
    const berlin = { ...chinaCalendar, zone: 'Europe/Berlin', days: new Map() };
    const due = addWorkingDays(new Date('2026-10-23T12:00:00+02:00'), 1, berlin);
    expect(isoWithOffset(due, berlin.zone)).toBe('2026-10-26T17:30:00+01:00');
  });

  test('none, a part of one, or endlessly many are refused', () => {
    const now = new Date('2026-11-27T02:00:00Z');
    expect(() => addWorkingDays(now, 0, chinaCalendar)).toThrow(RangeError);
    expect(() => addWorkingDays(now, 1.5, chinaCalendar)).toThrow(RangeError);
    expect(() => addWorkingDays(now, 1, { ...chinaCalendar, weekend: [1, 2, 3, 4, 5, 6, 7] })).toThrow(
      'The calendar has no working day in the 400 days from 2026-11-28',
    );
  });

  test('always ends at closing time of a working day after the day of filing', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 30 }), anyCalendar, (filed, days, calendar) => {
        const due = addWorkingDays(filed, days, calendar);
        const day = localDate(due, calendar.zone);
        expect(isWorkingDay(day, calendar)).toBe(true);
        expect(day > localDate(filed, calendar.zone)).toBe(true);
        expect(due).toEqual(toInstant(day, calendar.workday.endMinutes, calendar.zone));
      }),
    );
  });

  test('filed later is never due earlier', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyInstant,
        fc.integer({ min: 1, max: 30 }),
        anyCalendar,
        (a, b, days, calendar) => {
          const [first, second] = a <= b ? [a, b] : [b, a];
          expect(addWorkingDays(first, days, calendar) <= addWorkingDays(second, days, calendar)).toBe(true);
        },
      ),
    );
  });

  test('some days and then some more are as long as all of them at once', () => {
    const some = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(anyInstant, some, some, anyCalendar, (filed, a, b, calendar) => {
        const inTwoSteps = addWorkingDays(addWorkingDays(filed, a, calendar), b, calendar);
        expect(inTwoSteps).toEqual(addWorkingDays(filed, a + b, calendar));
      }),
    );
  });

  test('exactly so many working days lie after the day of filing, up to the due day', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 20 }), anyCalendar, (filed, days, calendar) => {
        const due = localDate(addWorkingDays(filed, days, calendar), calendar.zone);
        let counted = 0;
        let day = localDate(filed, calendar.zone);
        while (day < due) {
          day = nextWorkingDay(day, calendar);
          counted += 1;
        }
        expect([day, counted]).toEqual([due, days]);
      }),
    );
  });
});

describe('the zone of the machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(['America/New_York', 'Pacific/Kiritimati'])('does not move a promise, be it %s', (machine) => {
    vi.stubEnv('TZ', machine);
    expect(new Date('2026-11-27T00:00:00Z').getTimezoneOffset()).not.toBe(-480);

    const filed = new Date('2026-09-30T23:30:00+08:00');
    expect(told(addWorkingDays(filed, 5, chinaCalendar))).toBe('2026-10-13T17:30:00+08:00');
    expect(told(addWorkingHours(filed, 240, chinaCalendar))).toBe('2026-10-08T13:00:00+08:00');
  });
});
