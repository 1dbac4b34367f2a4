import chineseDays from 'chinese-days';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayNumber, weekdayOfDay } from '#server/domain/calendar/local-date';
import { calendarDays, provisionalDays } from './calendar';

function years(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function dates(year: number, kind: 'holiday' | 'workday'): string[] {
  return calendarDays(year)
    .filter((day) => day.kind === kind)
    .map((day) => day.date);
}

function isWeekend(date: string): boolean {
  return weekdayOfDay(dayNumber(date)) > 5;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('an announced year', () => {
  test('2026 has the days the State Council announced, and no others', () => {
    const holidays = dates(2026, 'holiday');
    expect(holidays).toHaveLength(33);
    expect(holidays.filter((date) => date.startsWith('2026-10'))).toEqual(
      ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day}`),
    );
    expect(dates(2026, 'workday')).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  test('2025 has its make-up Sunday before National Day', () => {
    expect(calendarDays(2025)).toContainEqual({ date: '2025-09-28', kind: 'workday', name: '国庆节' });
    expect(calendarDays(2025)).toContainEqual({ date: '2025-10-08', kind: 'holiday', name: '国庆节' });
  });

  test('no announced day is provisional, and every make-up day falls on a weekend', () => {
    for (const year of years(2008, 2026)) {
      expect(calendarDays(year).some((day) => day.provisional)).toBe(false);
      for (const date of dates(year, 'workday')) expect([date, isWeekend(date)]).toEqual([date, true]);
    }
  });
});

describe('a year not yet announced', () => {
  test('every day is marked provisional and a holiday', () => {
    const days = calendarDays(2090);
    expect(days.length).toBeGreaterThan(12);
    expect(days.every((day) => day.provisional && day.kind === 'holiday')).toBe(true);
  });

  test('Spring Festival 2027 begins on 6 February, although the new moon comes minutes before midnight', () => {
    const festival = provisionalDays(2027).filter((day) => day.name === '春节');
    // New Year's Eve on Friday, then Saturday to Monday; the lost weekend is given back on Tuesday and Wednesday.
    expect(festival.map((day) => day.date)).toEqual([
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
    ]);
  });

  test('Mid-autumn within National Day gives a day of its own after it', () => {
    const october = provisionalDays(2031).filter((day) => day.date.startsWith('2031-10'));
    expect(october.map((day) => `${day.date} ${day.name}`)).toEqual([
      '2031-10-01 国庆节',
      '2031-10-02 国庆节',
      '2031-10-03 国庆节',
      '2031-10-06 中秋',
    ]);
  });

  test('had it been computed, 2025 and 2026 would have had no day that was not announced', () => {
    for (const year of [2025, 2026]) {
      const announced = dates(year, 'holiday');
      for (const day of provisionalDays(year)) expect(announced).toContain(day.date);
    }
  });

  test('Qingming, Dragon Boat and Mid-autumn of every announced year are found', () => {
    for (const year of years(2008, 2026)) {
      const announced = dates(year, 'holiday');
      for (const name of ['清明', '端午', '中秋']) {
        const festival = provisionalDays(year).find((day) => day.name === name);
        // The notices of some years name only the weekdays.
        if (festival && !isWeekend(festival.date)) expect(announced).toContain(festival.date);
        else expect(festival).toBeDefined();
      }
    }
  });

  test('Qingming is the day on which the maintained calendar sees the solar term', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    for (const year of years(2008, 2099)) {
      const term = chineseDays.getSolarTermDate(year, 4, 'pure_brightness');
      expect(provisionalDays(year)).toContainEqual(expect.objectContaining({ date: term, name: '清明' }));
    }
  });

  test('as many weekdays are off as the law gives days, every year', () => {
    for (const year of years(2025, 2099)) {
      const weekdays = provisionalDays(year).filter((day) => !isWeekend(day.date));
      expect(weekdays).toHaveLength(13);
    }
  });
});

describe('any year', () => {
  test('days come in order and each once', () => {
    for (const year of years(2008, 2099)) {
      const all = calendarDays(year).map((day) => day.date);
      expect(all).toEqual([...new Set(all)].sort());
      expect(all.every((date) => date.startsWith(`${year}-`))).toBe(true);
    }
  });

  test('a year the calendar cannot know is refused', () => {
    for (const year of [2007, 2100, 2026.5, Number.NaN]) expect(() => calendarDays(year)).toThrow(RangeError);
  });

  test.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
    'is the same on a machine in %s',
    (zone) => {
      vi.stubEnv('TZ', 'UTC');
      const here = years(2026, 2099).map((year) => [...calendarDays(year), ...provisionalDays(year)]);
      vi.stubEnv('TZ', zone);
      expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).not.toBe(0);
      expect(years(2026, 2099).map((year) => [...calendarDays(year), ...provisionalDays(year)])).toEqual(
        here,
      );
    },
  );
});
