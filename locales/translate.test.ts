import { describe, expect, test } from 'vitest';
import { locales } from './languages';
import { sayChoice, sayMeaning, sayMessage } from './say';
import { isolateEnd, isolateStart, plainTranslator, translator, withoutIsolates } from './translate';

const phone = '+86 138 0013 8000';

describe('a value inside a sentence', () => {
  test('is set apart on pages, so that a number does not change places in Arabic', () => {
    for (const locale of locales)
      expect(translator(locale)('common:help.phone', { number: phone })).toContain(
        isolateStart + phone + isolateEnd,
      );
  });

  test('is set apart in plain text only where the language runs from right to left', () => {
    const said = (locale: (typeof locales)[number]) =>
      plainTranslator(locale)('common:help.phone', { number: phone });
    expect(said('ar')).toContain(isolateStart + phone + isolateEnd);
    for (const locale of ['zh-CN', 'en'] as const) expect(said(locale)).not.toMatch(/[\u2066-\u2069]/);
  });

  test('is put in as it is: not read as a value or a key of its own', () => {
    for (const typed of ['{{number}}', '$t(common:send)', '<b>&amp;</b>', '$&'])
      expect(withoutIsolates(translator('en')('common:help.phone', { number: typed }))).toBe(`Call ${typed}`);
  });

  test('counts in the forms of its language', () => {
    const files = (locale: (typeof locales)[number], count: number) =>
      withoutIsolates(translator(locale)('request:photos.count', { count }));
    expect([files('en', 1), files('en', 2)]).toEqual(['1 file', '2 files']);
    expect(
      new Set([0, 1, 2, 3, 11, 100].map((count) => files('ar', count).replace(/\d+/, '#'))).size,
    ).toBeGreaterThan(3);
    expect(files('zh-CN', 1).replace('1', '2')).toBe(files('zh-CN', 2));
  });
});

test('a key that is missing shows as itself: no other language hides it', () => {
  for (const locale of locales) expect(translator(locale)('common:no.such.key')).toBe('no.such.key');
});

describe('a meaning', () => {
  const meaning = {
    key: 'notices:dispatched.body',
    values: {
      title: '路灯不亮',
      caseNumber: { caseNumber: '2603111234560' },
      department: { names: { 'zh-CN': '路灯所', en: 'Street lighting' } },
      date: { instant: '2026-03-18T17:30:00+08:00' },
      trackUrl: 'https://city.example/en/track',
    },
  };

  test('is said with number, date and unit as the language writes them', () => {
    const english = sayMeaning(meaning, 'en', 'Asia/Shanghai');
    for (const part of ['路灯不亮', '260311 123456 0', 'Street lighting', '18 March 2026', '17:30'])
      expect(english).toContain(part);
    const chinese = sayMeaning(meaning, 'zh-CN', 'Asia/Shanghai');
    for (const part of ['路灯所', '2026年3月18日', '260311 123456 0']) expect(chinese).toContain(part);
  });

  test('leaves nothing unfilled in any language', () => {
    for (const locale of locales)
      expect(sayMeaning(meaning, locale, 'Asia/Shanghai')).not.toMatch(/\{\{|undefined|\[object/);
  });

  test('names a unit in English, or in whatever there is, where its name is not translated', () => {
    const names = (given: Record<string, string>) =>
      sayChoice({ id: 'x', label: { names: given } }, 'ar', 'UTC');
    expect(names({ 'zh-CN': '路灯所', en: 'Street lighting' })).toBe('Street lighting');
    expect(names({ 'zh-CN': '路灯所' })).toBe('路灯所');
    expect(names({})).toBe('');
  });

  test('puts another entry of the catalogue in by its words', () => {
    const said = sayMeaning(
      { key: 'bot:brief', values: { status: { key: 'ticket:status.handling' } } },
      'en',
      'UTC',
    );
    expect(said).toContain('In progress');
  });

  test('says what comes before it first, paragraph by paragraph', () => {
    const said = sayMessage({ key: 'bot:fine', before: [{ key: 'bot:added' }] }, 'en', 'UTC');
    expect(said).toBe('Thank you. I added that to your request.\n\nAll right.');
  });

  test("of a choice is its words, and a person's own words stay as they are", () => {
    expect(sayChoice({ id: 'y', label: { key: 'bot:choice.yes' } }, 'en', 'UTC')).toBe('Yes');
    expect(sayChoice({ id: 't', label: { text: '路灯' } }, 'ar', 'UTC')).toBe('路灯');
  });
});
