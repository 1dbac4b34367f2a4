/**
 * `GET /api/chat/events`: what is new in one's own talk, as it happens. Each event is a message, its id the message's number, so whoever
 * comes back with `Last-Event-ID` (or `?after=`) gets what was missed. Asked for JSON it answers at once instead, for those whose network
 * cuts long answers. Who asks shows the talk's token: by the chat's cookie, or as a bearer where the chat stands in another site's page.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { cookieNames, type RequestFacts } from '#server/api/context';
import { readCookie } from '#server/api/cookies';
import { refusalOf } from '#server/api/door';
import type { House } from '#server/api/house';
import type { ChatNews } from '#server/store/chat-news';
import { readConversation } from '#server/use-cases/read-conversation';
import type { Tools } from '#server/use-cases/tools';

export type ChatEventLimits = {
  /** Tabs and devices of one person. */
  perConversation: number;
  /** A village behind one address, but not a flood. */
  perAddress: number;
  /** What one process can carry; beyond it people's pages ask now and then instead. */
  inAll: number;
  /** Proxies cut what is silent for half a minute. */
  pingMs: number;
};
export const usualLimits: ChatEventLimits = {
  perConversation: 5,
  perAddress: 200,
  inAll: 2_000,
  pingMs: 20_000,
};
/** When to come back after the line was cut, and when there was no room. */
const retryMs = 3_000;
const noRoomSeconds = 30;
const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'x-accel-buffering': 'no',
};
/** Whoever reads this slowly reads again later. */
const mostUnsentBytes = 256 * 1024;

type Around = { tools: Tools; house: Pick<House, 'contexts'>; news: ChatNews };
type Asked = { conversationId: string; token: string; after: number; ip: string | null };

export function createChatEvents(
  { tools, house, news }: Around,
  factsOf: (request: IncomingMessage) => RequestFacts,
  limits: ChatEventLimits = usualLimits,
) {
  const open = new Set<{ asked: Asked; end(): void; ping(): void }>();
  const pings = setInterval(() => {
    for (const stream of open) stream.ping();
  }, limits.pingMs);
  pings.unref();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end();
    const facts = factsOf(request);
    const asked = readAsked(tools, request, facts.ip);
    if (!asked) return void response.writeHead(401).end();
    const context = await house.contexts.forRequest(facts);
    try {
      await context.limits.take('read', context.who);
      if (wantsJson(request)) return void sendJson(response, await messagesFor(asked));
      if (!hasRoom(asked)) return void noRoom(response);
      await stream(asked, response);
    } catch (error) {
      refuse(response, refusalOf(error));
    }
  }

  async function messagesFor(asked: Asked) {
    return (await readConversation(tools, asked)).messages;
  }

  function hasRoom({ conversationId, ip }: Asked): boolean {
    const ours = [...open].filter(({ asked }) => asked.conversationId === conversationId).length;
    const near = ip === null ? 0 : [...open].filter(({ asked }) => asked.ip === ip).length;
    return open.size < limits.inAll && ours < limits.perConversation && near < limits.perAddress;
  }

  async function stream(asked: Asked, response: ServerResponse): Promise<void> {
    const look = inTurn(async () => {
      // Read before the first byte: a talk that is gone is an answer, not a stream.
      const messages = await messagesFor(asked);
      if (!response.headersSent) response.writeHead(200, streamHeaders).write(`retry: ${retryMs}\n\n`);
      for (const message of messages) {
        asked.after = message.seq;
        response.write(`id: ${message.seq}\ndata: ${JSON.stringify(message)}\n\n`);
      }
      if (response.writableLength > mostUnsentBytes) end();
    });
    const end = () => void (response.headersSent && response.end());
    // Whoever left while we asked who they are has told us so already, and would never tell it again.
    if (response.closed || response.destroyed) return;
    const mine = { asked, end, ping: () => void (response.headersSent && response.write(': ping\n\n')) };
    open.add(mine);
    // Listening comes before reading, so that nothing falls between the two.
    const stopListening = news.listen(asked.conversationId, () => look().catch(end));
    response.on('close', () => {
      stopListening();
      open.delete(mine);
    });
    await look();
  }

  return {
    serve,
    /** Ends every stream, so that the server can close; the pages come back to the next process. */
    close(): void {
      clearInterval(pings);
      for (const { end } of [...open]) end();
    },
    count: () => open.size,
  };
}

/** Runs one after another; what is asked for meanwhile is done once more at the end. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async () => {
    do {
      isWanted = false;
      await work();
    } while (isWanted);
  };
  return () => {
    isWanted = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}

/** The largest number that a message can have. */
const mostSeq = 2 ** 31 - 1;

/** Null when there is no token of ours. The token names its conversation. */
function readAsked(tools: Tools, request: IncomingMessage, ip: string | null): Asked | null {
  const bearer = /^Bearer (\S{1,300})$/i.exec(request.headers.authorization ?? '')?.[1];
  // `conversation token`, the space between them written as cookies write it.
  const held = readCookie(request.headers.cookie, cookieNames.chat)?.split(/%20| /)[1];
  const token = bearer ?? held ?? '';
  const conversationId = tools.secrets.verify('chat', token);
  return conversationId ? { conversationId, token, after: seqIn(request), ip } : null;
}

function seqIn(request: IncomingMessage): number {
  const { searchParams } = new URL(request.url ?? '/', 'http://events');
  const said = Number(request.headers['last-event-id'] || searchParams.get('after') || 0);
  return Number.isInteger(said) && said > 0 && said <= mostSeq ? said : 0;
}

function wantsJson({ headers }: IncomingMessage): boolean {
  return (headers.accept ?? '').startsWith('application/json');
}

function sendJson(response: ServerResponse, messages: unknown[]): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ messages }));
}

function noRoom(response: ServerResponse): void {
  response.writeHead(503, { 'retry-after': String(noRoomSeconds) }).end();
}

function refuse(response: ServerResponse, refusal: string): void {
  if (response.headersSent) return void response.end();
  const statuses: Record<string, number> = { 'conversation-not-found': 404, 'slow-down': 429 };
  response.writeHead(statuses[refusal] ?? 503, { 'retry-after': String(noRoomSeconds) }).end();
}
