import zlib from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { createPageCache, encodingFor, type KeptPage, sendKept, sharedMs } from './page-cache';
import { type Ask, serve } from './testing/ask-server';

const html = Buffer.from(`<!DOCTYPE html><title>汀兰</title>${'<p>路灯</p>'.repeat(200)}`);

function cacheWithClock() {
  const clock = { now: 0 };
  return { clock, cache: createPageCache(() => clock.now) };
}

describe('pages that are kept', () => {
  test('are found until their time is over', async () => {
    const { clock, cache } = cacheWithClock();
    await cache.keep('/en/open', html, sharedMs);
    clock.now = sharedMs - 1;
    expect(cache.find('/en/open')?.html).toEqual(html);
    clock.now = sharedMs;
    expect(cache.find('/en/open')).toBeNull();
    expect(cache.find('/en/other')).toBeNull();
  });

  test('stay for ever when they are the same for ever', async () => {
    const { clock, cache } = cacheWithClock();
    await cache.keep('/en', html, Number.POSITIVE_INFINITY);
    clock.now = Number.MAX_SAFE_INTEGER;
    expect(cache.find('/en')).not.toBeNull();
  });

  test('unpack to the same page, and are named by what is in them', async () => {
    const { cache } = cacheWithClock();
    const page = await cache.keep('/en', html, 1);
    expect(zlib.gunzipSync(page.gzip)).toEqual(html);
    expect(zlib.brotliDecompressSync(page.brotli)).toEqual(html);
    expect((await cache.keep('/en/again', html, 1)).etag).toBe(page.etag);
    expect((await cache.keep('/en/other', Buffer.from('x'), 1)).etag).not.toBe(page.etag);
  });

  test('are only so many: the oldest goes, but a page that is kept again pushes none out', async () => {
    const cache = createPageCache(() => 0, 3);
    for (const key of ['/1', '/2', '/3', '/2']) await cache.keep(key, html, 1);
    const there = () => ['/1', '/2', '/3', '/4'].filter((key) => cache.find(key));
    expect(there()).toEqual(['/1', '/2', '/3']);
    await cache.keep('/4', html, 1);
    expect(there()).toEqual(['/2', '/3', '/4']);
  });
});

describe('the encoding', () => {
  const encoding = (accepted?: string) => encodingFor({ headers: { 'accept-encoding': accepted } } as never);

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=0.5, br;q=0', 'gzip'],
    ['br;q=0, gzip;q=0.000', null],
    ['br;q=0.1', 'br'],
    ['identity', null],
    ['', null],
    [undefined, null],
  ])('for a browser that takes %j is %s', (accepted, name) => {
    expect(encoding(accepted)).toBe(name);
  });
});

describe('a kept page on its way out', () => {
  let ask: Ask;
  let page: KeptPage;

  beforeAll(async () => {
    page = await createPageCache().keep('/en', html, 1_000);
    ask = await serve((request, response) =>
      sendKept(request, response, page, { 'x-policy': 'ours' }, Number(request.headers['x-status'] ?? 200)),
    );
  });

  test('is packed as the browser likes it, with its length and the headers of the house', async () => {
    for (const [name, body] of [
      ['br', page.brotli],
      ['gzip', page.gzip],
    ] as const) {
      const answer = await ask({ 'accept-encoding': name });
      expect(answer.body).toEqual(body);
      expect(answer.headers).toMatchObject({
        'content-encoding': name,
        'content-length': String(body.length),
        'content-type': 'text/html; charset=utf-8',
        'x-policy': 'ours',
      });
    }
    const plain = await ask();
    expect(plain.body).toEqual(html);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test('is asked for again each time, but sent only when it changed', async () => {
    const { headers } = await ask();
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers.vary).toContain('accept-encoding');
    for (const known of [page.etag, `W/${page.etag}`, `"other", ${page.etag}`]) {
      const again = await ask({ 'if-none-match': known });
      expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
      expect(again.headers['x-policy']).toBe('ours');
    }
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('tells its length without its body when only the head was asked for', async () => {
    const answer = await ask({ 'accept-encoding': 'gzip' }, 'HEAD');
    expect(answer.body).toHaveLength(0);
    expect(answer.headers['content-length']).toBe(String(page.gzip.length));
  });

  test('keeps the status of what went wrong, also for a browser that has seen it before', async () => {
    expect((await ask({ 'x-status': '404', 'if-none-match': page.etag })).status).toBe(404);
  });
});
