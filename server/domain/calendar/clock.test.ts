import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoWithOffset, localDate } from './city-time';
import { type ClockSpan, type ClockUnit, dueAt, resumeDue, usualMargin, warningColour } from './clock';
import { anyCalendar, anyInstant, chinaCalendar } from './sample-calendars';
import { isWorkingDay, workingMinutesBetween } from './working-days';

const fiveDays: ClockSpan = { unit: 'working-day', amount: 5 };
const oneDay: ClockSpan = { unit: 'working-day', amount: 1 };
const anyUnit = fc.constantFrom<ClockUnit>('working-day', 'hour', 'working-hour');
const workedUnit = fc.constantFrom<ClockUnit>('working-day', 'working-hour');
const anySpan = fc.record({ unit: anyUnit, amount: fc.integer({ min: 1, max: 15 }) });
const someMinutes = fc.integer({ min: 0, max: 40_000 });
const fullDays = anyCalendar.map((calendar) => ({ ...calendar, workday: chinaCalendar.workday }));

function china(time: string): Date {
  return new Date(`${time}+08:00`);
}

function told(instant: Date): string {
  return isoWithOffset(instant, chinaCalendar.zone).slice(0, 16);
}

function minutesLater(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}

describe('when a promise is due', () => {
  test.each([
    { span: fiveDays, due: '2026-10-13T17:30' },
    { span: oneDay, due: '2026-10-08T17:30' },
    { span: { unit: 'hour', amount: 24 } as const, due: '2026-10-01T16:00' },
    { span: { unit: 'hour', amount: 2 } as const, due: '2026-09-30T18:00' },
    { span: { unit: 'working-hour', amount: 4 } as const, due: '2026-10-08T11:30' },
  ])('at four on the eve of National Day, $span.amount × $span.unit ends $due', ({ span, due }) => {
    expect(told(dueAt(china('2026-09-30T16:00:00'), span, chinaCalendar))).toBe(due);
  });

  test('a clock cannot run for no time, backwards, or for something that is not a number', () => {
    for (const amount of [0, -1, Number.NaN]) {
      for (const unit of ['working-day', 'hour', 'working-hour'] as const) {
        expect(() => dueAt(china('2026-11-27T10:00:00'), { unit, amount }, chinaCalendar)).toThrow(
          RangeError,
        );
      }
    }
  });

  test('a request that comes later is never due earlier, and none is due before it came', () => {
    fc.assert(
      fc.property(anyInstant, someMinutes, anySpan, fullDays, (start, minutes, span, calendar) => {
        const due = dueAt(start, span, calendar);
        expect(due > start).toBe(true);
        expect(dueAt(minutesLater(start, minutes), span, calendar) >= due).toBe(true);
      }),
    );
  });

  test('a promise counted in working time is never due on a day off', () => {
    fc.assert(
      fc.property(
        anyInstant,
        workedUnit,
        fc.integer({ min: 1, max: 15 }),
        fullDays,
        (start, unit, amount, calendar) => {
          const due = dueAt(start, { unit, amount }, calendar);
          expect(isWorkingDay(localDate(due, calendar.zone), calendar)).toBe(true);
        },
      ),
    );
  });
});

describe('a clock that stood still', () => {
  const friday = china('2026-12-04T17:30:00');

  test('moves the promise by the office time we waited', () => {
    const due = resumeDue(
      friday,
      china('2026-12-01T10:00:00'),
      china('2026-12-02T11:00:00'),
      chinaCalendar,
      'working-day',
    );
    // One working day of 8½ hours and one hour: Monday's full day would be 17:30, so Tuesday at ten.
    expect(told(due)).toBe('2026-12-08T10:00');
  });

  test('does not move it for waiting through a weekend', () => {
    const due = resumeDue(
      friday,
      china('2026-11-27T17:30:00'),
      china('2026-11-30T09:00:00'),
      chinaCalendar,
      'working-day',
    );
    expect(due).toEqual(friday);
  });

  test('moves a promise in plain hours by plain time, weekend or not', () => {
    const due = resumeDue(
      china('2026-11-28T10:00:00'),
      china('2026-11-27T20:00:00'),
      china('2026-11-29T21:15:00'),
      chinaCalendar,
      'hour',
    );
    expect(told(due)).toBe('2026-11-30T11:15');
  });

  test('for no time at all changes nothing', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyCalendar, anyUnit, (due, stopped, calendar, unit) => {
        expect(resumeDue(due, stopped, stopped, calendar, unit)).toEqual(due);
      }),
    );
  });

  test('never makes a promise earlier, not even when the pause ends before it began', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anyInstant,
        anyInstant,
        anyCalendar,
        anyUnit,
        (due, stopped, resumed, calendar, unit) => {
          fc.pre(Math.abs(resumed.getTime() - stopped.getTime()) < 60 * 86_400_000);
          expect(resumeDue(due, stopped, resumed, calendar, unit) >= due).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('leaves as much working time after the pause as there was before it', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anySpan,
        someMinutes,
        someMinutes,
        fullDays,
        (start, span, until, pause, calendar) => {
          const due = dueAt(start, span, calendar);
          const stopped = minutesLater(start, until);
          fc.pre(stopped <= due && span.unit !== 'hour');
          const resumed = minutesLater(stopped, pause);
          const moved = resumeDue(due, stopped, resumed, calendar, span.unit);
          expect(workingMinutesBetween(resumed, moved, calendar)).toBeCloseTo(
            workingMinutesBetween(stopped, due, calendar),
            3,
          );
        },
      ),
    );
  });

  test('may stand still twice in a row as well as once for as long', () => {
    fc.assert(
      fc.property(
        anyInstant,
        anySpan,
        someMinutes,
        someMinutes,
        fullDays,
        (start, span, first, second, calendar) => {
          const due = dueAt(start, span, calendar);
          const [between, end] = [minutesLater(start, first), minutesLater(start, first + second)];
          const once = resumeDue(due, start, end, calendar, span.unit);
          const half = resumeDue(due, start, between, calendar, span.unit);
          expect(resumeDue(half, between, end, calendar, span.unit)).toEqual(once);
        },
      ),
    );
  });
});

