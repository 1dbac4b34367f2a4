/**
 * Every call is signed over its bytes with the app's secret. The bytes are not those that JSON.stringify would make (letters outside ASCII
 * come as \u escapes, slashes as \/), so nothing is read before this. Saving the webhook's address at the vendor makes one call that is
 * not signed: it says a token that we chose, and wants its challenge back.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { RawRequest, Verification } from '../channel';

const header = 'x-hub-signature-256';

type Secrets = { appSecret: string; verifyToken: string };

export function verify(request: RawRequest, { appSecret, verifyToken }: Secrets): Verification {
  if (request.method === 'GET') return shakeHands(request, verifyToken);
  const [, given = ''] = /^sha256=([0-9a-f]{64})$/i.exec(request.headers[header] ?? '') ?? [];
  const ours = createHmac('sha256', appSecret).update(request.body).digest();
  if (!given || !timingSafeEqual(Buffer.from(given, 'hex'), ours)) return { ok: false, status: 401 };
  return request.method === 'POST' ? { ok: true } : { ok: false, status: 403 };
}

/** The challenge goes back as it came, so only what the vendor sends (a number) is taken. */
function shakeHands({ url }: RawRequest, verifyToken: string): Verification {
  const asked = new URL(url).searchParams;
  const challenge = asked.get('hub.challenge') ?? '';
  const isOurs = timingSafeEqual(digest(asked.get('hub.verify_token') ?? ''), digest(verifyToken));
  if (!isOurs || asked.get('hub.mode') !== 'subscribe' || !/^[\w-]{1,200}$/.test(challenge))
    return { ok: false, status: 403 };
  return { ok: true, answer: { status: 200, contentType: 'text/plain', body: challenge } };
}

/** Hashed first, so that time does not tell how long the token is. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
