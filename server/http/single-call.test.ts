import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { expect, it } from 'vitest';
import type { Context } from '#server/api/context';
import { refusalOf } from '#server/api/door';
import { appRouter } from '#server/api/router';
import { aRequest, testHouse } from '#server/testing/test-house';
import type { Wire } from '#server/wire';
import { afterThisFile } from '#tests/setup/every-file';
import { createSingleCalls } from './single-call';

const house = await testHouse();
const context: Context = {
  wire: { tools: house.tools, env: { DEFAULT_LOCALE: 'en' } } as unknown as Wire,
  limits: { take: async () => undefined, takeModel: async () => undefined },
  who: {
    locale: 'en',
    ip: null,
    device: null,
    grants: [],
    staff: null,
    me: null,
    address: null,
    isService: false,
  },
};
const basePath = '/api/trpc/';
const told: string[] = [];
const single = createSingleCalls({
  basePath,
  mostBytes: 10_000,
  createContext: async () => context,
  onError: (error, path) => told.push(`${path}: ${refusalOf(error)}`),
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterThisFile(async () => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`;
}

/** Ours answers 418 for what it leaves to the adapter. */
const ours = await serve(async (request, response) => {
  if (!(await single(request, response))) response.writeHead(418).end();
});
const theirs = await serve(
  createHTTPHandler({ router: appRouter, basePath, createContext: async () => context }),
);

async function answerOf(server: string, path: string, init?: RequestInit) {
  const answer = await fetch(server + path, init);
  const { headers } = answer;
  return {
    status: answer.status,
    type: headers.get('content-type'),
    vary: headers.get('vary'),
    body: await answer.json(),
  };
}

const query = (path: string, input: unknown) => `${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

const request = aRequest({ idempotencyKey: randomUUID() });

it.each<[string, string, RequestInit?]>([
  ['a query without input', 'city.about'],
  ['a query', query('knowledge.search', { q: 'lamp', locale: 'en' })],
  ['a change', 'intake.submit', posted(request)],
  ['the same change again', 'intake.submit', posted(request)],
  ['a refusal', query('tracking.lookup', { caseNumber: '1' })],
  ['a missing field', 'intake.submit', posted({ locale: 'en' })],
  ['a field too many', query('knowledge.search', { q: 'lamp', locale: 'en', colour: 'red' })],
  ['a text that is too long', 'intake.submit', posted({ ...request, text: 'x'.repeat(5001) })],
  ['a body that is no JSON', 'intake.submit', posted('{')],
  ['an input that is no JSON', 'tracking.lookup?input=%7B'],
  ['no body', 'intake.submit', posted('')],
  ['what only staff may ask', 'desk.me'],
  ['what only the house may ask', 'outbox.claim', posted({ id: randomUUID() })],
])('%s is answered as tRPC itself answers it', async (_what, path, init) => {
  const answer = await answerOf(ours, path, init);
  expect(answer.status).not.toBe(418);
  expect(answer).toEqual(await answerOf(theirs, path, init));
});

it.each<[string, string, RequestInit?]>([
  ['an unknown procedure', 'intake.nothing'],
  ['a name that every object has', 'constructor'],
  ['a change by GET', 'intake.submit'],
  ['a batch', 'city.about,city.about?batch=1'],
  ['a form', 'intake.submit', { method: 'POST', body: new URLSearchParams({ text: 'x' }) }],
  ['a body larger than allowed', 'intake.submit', posted({ text: 'x'.repeat(10_001) })],
  ['another method', 'city.about', { method: 'HEAD' }],
])('%s is left to tRPC', async (_what, path, init) => {
  expect((await fetch(ours + path, init)).status).toBe(418);
});

it('a question asked by POST is answered like one by GET, so that words need not stand in an address', async () => {
  const asked = { text: '路灯不亮', locale: 'zh-CN' };
  const byPost = await (await fetch(`${ours}intake.suggest`, posted(asked))).json();
  const byGet = await (
    await fetch(`${ours}intake.suggest?input=${encodeURIComponent(JSON.stringify(asked))}`)
  ).json();
  expect(byPost).toEqual(byGet);
});

it('a body of unknown length is left to tRPC, which counts while it reads', async () => {
  const body = new Blob([JSON.stringify(request)]).stream();
  const init = { ...posted(''), body, duplex: 'half' } as RequestInit;
  expect((await fetch(`${ours}intake.submit`, init)).status).toBe(418);
});

it('what goes wrong is told with the name of the procedure', async () => {
  told.length = 0;
  await fetch(ours + query('tracking.lookup', { caseNumber: '1' }));
  expect(told).toEqual(['tracking.lookup: case-number-invalid']);
});
