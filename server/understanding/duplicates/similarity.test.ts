import { describe, expect, test } from 'vitest';
import { sameMatterFrom, similarity } from './similarity';

const letter = (title: string, text = '') => ({ title, text });

describe('two letters', () => {
  test('of the same words are the same matter', () => {
    const one = letter('幸福小区三期地下车库积水', '下雨就进水，车被泡了');
    expect(similarity(one, one)).toBe(1);
  });

  test('about the same trouble at the same place are the same matter', () => {
    const one = letter('幸福小区地下车库积水', '每次下雨地下车库都进水，物业不管');
    const other = letter('请尽快解决幸福小区车库进水问题', '幸福小区地下车库积水半米深，车都被泡了');
    expect(similarity(one, other)).toBeGreaterThanOrEqual(sameMatterFrom);
  });

  test('about another trouble at the same place are not', () => {
    const one = letter('幸福小区地下车库积水', '下雨就进水');
    const other = letter('幸福小区门口夜宵摊扰民', '半夜一直吵到两点');
    expect(similarity(one, other)).toBeLessThan(sameMatterFrom);
  });

  test('that name another bus line are not, however alike they read', () => {
    const one = letter('希望增加260路公交车班次', '等半小时');
    const other = letter('希望增加207路公交车班次', '等半小时');
    expect(similarity(one, other)).toBeLessThan(sameMatterFrom);
  });

  test('compare the same whichever comes first, and in either script', () => {
    const one = letter('建設路路燈壞了', '晚上看不見');
    const other = letter('建设路路灯不亮', '建设路的路灯坏了一周');
    expect(similarity(one, other)).toBe(similarity(other, one));
    expect(similarity(one, other)).toBeGreaterThanOrEqual(sameMatterFrom);
  });

  test('without a title have nothing in common', () => {
    expect(similarity(letter(''), letter(''))).toBe(0);
  });
});
