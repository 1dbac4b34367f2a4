import { expect, it } from 'vitest';
import { fromNow, nameIn } from './_names';

const now = new Date('2026-11-21T12:00:00+08:00');

it('a clerk reads how far away a promise is, in the largest unit that says something', () => {
  expect(fromNow('2026-11-21T15:30:00+08:00', now, 'en')).toBe('in 3 hours');
  expect(fromNow('2026-11-19T11:00:00+08:00', now, 'en')).toBe('2 days ago');
  expect(fromNow('2026-11-21T12:10:00+08:00', now, 'zh-CN')).toBe('10分钟后');
});

it('a unit that has no name in a language yet is called by its Chinese name', () => {
  expect(nameIn({ 'zh-CN': '水务局', en: 'Water Bureau' }, 'en')).toBe('Water Bureau');
  expect(nameIn({ 'zh-CN': '水务局' }, 'en')).toBe('水务局');
});
