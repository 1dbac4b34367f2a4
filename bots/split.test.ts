import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolateEnd, isolateStart } from '#locales/translate';
import { sizeOf, splitText } from './split';
import { nastyTexts } from './testing/nasty-texts';

const letters = (text: string) => text.replace(/\s|[\u2068\u2069]/gu, '');

describe('cutting a long text', () => {
  test('leaves a short one alone', () => {
    expect(splitText('Hello.', { max: 160, unit: 'chars' }, 'en')).toEqual(['Hello.']);
  });

  test('cuts between sentences', () => {
    const parts = splitText('One is here. Two is here. Three is here.', { max: 30, unit: 'chars' }, 'en');
    expect(parts).toEqual(['One is here. Two is here.', 'Three is here.']);
  });

  test('cuts between Chinese sentences, which have no spaces', () => {
    const parts = splitText('路灯坏了三天。晚上很黑！请修好。', { max: 13, unit: 'chars' }, 'zh-CN');
    expect(parts).toEqual(['路灯坏了三天。', '晚上很黑！请修好。']);
  });

  test('counts bytes where a channel does', () => {
    const parts = splitText('路灯坏了三天。晚上很黑！', { max: 35, unit: 'bytes' }, 'zh-CN');
    expect(parts).toEqual(['路灯坏了三天。', '晚上很黑！']);
  });

  test('never tears a family apart', () => {
    for (const part of splitText('👨‍👩‍👧‍👦'.repeat(50), { max: 64, unit: 'chars' }, 'en'))
      expect(part).toMatch(/^(👨‍👩‍👧‍👦)+$/u);
  });

  test.each(Object.entries(nastyTexts))('keeps the limit and loses no letter of %s', (_, text) => {
    for (const limit of [
      { max: 160, unit: 'chars' },
      { max: 2048, unit: 'bytes' },
    ] as const) {
      const parts = splitText(text, limit, 'en');
      for (const part of parts) expect(sizeOf(part, limit.unit)).toBeLessThanOrEqual(limit.max);
      expect(letters(parts.join('')) === letters(text)).toBe(true);
    }
  });

  test('closes and opens again what a cut would leave open', () => {
    const text = `الرد: ${isolateStart}${'The lamp was replaced by the team. '.repeat(10)}${isolateEnd} شكرًا`;
    for (const part of splitText(text, { max: 120, unit: 'chars' }, 'ar'))
      expect(part.split(isolateStart).length).toBe(part.split(isolateEnd).length);
  });

  test('keeps the limit and every letter of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 40, max: 200 }),
        (text, max) => {
          const parts = splitText(text, { max, unit: 'chars' }, 'en');
          expect(parts.every((part) => part.length <= max)).toBe(true);
          expect(letters(parts.join(''))).toBe(letters(text));
        },
      ),
      { numRuns: 200 },
    );
  });
});
