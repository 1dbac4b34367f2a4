/**
 * Whether a request is WeChat's: the signature over our token, a fresh time and, in safe and compatible mode, over what is encrypted, which
 * must open with our key and be for our account. In plain mode the signature does not cover the message, so one signature is good for one
 * message only.
 */
import { createHash } from 'node:crypto';
import type { RawRequest, Verification } from '../channel';
import { type Envelope, isSignature } from '../wechat-platform/crypto';
import { type Message, readXml } from './xml';

/**
 * Older or newer than this is a replay (or a clock that is wrong). WeChat tries again within 15 s, each time with a new time; the rest is
 * for clocks that differ.
 */
const freshMs = 10 * 60_000;

export type Trust = {
  token: string;
  /** Null in plain mode. */
  envelope: Envelope | null;
  used: UsedSignatures;
  now(): number;
};

export function verify(request: RawRequest, trust: Trust): Verification {
  const { signature, timestamp, nonce, echostr } = queryOf(request);
  const isFresh = /^\d{1,12}$/.test(timestamp) && Math.abs(trust.now() - Number(timestamp) * 1000) <= freshMs;
  if (!isFresh || nonce.length > 128 || !isSignature(signature, trust.token, timestamp, nonce))
    return refused;
  // A number, in truth; nothing that a browser could take for a page is repeated.
  if (request.method === 'GET' && /^[\w+/=.-]{1,500}$/.test(echostr))
    return { ok: true, answer: { status: 200, contentType: 'text/plain; charset=utf-8', body: echostr } };
  if (request.method !== 'POST') return { ok: false, status: 403 };
  return isMessageOurs(request, trust) ? { ok: true } : refused;
}

const refused = { ok: false, status: 401 } as const;

function isMessageOurs(request: RawRequest, { token, envelope, used, now }: Trust): boolean {
  const { signature, timestamp, nonce, encrypt_type, msg_signature } = queryOf(request);
  if (!envelope) return encrypt_type !== 'aes' && used.isFirst(signature, request.body, now());
  const sealed = readXml(request.body)?.Encrypt;
  if (!sealed || !isSignature(msg_signature, token, timestamp, nonce, sealed)) return false;
  return envelope.open(sealed) !== null;
}

/** What the request says, opened when it is sealed. Null when it says nothing. With a key, only what was sealed counts. */
export function messageOf({ body }: RawRequest, envelope: Envelope | null): Message | null {
  const message = readXml(body);
  if (!envelope || !message) return message;
  const opened = message.Encrypt ? envelope.open(message.Encrypt) : null;
  return opened === null ? null : readXml(Buffer.from(opened, 'utf8'));
}

const names = ['signature', 'timestamp', 'nonce', 'echostr', 'encrypt_type', 'msg_signature'] as const;

function queryOf({ url }: RawRequest): Record<(typeof names)[number], string> {
  const start = url.indexOf('?');
  const query = new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
  return Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as ReturnType<typeof queryOf>;
}

export type UsedSignatures = {
  /** Whether this signature came with no other message before. */
  isFirst(signature: string, body: Buffer, now: number): boolean;
};

/** Those of the last minutes: older ones are refused for their time. Only true signatures get in here, so nobody else can fill it. */
export function rememberSignatures(): UsedSignatures {
  const used = new Map<string, { digest: string; until: number }>();
  return {
    isFirst: (signature, body, now) => {
      for (const [old, { until }] of used) {
        if (until > now) break;
        used.delete(old);
      }
      const digest = createHash('sha256').update(body).digest('base64');
      const known = used.get(signature);
      if (!known) used.set(signature, { digest, until: now + 2 * freshMs });
      return !known || known.digest === digest;
    },
  };
}
