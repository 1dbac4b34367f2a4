import { expect, it } from 'vitest';
import { deskLocale, deskPath, localeInPath } from './callback-path';

const base = 'https://hotline.example';

it('after signing in one comes back to the page of the desk that one wanted', () => {
  expect(deskPath('/en/desk/tickets/2611211234567?done=accept', base, 'zh-CN')).toBe(
    '/en/desk/tickets/2611211234567?done=accept',
  );
  expect(deskPath('https://hotline.example/zh-CN/desk/queue', base, 'en')).toBe('/zh-CN/desk/queue');
});

it.each([
  'https://evil.example/en/desk',
  '//evil.example/en/desk',
  '/\\evil.example/en/desk',
  'javascript:alert(1)//en/desk',
  'http://hotline.example/en/desk',
  '/en/track',
  '/xx/desk',
  `/en/desk?${'x'.repeat(600)}`,
  '',
  undefined,
])('signing in never leads anywhere but the desk (%s)', (wished) => {
  expect(deskPath(wished, base, 'zh-CN')).toBe('/zh-CN/desk');
});

it('the path tells the language of the desk, and only of the desk', () => {
  expect(localeInPath('/en/desk/queue')).toBe('en');
  expect(localeInPath('/ar/desk')).toBe('en');
  expect(localeInPath('/en')).toBeNull();
});

it('a language without a desk of its own is led to the English one', () => {
  expect(deskLocale('ar')).toBe('en');
  expect(deskLocale('zh-CN')).toBe('zh-CN');
});
