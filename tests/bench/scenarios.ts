/** What is measured, and what it may cost: CPU milliseconds a request, of site, worker and database together. */
import type { Request } from 'autocannon';
import type { Case, siteAt } from './site';
import { aRequest, questions } from './texts';

export type Scenario = {
  name: string;
  /** Milliseconds; null where none is set. */
  target: number | null;
  aim: number | null;
  /** The next request: each may differ from the last. */
  next: () => Request;
  /** What the answer must hold; status 200 alone where nothing is named. */
  holds?: string;
  /** The worker has messages to deliver afterwards. */
  leavesWork?: true;
};

const json = { 'content-type': 'application/json' };
const browser = { 'accept-encoding': 'gzip', 'accept-language': 'zh-CN,zh;q=0.9', accept: 'text/html' };

export async function scenariosFor(site: ReturnType<typeof siteAt>, sample: Case): Promise<Scenario[]> {
  const fresh = await Promise.all(Array.from({ length: 50 }, () => site.file()));
  // Half the look-ups are of the answered case, whose history and reply make it the longest.
  const nextCase = inTurn(fresh.flatMap((one) => [one, sample]));
  const nextDraft = inTurn(await Promise.all(Array.from({ length: 16 }, () => site.draft())));
  const nextQuestion = inTurn(questions);
  const page = (name: string, path: string, target: number, aim: number | null, cookie = () => '') => ({
    name,
    target,
    aim,
    next: () => ({ method: 'GET' as const, path, headers: { ...browser, cookie: cookie() } }),
  });
  await Promise.all(['/zh-CN', '/zh-CN/request'].map((path) => site.requirePage(path, '')));
  await site.requirePage('/zh-CN/request/where', nextDraft());
  return [
    {
      name: 'submit',
      target: 5,
      aim: 3,
      next: () => posted('intake.submit', aRequest()),
      holds: '"accessCode"',
      leavesWork: true,
    },
    {
      name: 'lookup',
      target: 2,
      aim: 1.5,
      next: () => posted('tracking.lookup', nextCase()),
      holds: '"timeline"',
    },
    {
      name: 'lookup, without code',
      target: 2,
      aim: 1.5,
      next: () => query('tracking.lookup', { caseNumber: nextCase().caseNumber }),
      holds: '"statusFamily"',
    },
    page('home', '/zh-CN', 0.5, null),
    page('request form', '/zh-CN/request', 4, 2),
    page('request form, with a draft', '/zh-CN/request/where', 4, 2, nextDraft),
    {
      name: 'knowledge search',
      target: null,
      aim: null,
      next: () => query('knowledge.search', nextQuestion()),
      holds: '"hits"',
    },
  ];
}

function posted(procedure: string, input: object): Request {
  return {
    method: 'POST',
    path: `/api/trpc/${procedure}`,
    // Copied for each request: the client writes the length of the body into it.
    headers: { ...json },
    body: JSON.stringify(input),
  };
}

function query(procedure: string, input: object): Request {
  const words = encodeURIComponent(JSON.stringify(input));
  return { method: 'GET', path: `/api/trpc/${procedure}?input=${words}`, headers: { ...json } };
}

function inTurn<T>(items: readonly T[]): () => T {
  let place = 0;
  return () => items[place++ % items.length] as T;
}
