import { describe, expect, test } from 'vitest';
import { maskQuestion } from './open-questions';

describe('what is kept of a question', () => {
  test.each([
    ['我电话13800138000，养狗证怎么办', '我电话…，养狗证怎么办'],
    ['call me at +44 808 157 0192 about dogs', 'call me at … about dogs'],
    ['身份证 110101199003077758 丢了', '身份证 … 丢了'],
    ['مشكلتي ورقمي ٠١٢٣٤٥٦٧٨٩', 'مشكلتي ورقمي …'],
    ['write to li.na@example.com please', 'write to … please'],
    ['浙A·12345 被拖走了去哪里取', '… 被拖走了去哪里取'],
    ['我叫王小明，怎么办居住证', '我叫…，怎么办居住证'],
    ['My name is Grace Hopper, where is the library?', 'My name is …, where is the library?'],
    ['幸福路12号楼3单元502室漏水怎么办', '幸福路…漏水怎么办'],
    ['see https://example.com/me?id=7', 'see …'],
    ['我爸爸叫张建国，怎么办居住证', '我爸爸叫…，怎么办居住证'],
  ])('%s becomes %s', (asked, kept) => {
    expect(maskQuestion(asked)).toBe(kept);
  });

  test.each([
    '2026年的12345热线几点下班',
    '我是租房的能不能办居住证',
    '9路公交车几点收班',
    '我是外地人怎么落户',
  ])('%s names nobody and stays', (asked) => {
    expect(maskQuestion(asked)).toBe(asked);
  });
});
