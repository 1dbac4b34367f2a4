import { describe, expect, test } from 'vitest';
import { locales } from '#locales/languages';
import { isEmbedded, type PageKind, routeOf, withDraft } from './page-routes';

describe('how a page may be served', () => {
  test.each([
    ['/en', '', 'fixed'],
    ['/en/', '', 'fixed'],
    ['/en/request', '', 'fixed'],
    ['/en/accessibility', '', 'fixed'],
    ['/en/privacy', '', 'fixed'],
    ['/en/problem/not-found', '', 'fixed'],
    ['/en/problem/not-found', '?n=1', 'own'],
    ['/en', '?from=mail', 'own'],
    ['/en/request', '?e=1', 'own'],
    ['/en/request/what', '', 'own'],
    ['/en/request/check', '', 'own'],
    ['/en/request/done', '', 'own'],
    ['/en/track', '', 'own'],
    ['/en/track/2603111234560', '', 'own'],
    ['/en/rate/token', '', 'own'],
    ['/en/chat', '', 'own'],
    ['/en/language/track', '', 'own'],
    ['/en/knowledge', '', 'shared'],
    ['/en/knowledge', '?q=lamp', 'own'],
    ['/en/knowledge/id-card', '', 'shared'],
    ['/en/open', '', 'shared'],
    ['/en/desk', '', 'desk'],
    ['/en/desk/queue', '?view=mine', 'desk'],
    ['/', '', 'other'],
    ['/robots.txt', '', 'other'],
    ['/_next/static/css/site.css', '', 'other'],
    ['/xx/request', '', 'other'],
    ['/EN/request', '', 'other'],
    ['//en/request', '', 'other'],
  ] as [string, string, PageKind][])('%s%s is %s', (path, search, kind) => {
    expect(routeOf(path, search).kind).toBe(kind);
  });

  test('what belongs to one person is never kept for another, in any language', () => {
    const personal = [
      'track/2603111234560',
      'rate/token',
      'chat',
      'request/check',
      'request/done',
      'request/contact',
      'desk',
    ];
    for (const locale of locales)
      for (const path of personal) expect(['own', 'desk']).toContain(routeOf(`/${locale}/${path}`, '').kind);
  });

  test('the chat is the only page that can stand in another site, and only when it is asked for so', () => {
    const at = (path: string) => isEmbedded(new URL(path, 'http://page'));
    for (const path of ['/en/chat?embed', '/ar/chat?embed=', '/en/chat?e=1&embed'])
      expect(at(path)).toBe(true);
    for (const path of ['/en/chat', '/en/chat/say?embed', '/en/track?embed', '/chat?embed', '/en/chat#embed'])
      expect(at(path), path).toBe(false);
  });

  test('the language is the one in the address', () => {
    for (const locale of locales) expect(routeOf(`/${locale}/track`, '').locale).toBe(locale);
    expect(routeOf('/', '').locale).toBeNull();
    expect(routeOf('/toString/track', '').locale).toBeNull();
  });
});

describe('someone who has begun a request', () => {
  test('finds the first question filled in, at the same address', () => {
    expect(withDraft('/en/request', true)).toBe('/en/request/what');
    expect(withDraft('/en/request', false)).toBe('/en/request');
  });

  test('finds every other page as it is', () => {
    for (const path of [
      '/en',
      '/en/request/where',
      '/en/track',
      '/en/desk/request',
      '/request',
      '/en/request/',
    ])
      expect(withDraft(path, true)).toBe(path);
  });
});
