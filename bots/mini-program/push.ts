/**
 * What WeChat pushes about our notices: whether they arrived. Only as JSON and in safe mode, where the signature covers the message and the
 * message is sealed with our key. What the person allowed or refused is told by their phone and by the next send, so those events are read over.
 */
import { z } from 'zod';
import type { ParsedEvent, RawRequest, Receipt, Verification } from '../channel';
import { type Envelope, isSignature } from '../wechat-platform/crypto';

/** Older or newer than this is a replay (or a clock that is wrong); WeChat tries again within seconds. */
const freshMs = 10 * 60_000;

export type PushTrust = {
  token: string;
  envelope: Envelope;
  /** In ms. */
  now(): number;
};

const refused = { ok: false, status: 401 } as const;

export function verifyPush(request: RawRequest, { token, envelope, now }: PushTrust): Verification {
  const asked = queryOf(request);
  const { timestamp, nonce } = asked;
  const isFresh = /^\d{1,12}$/.test(timestamp) && Math.abs(now() - Number(timestamp) * 1000) <= freshMs;
  if (!isFresh || nonce.length > 128) return refused;
  if (request.method === 'GET') return handshake(asked, token);
  const sealed = sealedIn(request);
  if (request.method !== 'POST' || !sealed) return refused;
  if (!isSignature(asked.msg_signature, token, timestamp, nonce, sealed)) return refused;
  return open(envelope, sealed) === null ? refused : { ok: true };
}

/** When the address is saved on WeChat's page: it wants its own word back. */
function handshake({ signature, timestamp, nonce, echostr }: Query, token: string): Verification {
  if (!echostr || echostr.length > 1000 || !isSignature(signature, token, timestamp, nonce)) return refused;
  return { ok: true, answer: { status: 200, contentType: 'text/plain; charset=utf-8', body: echostr } };
}

const names = ['signature', 'timestamp', 'nonce', 'echostr', 'msg_signature'] as const;
type Query = Record<(typeof names)[number], string>;

function queryOf({ url }: RawRequest): Query {
  const query = new URL(url, 'https://city.example').searchParams;
  return Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as Query;
}

function sealedIn({ body }: RawRequest): string | null {
  const parsed = z.object({ Encrypt: z.string().min(1) }).safeParse(readJson(body.toString('utf8')));
  return parsed.success ? parsed.data.Encrypt : null;
}

/** Null also for what is no cipher of ours at all. */
function open(envelope: Envelope, sealed: string): string | null {
  try {
    return envelope.open(sealed);
  } catch {
    return null;
  }
}

/** One sends an object where several make a list; ids may come as numbers too long for a number, so they are read as text. */
const text = z.union([z.string(), z.number()]).transform(String);
const outcome = z.object({ MsgID: text, ErrorCode: text, ErrorStatus: text.optional() });
const pushSchema = z.object({
  FromUserName: z.string().min(1).max(128),
  CreateTime: z.coerce.number(),
  Event: z.literal('subscribe_msg_sent_event'),
  List: z.union([outcome.transform((one) => [one]), z.array(outcome).max(100)]),
});

export function parsePush(request: RawRequest, envelope: Envelope): ParsedEvent[] {
  const sealed = sealedIn(request);
  const message = sealed && open(envelope, sealed);
  const push = pushSchema.safeParse(message ? readJson(message) : null);
  if (!push.success) return [];
  const { FromUserName: externalId, CreateTime, List } = push.data;
  return List.map((one) => ({
    key: `sent:${one.MsgID}`.slice(0, 200),
    order: CreateTime * 1000,
    address: { externalId },
    event: receiptOf(one),
  }));
}

/** A person who refused meanwhile is told of elsewhere; for everything else our message is wrong. */
function receiptOf({ MsgID: vendorId, ErrorCode: code }: z.infer<typeof outcome>): Receipt {
  if (code === '0') return { kind: 'receipt', vendorId, status: 'delivered' };
  const reason = code === '43101' ? 'windowClosed' : 'permanent';
  const error = `wechat-${/^\d{1,6}$/.test(code) ? code : 'not-delivered'}`;
  return { kind: 'receipt', vendorId, status: 'failed', reason, error };
}

/** Ids of messages are longer than a number holds exactly: they become strings. Null for what is no JSON. */
function readJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/("MsgID"\s*:\s*)(\d+)/g, '$1"$2"'));
  } catch {
    return null;
  }
}
