import { describe, expect, test } from 'vitest';
import { foldQuestion, isWorthKeeping, tidyQuestion } from './open-questions';

describe('what is kept of a question', () => {
  test.each([
    ['see https://example.com/me?id=7', 'see …'],
    ['my case 2611-2200-17731\nis where', 'my case … is where'],
    ['我的编号2611220017731查不到', '我的编号…查不到'],
  ])('%s becomes %s', (asked, kept) => {
    expect(tidyQuestion(asked)).toBe(kept);
  });

  test('the same question counts once, however it was typed', () => {
    expect(foldQuestion(' 养狗证怎么办？？')).toBe(foldQuestion('养狗证怎么办'));
    expect(foldQuestion('ＤＯＧ Licence!')).toBe(foldQuestion('dog licence'));
  });

  test('a slip of the fingers is no question', () => {
    for (const text of ['啊', 'ok', '1', '…', 'hi']) expect(isWorthKeeping(text)).toBe(false);
    for (const text of ['养狗证', 'dog licence', 'مكتبة المدينة']) expect(isWorthKeeping(text)).toBe(true);
  });
});
