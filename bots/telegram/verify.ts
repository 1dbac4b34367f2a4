/** Telegram repeats the secret we gave it with the webhook in a header of every call. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { RawRequest, Verification } from '../channel';

const header = 'x-telegram-bot-api-secret-token';

/** Without a secret of ours no call is believed. Both are hashed first, so that time does not tell their lengths apart. */
export function verify(request: RawRequest, secret: string | undefined): Verification {
  const given = request.headers[header];
  if (!secret || !given || !timingSafeEqual(digest(given), digest(secret))) return { ok: false, status: 401 };
  return request.method === 'POST' ? { ok: true } : { ok: false, status: 403 };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