describe('the three colours', () => {
  const due = china('2026-10-13T17:30:00');
  const warning = { warnBefore: oneDay, redAfter: oneDay };

  test.each([
    { now: '2026-09-30T16:00:00', colour: 'none' },
    { now: '2026-10-11T23:59:59', colour: 'none' },
    { now: '2026-10-12T00:00:00', colour: 'blue' },
    { now: '2026-10-13T17:30:00', colour: 'blue' },
    { now: '2026-10-13T17:30:01', colour: 'yellow' },
    { now: '2026-10-14T17:30:00', colour: 'yellow' },
    { now: '2026-10-14T17:30:01', colour: 'red' },
  ])('a case due on Tuesday at closing time is $colour at $now', ({ now, colour }) => {
    expect(warningColour(china(now), due, chinaCalendar, warning)).toBe(colour);
  });

  test('a weekend does not turn an overdue case red', () => {
    const friday = china('2026-11-27T17:30:00');
    expect(warningColour(china('2026-11-30T16:00:00'), friday, chinaCalendar, warning)).toBe('yellow');
  });

  test('the Friday before is already the day before a Monday', () => {
    const monday = china('2026-11-30T17:30:00');
    expect(warningColour(china('2026-11-27T09:00:00'), monday, chinaCalendar, warning)).toBe('blue');
  });

  test.each([
    { now: '2026-11-27T17:59:59', colour: 'none' },
    { now: '2026-11-27T18:00:00', colour: 'blue' },
    { now: '2026-11-28T00:00:01', colour: 'yellow' },
    { now: '2026-11-28T06:00:01', colour: 'red' },
  ])('a 24-hour case due at midnight is $colour at $now', ({ now, colour }) => {
    const margin = usualMargin({ unit: 'hour', amount: 24 });
    const hours = { warnBefore: margin, redAfter: margin };
    expect(warningColour(china(now), china('2026-11-28T00:00:00'), chinaCalendar, hours)).toBe(colour);
  });

  test('a reopened case is red, however much time is left', () => {
    const reopened = { ...warning, isReopened: true };
    expect(warningColour(china('2026-09-30T16:00:00'), due, chinaCalendar, reopened)).toBe('red');
  });

  test('a colour only ever gets more serious as time passes', () => {
    const order = ['none', 'blue', 'yellow', 'red'];
    fc.assert(
      fc.property(anyInstant, anySpan, someMinutes, someMinutes, fullDays, (start, span, a, b, calendar) => {
        const margin = usualMargin(span);
        const at = (minutes: number) =>
          warningColour(minutesLater(start, minutes), dueAt(start, span, calendar), calendar, {
            warnBefore: margin,
            redAfter: margin,
          });
        expect(order.indexOf(at(a + b))).toBeGreaterThanOrEqual(order.indexOf(at(a)));
      }),
    );
  });
});

test('the usual margin is one working day, or a quarter of a clock that runs in hours', () => {
  expect(usualMargin(fiveDays)).toEqual(oneDay);
  expect(usualMargin({ unit: 'hour', amount: 2 })).toEqual({ unit: 'hour', amount: 0.5 });
  expect(usualMargin({ unit: 'working-hour', amount: 4 })).toEqual({ unit: 'working-hour', amount: 1 });
});
