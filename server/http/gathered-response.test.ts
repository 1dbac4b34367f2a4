import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { gatherPage, type Page } from './gathered-response';
import { type Answer, serve } from './testing/ask-server';

/** Lets a stand-in for Next write, and answers with what was gathered in square brackets. */
async function answerOf(
  write: (response: ServerResponse) => void,
): Promise<{ answer: Answer; pages: Page[] }> {
  const pages: Page[] = [];
  const ask = await serve((_request, response) => {
    gatherPage(response, (page, end) => {
      pages.push(page);
      response.setHeader('x-finished', 'yes');
      end(Buffer.from(`[${page.html}]`));
    });
    write(response);
  });
  return { answer: await ask(), pages };
}

describe('a page that Next writes', () => {
  test('is gathered whole, however it comes, and goes out once', async () => {
    const { answer, pages } = await answerOf((response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write('<p>路');
      response.write(Buffer.from('灯'));
      response.flushHeaders();
      response.end('</p>');
    });
    expect(pages).toEqual([{ status: 200, html: '<p>路灯</p>' }]);
    expect(answer.body.toString()).toBe('[<p>路灯</p>]');
    expect(answer.headers['x-finished']).toBe('yes');
  });

  test('whose letters are cut in two by the writing is put together right', async () => {
    const letters = Buffer.from('路灯');
    const { pages } = await answerOf((response) => {
      response.setHeader('content-type', 'text/html');
      response.write(letters.subarray(0, 4));
      response.end(letters.subarray(4));
    });
    expect(pages[0]?.html).toBe('路灯');
  });

  test('may be empty, or never say its status', async () => {
    const { pages } = await answerOf((response) => {
      response.setHeader('content-type', 'text/html');
      response.end();
    });
    expect(pages).toEqual([{ status: 200, html: '' }]);
  });

  test('keeps its status, and loses what was true only of what Next wrote', async () => {
    const { answer, pages } = await answerOf((response) => {
      response.writeHead(404, {
        'content-type': 'text/html',
        'content-length': '5',
        etag: '"next"',
        link: '</_next/x.js>; rel=preload',
      });
      response.end('<p/>!');
    });
    expect(pages[0]?.status).toBe(404);
    expect(answer.status).toBe(404);
    expect(answer.headers).not.toHaveProperty('etag');
    expect(answer.headers).not.toHaveProperty('link');
    expect(answer.body.toString()).toBe('[<p/>!]');
  });

  test.each([
    ['an object', { 'content-type': 'text/html', 'set-cookie': ['a=1', 'b=2'] }],
    [
      'pairs',
      [
        ['content-type', 'text/html'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    ],
    ['a flat list', ['content-type', 'text/html', 'set-cookie', 'a=1', 'set-cookie', 'b=2']],
  ])('keeps all its cookies when the headers come as %s', async (_form, headers) => {
    const { answer } = await answerOf((response) => {
      response.writeHead(200, headers as string[]);
      response.end('x');
    });
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
    expect(answer.body.toString()).toBe('[x]');
  });

  test('keeps its headers when a word for the status stands before them', async () => {
    const { answer } = await answerOf((response) => {
      response.writeHead(200, 'Fine', { 'content-type': 'text/html', 'x-own': '1' });
      response.end('x');
    });
    expect(answer.headers['x-own']).toBe('1');
  });
});

describe('anything else that Next writes', () => {
  test.each([
    ['a redirect', 307, { location: '/en' }, ''],
    ['data', 200, { 'content-type': 'application/json' }, '{"ok":true}'],
    ['a style sheet', 200, { 'content-type': 'text/css' }, 'p{}'],
  ])('%s passes through untouched', async (_what, status, headers, body) => {
    const { answer, pages } = await answerOf((response) => {
      response.writeHead(status, headers);
      response.end(body);
    });
    expect(pages).toEqual([]);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(headers);
    expect(answer.body.toString()).toBe(body);
  });

  test('a file in parts passes through too', async () => {
    const { answer } = await answerOf((response) => {
      response.setHeader('content-type', 'image/png');
      response.write(Buffer.from([1, 2]));
      response.end(Buffer.from([3]));
    });
    expect([...answer.body]).toEqual([1, 2, 3]);
  });
});
