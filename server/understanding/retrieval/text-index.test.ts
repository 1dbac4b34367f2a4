import { describe, expect, test } from 'vitest';
import { stemOf } from './stem';
import { termsOf } from './terms';
import { createTextIndex } from './text-index';

const texts = [
  '身份证丢失后到任一派出所补领，带户口簿。',
  '暖气不热先打供热公司的电话。',
  '育兒津貼向區公所社政課申請。',
  'Any police station replaces a lost identity card.',
  'Die Bibliothek öffnet täglich um neun Uhr.',
];
const index = createTextIndex(texts.map((text) => [{ text, weight: 1 }]));
const first = (query: string) => index.search(query, 3)[0]?.document;

describe('an answer is found', () => {
  test.each([
    ['身份证不见了怎么补办', 0],
    ['家里暖气不热', 1],
    ['育儿津贴怎么申请', 2],
    ['身份證遺失', 0],
    ['I lost my identity cards', 3],
    ['Öffnungszeiten der Bibliotheken', 4],
  ])('%s', (query, document) => {
    expect(first(query)).toBe(document);
  });

  test('while its last word is still being typed', () => {
    expect(first('identit')).toBe(3);
  });

  test('in the field that weighs more', () => {
    const fields = createTextIndex([
      [
        { text: '其他', weight: 4 },
        { text: '供水', weight: 1 },
      ],
      [
        { text: '供水', weight: 4 },
        { text: '其他', weight: 1 },
      ],
    ]);
    expect(fields.search('供水', 2).map(({ document }) => document)).toEqual([1, 0]);
  });

  test('only among the documents that are wanted, no more than asked for, the best first', () => {
    expect(
      index.search('身份证', 3, (document) => document !== 0).some(({ document }) => document === 0),
    ).toBe(false);
    expect(index.search('电话 派出所 津贴', 2)).toHaveLength(2);
    const scores = index.search('身份证 电话', 5).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  test('not when nothing is asked', () => {
    expect(index.search('', 3)).toEqual([]);
    expect(index.search('the of and', 3)).toEqual([]);
  });
});

describe('terms', () => {
  test('are the same in traditional and simplified letters, in every width and case', () => {
    expect(termsOf('育兒津貼')).toEqual(termsOf('育儿津贴'));
    expect(termsOf('ＥＴＣ')).toEqual(termsOf('etc'));
  });

  test('of Latin words lose their endings, but not their sense', () => {
    expect(stemOf('cards')).toBe(stemOf('card'));
    expect(stemOf('testing')).toBe('test');
    expect(stemOf('bus')).toBe('bus');
  });
});
