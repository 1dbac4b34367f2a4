/** Two processes of the site on one database: what one of them writes, the pages that the other serves hear. */
import { randomUUID } from 'node:crypto';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { createLimits } from '#server/api/limits';
import { openChatNews } from '#server/store/chat-news';
import { type TestHouse, testHouse } from '#server/testing/test-house';
import { appendToConversation } from '#server/use-cases/append-to-conversation';
import { type Received, receiveMessage } from '#server/use-cases/receive-message';
import { afterThisFile } from '#tests/setup/every-file';
import { createChatEvents, usualLimits } from './chat-events';
import { factsOf } from './request-facts';
import { openStream } from './testing/event-stream';

let town: TestHouse;
let site: Site;

type Site = Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  town = await testHouse();
  site = await openSite({});
});

/** `asking`: what it takes to learn who somebody is. */
async function openSite(limits: Partial<typeof usualLimits>, asking = async () => undefined as unknown) {
  const news = openChatNews(town.url, () => undefined);
  const who = { locale: 'en', ip: null, device: null, grants: [], staff: null, isService: false };
  const forRequest = async () => {
    await asking();
    return { limits: createLimits(), who };
  };
  const contexts = { forRequest } as never;
  const chat = createChatEvents(
    { tools: town.tools, house: { contexts }, news },
    (request) => factsOf(request, true),
    { ...usualLimits, ...limits },
  );
  const server = createServer((request, response) => void chat.serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterThisFile(async () => {
    chat.close();
    await news.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  const connections = () =>
    new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
  return { chat, connections, url: `http://127.0.0.1:${port}/api/chat/events` };
}

function say(text: string, before?: Received): Promise<Received> {
  const held = before && { conversationId: before.conversationId, token: before.token };
  return receiveMessage(town.tools, { ...held, messageId: randomUUID(), locale: 'en', kind: 'text', text });
}

function notice({ conversationId }: Received) {
  const meaning = { key: 'bot:added' };
  return appendToConversation(town.tools, { conversationId, messageId: randomUUID(), meaning });
}

const bearer = ({ token }: Received) => ({ authorization: `Bearer ${token}` });

describe('the news of a talk', () => {
  test('begin with what was said already, each message under its own number', async () => {
    const talk = await say('The street light is out.');
    const stream = await openStream(site.url, bearer(talk));
    expect(stream.headers['content-type']).toMatch(/^text\/event-stream/);
    expect(stream.headers['cache-control']).toBe('no-store');
    const events = await stream.events(2);
    expect(events.map(({ id, data }) => [id, data.seq, data.from])).toEqual([
      [1, 1, 'person'],
      [2, 2, 'bot'],
    ]);
    stream.stop();
  });

  test('come while the page is open, also when another process wrote them', async () => {
    const talk = await say('The street light is out.');
    const stream = await openStream(site.url, {
      cookie: `huying-chat=${talk.conversationId}%20${talk.token}`,
    });
    await stream.events(2);
    await notice(talk);
    await say('It is by the school.', talk);
    const events = await stream.events(5);
    expect(events.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(events[3]?.data.text).toBe('It is by the school.');
    stream.stop();
  });

  test('that were missed while the line was cut come after it is back, and nothing comes twice', async () => {
    const talk = await say('The street light is out.');
    const first = await openStream(site.url, bearer(talk));
    await first.events(2);
    first.stop();
    await notice(talk);
    await notice(talk);
    const second = await openStream(site.url, { ...bearer(talk), 'last-event-id': '2' });
    expect((await second.events(2)).map(({ id }) => id)).toEqual([3, 4]);
    await notice(talk);
    expect((await second.events(3)).map(({ id }) => id)).toEqual([3, 4, 5]);
    second.stop();
  });

  test('of somebody else are not told, and without a token of ours nobody is told anything', async () => {
    const [mine, theirs] = [await say('Mine.'), await say('Theirs.')];
    const forged = `${mine.token.slice(0, -4)}AAAA`;
    const strangers: Record<string, string>[] = [
      {},
      { authorization: 'Bearer nonsense' },
      { authorization: `Bearer ${forged}` },
    ];
    for (const headers of strangers) expect((await openStream(site.url, headers)).status).toBe(401);
    const stream = await openStream(site.url, { ...bearer(mine), 'last-event-id': '2' });
    await notice(theirs);
    await notice(mine);
    expect((await stream.events(1)).map(({ id }) => id)).toEqual([3]);
    stream.stop();
  });

  test('of a talk that is gone are an answer, not a line that stays open', async () => {
    const gone = { authorization: `Bearer ${town.tools.secrets.sign('chat', randomUUID())}` };
    expect((await openStream(site.url, gone)).status).toBe(404);
    expect(site.chat.count()).toBe(0);
  });

  test('are given at once to those who ask for JSON because their network cuts long answers', async () => {
    const talk = await say('The street light is out.');
    const headers = { ...bearer(talk), accept: 'application/json' };
    const all = await (await fetch(site.url, { headers })).json();
    expect(all.messages.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2]);
    expect(await (await fetch(`${site.url}?after=2`, { headers })).json()).toEqual({ messages: [] });
  });
});

describe('an open line', () => {
  test('is kept alive, so that no proxy takes it for dead', async () => {
    const quick = await openSite({ pingMs: 20 });
    const stream = await openStream(quick.url, bearer(await say('Hello there.')));
    expect(await stream.comments(3)).toBeGreaterThanOrEqual(3);
    stream.stop();
  });

  test('is one of few for each talk and of a bounded number in all', async () => {
    const small = await openSite({ perConversation: 2, inAll: 3 });
    const [mine, theirs] = [await say('Mine.'), await say('Theirs.')];
    const open = [await openStream(small.url, bearer(mine)), await openStream(small.url, bearer(mine))];
    const refused = await openStream(small.url, bearer(mine));
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '30']);
    open.push(await openStream(small.url, bearer(theirs)));
    expect((await openStream(small.url, bearer(theirs))).status).toBe(503);
    expect(small.chat.count()).toBe(3);
    for (const stream of open) stream.stop();
  });

  test('leaves its place to the next when it is closed', async () => {
    const small = await openSite({ perConversation: 1 });
    const talk = await say('Mine.');
    const first = await openStream(small.url, bearer(talk));
    await first.events(1);
    first.stop();
    await expect.poll(() => small.chat.count()).toBe(0);
    const second = await openStream(small.url, bearer(talk));
    expect(second.status).toBe(200);
    second.stop();
  });

  test('ends cleanly when the site is stopped', async () => {
    const stopping = await openSite({});
    const stream = await openStream(stopping.url, bearer(await say('Hello there.')));
    await stream.events(1);
    stopping.chat.close();
    await stream.ended;
    await expect.poll(() => stopping.chat.count()).toBe(0);
  });

  test('goes on after the database cut the connection that carries the news', async () => {
    const talk = await say('The street light is out.');
    const stream = await openStream(site.url, bearer(talk));
    await stream.events(2);
    await town.prisma.$queryRaw`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'huying news' and datname = current_database()`;
    await notice(talk);
    expect((await stream.events(3)).map(({ id }) => id)).toEqual([1, 2, 3]);
    stream.stop();
  });

  test('are not held open for a page that left while we asked who it is', async () => {
    let begin = () => undefined as unknown;
    let go = () => undefined as unknown;
    const began = new Promise((resolve) => {
      begin = () => resolve(undefined);
    });
    const gone = new Promise((resolve) => {
      go = () => resolve(undefined);
    });
    const slow = await openSite({}, () => {
      begin();
      return gone;
    });
    const talk = await say('The street light is out.');
    const leaving = ask(slow.url, { headers: bearer(talk), agent: false });
    leaving.on('error', () => undefined).end();
    await began;
    leaving.destroy();
    await expect.poll(() => slow.connections()).toBe(0);
    go();
    await gone;
    // The next page is served, and it is the only one.
    const stream = await openStream(slow.url, bearer(talk));
    await stream.events(1);
    expect(slow.chat.count()).toBe(1);
    stream.stop();
  });
});
