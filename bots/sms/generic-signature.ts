/**
 * How we and a gateway know each other: HMAC-SHA256 of time and body with a secret that both hold. The time keeps a request that somebody
 * overheard from being sent again later.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RawRequest, Verification } from '../channel';

/** Clocks differ, and a request may wait in a queue for a while. In seconds. */
export const oldest = 300;

/** `x-timestamp`: seconds since 1970. `x-signature`: `sha256=` and the hex of HMAC-SHA256 over `<timestamp>.<body>`. */
export function signedHeaders(
  body: string | Buffer,
  secret: string,
  seconds: number,
): Record<string, string> {
  return { 'x-timestamp': String(seconds), 'x-signature': `sha256=${macOf(body, secret, String(seconds))}` };
}

export function verifyGeneric(
  { method, headers, body }: RawRequest,
  secret: string,
  seconds: number,
): Verification {
  const sent = headers['x-timestamp'] ?? '';
  const given = Buffer.from(headers['x-signature'] ?? '');
  const expected = Buffer.from(`sha256=${macOf(body, secret, sent)}`);
  const isSigned = given.length === expected.length && timingSafeEqual(given, expected);
  if (method !== 'POST' || !isSigned || !/^\d{1,12}$/.test(sent)) return { ok: false, status: 401 };
  return Math.abs(seconds - Number(sent)) <= oldest ? { ok: true } : { ok: false, status: 401 };
}

function macOf(body: string | Buffer, secret: string, timestamp: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex');
}
