/** Sentences of our own in fourteen kinds of writing, with what only sounds like danger: `npm run evaluate -- --task emergency` counts the same file. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDanger } from './find-danger';

type Sentence = { lang: string; text: string; urgent: 0 | 1 };

const file = new URL('../testing/emergencies.jsonl', import.meta.url);
const sentences = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sentence);

describe.each([...new Set(sentences.map(({ lang }) => lang))])('danger in %s', (lang) => {
  const mine = sentences.filter((one) => one.lang === lang);
  test.each(mine.filter(({ urgent }) => urgent === 1))('is heard: $text', ({ text }) => {
    expect(findDanger(text)).not.toBeNull();
  });
  test.each(mine.filter(({ urgent }) => urgent === 0))('is not made up: $text', ({ text }) => {
    expect(findDanger(text)).toBeNull();
  });
});

describe('what is told with care', () => {
  test.each([
    ['我不想活了', 'self-harm'],
    ['My husband is hitting me', 'domestic-violence'],
    ['我三岁的女儿走丢了', 'child'],
  ])('%s', (text, kind) => {
    expect(findDanger(text)).toMatchObject({ kind, needsCare: true, call: 'police' });
  });

  test('a fire is not', () => {
    expect(findDanger('The kitchen is on fire')).toEqual({ kind: 'fire', call: 'fire', needsCare: false });
  });

  test('a cry that says nothing more calls the police, one that says more calls who is needed', () => {
    expect(findDanger('救命！')?.call).toBe('police');
    expect(findDanger('救命！我爸没有呼吸了')?.call).toBe('medical');
  });
});

describe('guards stay in their own place', () => {
  test('what is said of last year does not hide what is said of now', () => {
    expect(findDanger('去年着过火，现在又着火了')?.kind).toBe('fire');
    expect(findDanger('去年着过火')).toBeNull();
  });

  test('nothing makes a wish to die harmless', () => {
    expect(findDanger('去年开始我就不想活了')?.kind).toBe('self-harm');
  });

  test('a question about a form does not hide somebody who is not breathing', () => {
    expect(findDanger('请问我爸没有呼吸了怎么办')?.call).toBe('medical');
  });
});
