import { describe, expect, it } from 'vitest';
import { namesTime } from './named-time';

describe('a text that says when', () => {
  it.each([
    '昨天晚上工地还在施工',
    '今早六点就开始敲',
    '路灯坏了三天了',
    '从11月3日起停水',
    '每天夜里都有人唱歌',
    '上周一坐的公交',
    '拖欠了两个月的工资',
    '22:30以后还在放音乐',
    '凌晨两点',
    'They drilled again last night',
    'The music starts every evening at 10 pm',
    'No water since Monday',
    'It has been broken for three days',
    'two weeks ago a man fell there',
    'On 2026-11-03 the bus did not come',
    'Nobody was paid in March',
    'الإنارة معطلة منذ ثلاثة أيام',
    'حدث ذلك أمس مساءً',
    'ينقطع الماء كل ليلة',
    'يوم الجمعة الساعة ١٠',
  ])('%s', (text) => {
    expect(namesTime(text)).toBe(true);
  });
});

describe('a text that does not', () => {
  it.each([
    '路灯坏了',
    '楼上的人很吵，我们睡不着',
    '公交车司机态度不好',
    '河东路18号门口有个坑',
    'The neighbours are too loud',
    'May I ask how to get a card?',
    'The bus driver was rude on line 12',
    '12 River Road',
    'الجيران يزعجوننا',
    'كيف أجدد جواز السفر؟',
  ])('%s', (text) => {
    expect(namesTime(text)).toBe(false);
  });
});
