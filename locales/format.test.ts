import { describe, expect, test } from 'vitest';
import { formatDay, formatInstant, formatNumber } from './format';
import { locales } from './languages';

const due = '2026-03-27T17:30:00+08:00';
const zone = 'Asia/Shanghai';

describe('a date', () => {
  test.each([
    ['zh-CN', '2026年3月27日周五 17:30'],
    ['en', 'Fri, 27 March 2026 at 17:30'],
    ['ar', 'الجمعة، 27 مارس 2026'],
  ] as const)('in %s has the month as a word and the day of the week', (locale, written) => {
    const plain = formatInstant(due, locale, zone)
      .replace(/[\u200e\u200f]/g, '')
      .replace(/[\s\u00a0\u202f]+/g, ' ');
    expect(plain.replace(' at ', ' ')).toContain(written.replace(' at ', ' '));
  });

  test("is the city's, whatever zone the machine is in", () => {
    for (const locale of locales) {
      expect(formatInstant(due, locale, zone)).toContain('17:30');
      expect(formatInstant(new Date(due), locale, 'UTC')).toContain('09:30');
      expect(formatInstant('2026-03-27T23:30:00Z', locale, zone, 'date')).toContain('28');
    }
  });

  test('has hours from 00 to 23, so that midnight is not noon', () => {
    for (const locale of locales) {
      expect(formatInstant('2026-03-27T00:05:00+08:00', locale, zone, 'time')).toContain('00:05');
      expect(formatInstant('2026-03-27T12:05:00+08:00', locale, zone, 'short')).toContain('12:05');
    }
  });

  test('of a day alone stays that day', () => {
    for (const locale of locales) {
      expect(formatDay('2026-01-01', locale)).toContain('2026');
      expect(formatDay('2026-12-31', locale)).toContain('31');
      expect(formatDay('2026-12-31', locale)).not.toMatch(/\d{1,2}:\d{2}/);
    }
  });
});

test('a number has digits that everybody can read', () => {
  for (const locale of locales) expect(formatNumber(1234567, locale).replace(/\D/g, '')).toBe('1234567');
});
