import { expect, it } from 'vitest';
import { yearOf } from './year';

const days = [
  { date: '2026-10-01', kind: 'holiday', name: '国庆节' },
  { date: '2026-10-10', kind: 'workday', name: '国庆节调休' },
] as const;

const october = yearOf(2026, days)[9];
const all = october?.weeks.flat().filter((day) => day !== null) ?? [];

it('the first of October 2026 is a Thursday, so three places before it are empty', () => {
  expect(october?.month).toBe('2026-10');
  expect(october?.weeks[0]?.slice(0, 3)).toEqual([null, null, null]);
  expect(october?.weeks[0]?.[3]?.date).toBe('2026-10-01');
  expect(all).toHaveLength(31);
});

it('a public holiday is off, a make-up Saturday is not, and other days are by their weekday', () => {
  const isOff = (date: string) => all.find((day) => day.date === date)?.isOff;
  expect(isOff('2026-10-01')).toBe(true);
  expect(isOff('2026-10-10')).toBe(false);
  expect(isOff('2026-10-11')).toBe(true);
  expect(isOff('2026-10-12')).toBe(false);
});

it('February of a leap year has its 29th day', () => {
  expect(yearOf(2028, [])[1]?.weeks.flat().filter(Boolean)).toHaveLength(29);
});
