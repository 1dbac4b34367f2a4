import { describe, expect, test } from 'vitest';
import { mask } from '../privacy/mask';
import { topicWords } from './topic-words';

const read = (title: string, text = '') =>
  topicWords(mask(title, () => ' ').text, mask(text, () => ' ').text);

describe('the words of a letter', () => {
  test('are what it is about', () => {
    const words = read('自来水发黄有异味', '芦荻路一带从昨天开始自来水发黄，水龙头里有铁锈。');
    expect(words).toEqual(expect.arrayContaining(['自来水', '发黄', '异味', '铁锈']));
    expect(words).not.toContain('昨天');
  });

  test('are the same in traditional letters, in the plural and with the Arabic article', () => {
    expect(read('自來水有鐵鏽')).toEqual(read('自来水有铁锈'));
    expect(read('broken lamps')).toEqual(read('broken lamp'));
    expect(read('رائحة المياه')).toEqual(read('رائحة مياه'));
  });

  test('are at most eight, however long the letter', () => {
    expect(
      read('自来水', '水龙头铁锈味道颜色过滤器洗衣机热水器净水器管道阀门水表泵房'.repeat(50)),
    ).toHaveLength(8);
  });

  test.each([
    ['我叫王建国，电话13800138000，自来水发黄'],
    ['王建国家的自来水发黄，找李秀英女士'],
    ['身份证11010519491231002X的人投诉'],
    ['My name is John Smithson and Smithson has no water, call 138 0013 8000'],
    ['Mr Smithson keeps his dogs outside'],
  ])('never hold a name or a number: %s', (text) => {
    expect(read(text, text).join(' ')).not.toMatch(/\d|王|建国|秀英|李|john|smithson/i);
  });

  test('are nothing that every letter says', () => {
    expect(read('投诉', '希望有关部门尽快处理这个问题，谢谢')).toEqual([]);
  });
});
