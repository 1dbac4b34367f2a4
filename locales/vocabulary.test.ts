import { describe, expect, test } from 'vitest';
import { fold, wordNames } from '#server/domain/conversation/vocabulary';
import { languages, locales } from './languages';
import { plainTranslator } from './translate';
import { vocabulary } from './vocabulary';

describe('the words that people may use', () => {
  test.each(locales)('in %s are there for every command and answer, parted by bars', (locale) => {
    for (const name of wordNames) {
      const words = plainTranslator(locale)(`bot:words.${name}`).split('|');
      expect(words.map(fold)).not.toContain('');
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(vocabulary().isWordFor(name, fold(word))).toBe(true);
    }
  });

  test('are understood in every language at once', () => {
    expect(vocabulary().commandIn(fold('查进度'))).toBe('track');
    expect(vocabulary().commandIn(fold('Track'))).toBe('track');
    expect(vocabulary().commandIn(fold('zzz'))).toBeNull();
  });
});

describe('the name of a language', () => {
  test.each(languages)(
    '$code is known by its own name, its tag and the names that others give it',
    ({ code, ownName, alsoCalled }) => {
      for (const name of [ownName, code, ...alsoCalled])
        expect(vocabulary().languageIn(fold(name))).toBe(code);
    },
  );

  test.each([
    ['中文', 'zh-CN'],
    ['Chinese', 'zh-CN'],
    ['الصينية', 'zh-CN'],
    ['英语', 'en'],
    ['english', 'en'],
    ['الإنجليزية', 'en'],
    ['阿拉伯语', 'ar'],
    ['Arabic', 'ar'],
    ['العربية', 'ar'],
  ])('%s means %s', (name, locale) => {
    expect(vocabulary().languageIn(fold(name))).toBe(locale);
  });
});
