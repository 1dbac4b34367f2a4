import { describe, expect, test } from 'vitest';
import { closestLocale, isLocale, languageOf, languages, locales, negotiate } from './languages';
import { languageFolders } from './testing/catalogues';

describe('the list of languages', () => {
  test('has a folder for each line and a line for each folder', () => {
    expect(languageFolders().sort()).toEqual([...locales].sort());
  });

  test.each(languages)(
    '$code is a tag as browsers write it, with a name of its own in its own script',
    (language) => {
      expect(Intl.getCanonicalLocales(language.code)).toEqual([language.code]);
      const { script = '' } = new Intl.Locale(language.code).maximize();
      const letters = { Hans: /^\p{sc=Han}+$/u, Arab: /^\p{sc=Arabic}+$/u, Latn: /^\p{sc=Latin}+$/u }[script];
      expect(language.ownName).toMatch(letters ?? /^$/);
      expect(languages.filter(({ ownName }) => ownName === language.ownName)).toHaveLength(1);
    },
  );

  test.each(languages)('$code runs in the direction of its script', ({ code, direction }) => {
    const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Adlm'];
    const { script = '' } = new Intl.Locale(code).maximize();
    expect(direction).toBe(rightToLeft.includes(script) ? 'rtl' : 'ltr');
  });

  test.each(languages)(
    '$code counts years as the city does and writes digits that everybody can key in',
    ({ intl }) => {
      const written = new Intl.DateTimeFormat(intl, { year: 'numeric', timeZone: 'UTC' }).format(
        new Date('2026-06-01T00:00:00Z'),
      );
      expect(written).toContain('2026');
      expect(new Intl.NumberFormat(intl).format(1234567890).replace(/\D/g, '')).toBe('1234567890');
      expect(Intl.DateTimeFormat.supportedLocalesOf([intl])).toHaveLength(1);
    },
  );

  test('has one in which the desk can be worked', () => {
    expect(languages.some((language) => language.desk)).toBe(true);
  });

  test('knows its own', () => {
    for (const locale of locales) {
      expect(isLocale(locale)).toBe(true);
      expect(languageOf(locale).code).toBe(locale);
    }
    for (const other of ['xx', 'EN', 'zh', '', 'toString', null, undefined, 3])
      expect(isLocale(other)).toBe(false);
  });
});

describe('the language of a browser', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans-CN', 'zh-CN'],
    ['EN-us', 'en'],
    ['ar-EG', 'ar'],
    ['fr', null],
    ['', null],
    ['e', null],
  ])('%j is closest to %s', (tag, locale) => {
    expect(closestLocale(tag)).toBe(locale);
  });

  test.each([
    ['ar,en;q=0.8', 'ar'],
    ['fr-FR,fr;q=0.9,en;q=0.8,ar;q=0.7', 'en'],
    ['en;q=0.2, zh-CN;q=0.9', 'zh-CN'],
    ['en;q=0, ar', 'ar'],
    ['en;q=0', null],
    ['ar;q=0.5,en;q=0.5', 'ar'],
    ['  zh-TW ; q=0.9 ', 'zh-CN'],
    ['*', null],
    ['fr', null],
    ['', null],
    [undefined, null],
    [null, null],
    [';;;,,,q=1', null],
    ['en;q=abc', 'en'],
  ])('a browser that asks for %j gets %s', (header, locale) => {
    expect(negotiate(header)).toBe(locale);
  });

  test('is not searched in a header as long as a book', () => {
    expect(negotiate(`${'fr,'.repeat(10_000)}en`)).toBeNull();
  });
});
