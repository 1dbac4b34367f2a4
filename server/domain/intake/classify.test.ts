import { describe, expect, test } from 'vitest';
import { detectLocale, guessCategories, guessRequestType, isRequestType } from './classify';
import { type RequestType, requestTypes } from './request';

describe('the language of what was written', () => {
  test.each([
    ['楼下的路灯坏了', 'zh-CN'],
    ['我的iPhone13ProMax丢了', 'zh-CN'],
    ['请问 ETC 怎么办', 'zh-CN'],
    ['打不开 https://www.example.com/apply/residence-permit', 'zh-CN'],
    ['邮箱 someone.with.a.long.name@example.com 收不到', 'zh-CN'],
    ['The street light is broken', 'en'],
    ['Where is 和平路?', 'en'],
    ['مصباح الشارع لا يعمل', 'ar'],
    ['أين مكتب Sunshine', 'ar'],
    ['12345', null],
    ['', null],
    ['？！…', null],
  ])('%j → %s', (text, locale) => {
    expect(detectLocale(text)).toBe(locale);
  });
});

const said: Record<RequestType, string[]> = {
  consultation: [
    '请问居住证怎么办理',
    '咨询公积金提取需要什么材料',
    'How do I apply for a permit?',
    'كيف أحصل على رخصة؟',
  ],
  help: ['水管坏了，家里漏水', '停水两天了', 'The street light is broken', 'أحتاج مساعدة، عندنا تسرب ماء'],
  complaint: ['投诉物业乱收费', '广场舞噪音扰民', 'I want to complain about noise', 'عندي شكوى من الضوضاء'],
  report: [
    '举报有人偷排污水',
    '楼顶违建没人管',
    'An unlicensed clinic is open here',
    'أريد أن أبلغ عن مخالفة بناء',
  ],
  suggestion: ['建议增加一个公交站', '希望增设路灯', 'I suggest a bench at the bus stop', 'أقترح إضافة مقعد'],
  praise: [
    '感谢社区工作人员',
    '表扬一位公交司机',
    'Thank you for the quick repair',
    'أشكر الموظفين على سرعة الإصلاح',
  ],
};

describe('the kind of request', () => {
  const all = Object.entries(said).flatMap(([type, texts]) => texts.map((text) => [text, type] as const));
  test.each(all)('%s → %s', (text, type) => {
    expect(guessRequestType(text).value).toBe(type);
  });

  test('is a weak guess when nothing points anywhere, and weaker when several things do', () => {
    const none = guessRequestType('路灯');
    const one = guessRequestType('投诉物业');
    const several = guessRequestType('投诉物业，水管坏了没人修');
    expect(none).toMatchObject({ value: 'help' });
    expect(none.confidence).toBeLessThan(several.confidence);
    expect(several.confidence).toBeLessThan(one.confidence);
  });

  test('of a report goes before everything else, as it protects who reports', () => {
    expect(guessRequestType('感谢你们，但我要举报无证经营，请问怎么办理').value).toBe('report');
  });

  test('is one of our words', () => {
    for (const type of requestTypes) expect(isRequestType(type)).toBe(true);
    for (const word of ['wish', '', 'toString']) expect(isRequestType(word)).toBe(false);
  });
});

describe('the category', () => {
  const categories = [
    { code: 'lamps', keywords: { 'zh-CN': ['路灯', '灯不亮'], en: ['street light', 'lamp'] } },
    { code: 'water', keywords: { 'zh-CN': ['停水', '水管'], en: ['water pipe'] } },
    { code: 'noise', keywords: { 'zh-CN': ['噪音'], en: ['noise'] } },
    { code: 'parking', keywords: { 'zh-CN': ['停车'], en: ['parking'] } },
    { code: 'empty', keywords: { 'zh-CN': [''], en: [] } },
  ];
  const codes = (text: string) => guessCategories(text, categories).map(({ category }) => category.code);

  test('is proposed by its keywords, the best first', () => {
    expect(codes('楼下路灯坏了，灯不亮，还停水')).toEqual(['lamps', 'water']);
    expect(codes('The STREET LIGHT is off')).toEqual(['lamps']);
    expect(codes('ＬＡＭＰ')).toEqual(['lamps']);
  });

  test('is not proposed when nothing speaks for one', () => {
    expect(codes('今天天气不错')).toEqual([]);
  });

  test('has at most three proposals, none of them certain', () => {
    const found = guessCategories('路灯 停水 噪音 停车', categories);
    expect(found).toHaveLength(3);
    for (const { confidence } of found) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});
