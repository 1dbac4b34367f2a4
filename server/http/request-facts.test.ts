import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientAddress, factsOf, isFromOurPages, isLoopback } from './request-facts';

const site = 'https://city.example';

function request(
  headers: IncomingMessage['headers'],
  remoteAddress: string | undefined = '203.0.113.7',
): IncomingMessage {
  return { headers, socket: { remoteAddress } } as IncomingMessage;
}

describe('the address of who asks', () => {
  test('is the one of the connection, whatever the client writes', () => {
    const forged = request({ 'x-forwarded-for': '198.51.100.1' });
    expect(clientAddress(forged, false)).toBe('203.0.113.7');
  });

  test('is the last one that a proxy of ours wrote, not one that the client put before it', () => {
    const forged = request({ 'x-forwarded-for': '198.51.100.1, 192.0.2.44' }, '10.0.0.1');
    expect(clientAddress(forged, true)).toBe('192.0.2.44');
  });

  test("is the proxy's own when it wrote none", () => {
    expect(clientAddress(request({}, '10.0.0.1'), true)).toBe('10.0.0.1');
    expect(clientAddress(request({ 'x-forwarded-for': ' ' }, '10.0.0.1'), true)).toBe('10.0.0.1');
  });

  test('is none for this machine itself', () => {
    for (const address of ['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1', ''])
      expect(clientAddress(request({}, address), false)).toBeNull();
    expect(isLoopback('12.7.0.1')).toBe(false);
    expect(isLoopback('::ffff:10.0.0.1')).toBe(false);
  });

  test('is cut when it is no address at all', () => {
    expect(clientAddress(request({ 'x-forwarded-for': 'x'.repeat(1_000) }), true)).toHaveLength(64);
  });
});

test('the house learns the cookies, the languages and the address', () => {
  const headers = { cookie: 'huying-locale=ar', 'accept-language': 'ar,en' };
  expect(factsOf(request(headers), false)).toEqual({
    cookie: 'huying-locale=ar',
    acceptLanguage: 'ar,en',
    ip: '203.0.113.7',
  });
});

describe('a form', () => {
  test.each([
    ['from our own page', { 'sec-fetch-site': 'same-origin' }, true],
    ['that the person sent from the address bar', { 'sec-fetch-site': 'none' }, true],
    ["from a stranger's page", { 'sec-fetch-site': 'cross-site' }, false],
    ['from a page of the same domain that is not ours', { 'sec-fetch-site': 'same-site' }, false],
    [
      "from a stranger's page that also writes our origin",
      { 'sec-fetch-site': 'cross-site', origin: site },
      false,
    ],
    ['of an older browser, from our page', { origin: site, host: 'city.example' }, true],
    [
      'of an older browser, from our page behind another name',
      { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' },
      true,
    ],
    [
      "of an older browser, from a stranger's page",
      { origin: 'https://elsewhere.example', host: 'city.example' },
      false,
    ],
    ['of an older browser, from a page that hides', { origin: 'null', host: 'city.example' }, false],
    ['with an origin that is none', { origin: '://', host: 'city.example' }, false],
    ['of a client that is no browser', { host: 'city.example' }, true],
  ] as [string, IncomingMessage['headers'], boolean][])('%s', (_what, headers, isOurs) => {
    expect(isFromOurPages(request(headers), site)).toBe(isOurs);
  });

  test('is ours with a path in the address of the site, and not from a site whose name only begins like ours', () => {
    expect(isFromOurPages(request({ origin: site, host: 'inner' }), `${site}/hotline`)).toBe(true);
    expect(isFromOurPages(request({ origin: `${site}.elsewhere.example`, host: 'city.example' }), site)).toBe(
      false,
    );
  });
});
