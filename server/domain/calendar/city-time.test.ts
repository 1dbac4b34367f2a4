import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isoWithOffset, localDate, toInstant } from './city-time';
import { anyInstant, zones } from './sample-calendars';

const berlin = 'Europe/Berlin';
const newYork = 'America/New_York';

describe('the city’s own day and hour', () => {
  test('the day begins at midnight in the city, not in Greenwich', () => {
    expect(localDate(new Date('2026-11-26T16:00:00Z'), 'Asia/Shanghai')).toBe('2026-11-27');
    expect(localDate(new Date('2026-11-26T15:59:59.999Z'), 'Asia/Shanghai')).toBe('2026-11-26');
    expect(localDate(new Date('2026-11-27T04:59:59Z'), newYork)).toBe('2026-11-26');
  });

  test('half past five in Shanghai is written with its offset', () => {
    const closing = toInstant('2026-11-27', 17 * 60 + 30, 'Asia/Shanghai');
    expect(closing.toISOString()).toBe('2026-11-27T09:30:00.000Z');
    expect(isoWithOffset(closing, 'Asia/Shanghai')).toBe('2026-11-27T17:30:00+08:00');
  });

  test('offsets west of Greenwich, of half hours and of nothing are written right', () => {
    const noon = new Date('2026-07-01T12:00:00Z');
    expect(isoWithOffset(noon, newYork)).toBe('2026-07-01T08:00:00-04:00');
    expect(isoWithOffset(noon, 'America/St_Johns')).toBe('2026-07-01T09:30:00-02:30');
    expect(isoWithOffset(noon, 'Asia/Kolkata')).toBe('2026-07-01T17:30:00+05:30');
    expect(isoWithOffset(noon, 'UTC')).toBe('2026-07-01T12:00:00+00:00');
  });

  test('an unknown zone or an invalid date is refused, not guessed', () => {
    expect(() => localDate(new Date(), 'Asia/Tinglan')).toThrow(RangeError);
    expect(() => localDate(new Date(Number.NaN), 'Asia/Shanghai')).toThrow(RangeError);
    expect(() => toInstant('2026-02-30', 0, 'Asia/Shanghai')).toThrow(RangeError);
  });
});

describe('when the clocks change', () => {
  test.each([
    { zone: berlin, date: '2026-03-29', at: 150, is: '2026-03-29T03:30:00+02:00' },
    { zone: newYork, date: '2026-03-08', at: 150, is: '2026-03-08T03:30:00-04:00' },
    { zone: 'America/Santiago', date: '2026-09-06', at: 0, is: '2026-09-06T01:00:00-03:00' },
  ])('a time that is skipped in $zone moves on by the skipped hour', ({ zone, date, at, is }) => {
    expect(isoWithOffset(toInstant(date, at, zone), zone)).toBe(is);
  });

  test.each([
    { zone: berlin, date: '2026-10-25', at: 150, is: '2026-10-25T02:30:00+02:00' },
    { zone: newYork, date: '2026-11-01', at: 90, is: '2026-11-01T01:30:00-04:00' },
  ])('of a time that happens twice in $zone the first is meant', ({ zone, date, at, is }) => {
    expect(isoWithOffset(toInstant(date, at, zone), zone)).toBe(is);
  });

  test('the hour before and the hour after a change keep their own offsets', () => {
    expect(isoWithOffset(toInstant('2026-03-29', 119, berlin), berlin)).toBe('2026-03-29T01:59:00+01:00');
    expect(isoWithOffset(toInstant('2026-03-29', 180, berlin), berlin)).toBe('2026-03-29T03:00:00+02:00');
    expect(isoWithOffset(toInstant('2026-10-25', 180, berlin), berlin)).toBe('2026-10-25T03:00:00+01:00');
    expect(isoWithOffset(toInstant('2026-11-01', 120, newYork), newYork)).toBe('2026-11-01T02:00:00-05:00');
  });

  test('a zone that once left out a whole day still tells the days around it', () => {
    const apia = 'Pacific/Apia';
    expect(isoWithOffset(toInstant('2011-12-29', 720, apia), apia)).toBe('2011-12-29T12:00:00-10:00');
    expect(isoWithOffset(toInstant('2011-12-31', 300, apia), apia)).toBe('2011-12-31T05:00:00+14:00');
  });
});

describe('for any moment', () => {
  const anyZone = fc.constantFrom(...zones);

  test('the written time is the same moment, to the second', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const seconds = Math.floor(instant.getTime() / 1_000);
        expect(new Date(isoWithOffset(instant, zone)).getTime()).toBe(seconds * 1_000);
      }),
    );
  });

  test('the written day and the told day are the same, and are what the platform itself tells', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const day = localDate(instant, zone);
        expect(isoWithOffset(instant, zone).slice(0, 10)).toBe(day);
        expect(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant)).toBe(day);
      }),
    );
  });

  test('a wall time read off an instant leads back to it, or to the first of two that look alike', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const wall = isoWithOffset(instant, zone);
        const minutes = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
        const back = toInstant(localDate(instant, zone), minutes, zone);
        expect(isoWithOffset(back, zone).slice(0, 16)).toBe(wall.slice(0, 16));
        expect(back <= instant).toBe(true);
      }),
    );
  });
});

describe('the zone of the machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    { machine: 'America/New_York', minutesBehind: 300 },
    { machine: 'Pacific/Kiritimati', minutesBehind: -840 },
  ])('does not matter, be it $machine', ({ machine, minutesBehind }) => {
    vi.stubEnv('TZ', machine);
    expect(new Date('2026-11-27T00:00:00Z').getTimezoneOffset()).toBe(minutesBehind);

    const closing = toInstant('2026-11-27', 1_050, 'Asia/Shanghai');
    expect(closing.toISOString()).toBe('2026-11-27T09:30:00.000Z');
    expect(isoWithOffset(closing, 'Asia/Shanghai')).toBe('2026-11-27T17:30:00+08:00');
    expect(localDate(new Date('2026-11-26T16:00:00Z'), 'Asia/Shanghai')).toBe('2026-11-27');
  });
});
