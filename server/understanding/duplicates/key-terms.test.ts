import { describe, expect, test } from 'vitest';
import { keyTerms } from './key-terms';

describe('what a letter is found by', () => {
  test('is the same in either script and width', () => {
    expect(keyTerms({ title: '建設路路燈壞了１２天', text: '' })).toEqual(
      keyTerms({ title: '建设路路灯坏了12天', text: '' }),
    );
  });

  test('holds nothing of a telephone number, a name or a door', () => {
    const plain = keyTerms({ title: '建设路路灯坏了', text: '请联系' });
    const signed = keyTerms({ title: '建设路路灯坏了', text: '请联系13800138000' });
    expect(signed).toEqual(plain);
  });

  test('is enough to share terms with another letter on the same matter, and few with one on another', () => {
    const one = new Set(keyTerms({ title: '幸福小区地下车库积水', text: '每次下雨都进水' }));
    const shared = (title: string) => keyTerms({ title, text: '' }).filter((term) => one.has(term)).length;
    expect(shared('幸福小区车库进水')).toBeGreaterThan(4);
    expect(shared('公交车半小时不来')).toBe(0);
  });

  test('is never more than 48 numbers of four bytes', () => {
    const terms = keyTerms({
      title: '路'.repeat(3),
      text: [...Array(400).keys()].map((n) => `w${n}`).join(' '),
    });
    expect(terms.length).toBeLessThanOrEqual(48);
    for (const term of terms) expect(Math.abs(term)).toBeLessThanOrEqual(2 ** 31);
  });
});
