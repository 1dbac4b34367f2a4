import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfDay, dayNumber, weekdayOfDay } from './local-date';

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', '', 'today'])(
  '%j is not a day',
  (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  },
);

test('a leap year has its 29 February', () => {
  expect(dateOfDay(dayNumber('2028-02-28') + 1)).toBe('2028-02-29');
  expect(() => dayNumber('2026-02-29')).toThrow(RangeError);
});

test('weekdays are right, also before 1970', () => {
  expect(weekdayOfDay(dayNumber('2026-11-27'))).toBe(5);
  expect(weekdayOfDay(dayNumber('2026-11-29'))).toBe(7);
  expect(weekdayOfDay(dayNumber('1949-10-01'))).toBe(6);
});

test('every day is written and read back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
      expect(dayNumber(dateOfDay(number))).toBe(number);
    }),
  );
});
