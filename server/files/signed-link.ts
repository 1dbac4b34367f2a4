/**
 * A link to one attachment that works for a quarter of an hour and then never again. It carries no session: whoever may see
 * the case is handed the link, and a link that leaks into a chat or a log is dead by the time it is read.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Refusal } from '#server/domain/refusals';

/** Long enough to open every photo of a case one by one, short enough that a forwarded link is useless. */
export const LINK_LIFE_MS = 15 * 60 * 1000;

const MIN_KEY_BYTES = 32;
const linkPath = /^\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(full|thumb)$/;

export type LinkVariant = 'full' | 'thumb';
export type FileLink = { attachmentId: string; variant: LinkVariant; expiresAt: Date };
export type LinkCheck =
  | { ok: true; attachmentId: string; variant: LinkVariant }
  | { ok: false; reason: Extract<Refusal, 'file-not-found' | 'link-expired'> };

/** When a link made now stops working. */
export function linkExpiry(now: Date): Date {
  return new Date(now.getTime() + LINK_LIFE_MS);
}

/** The path `/files/{attachmentId}/{variant}?e=<unix seconds>&s=<signature>`. The key has at least 32 bytes. */
export function signLink(link: FileLink, key: Uint8Array): string {
  const path = `/files/${link.attachmentId.toLowerCase()}/${link.variant}`;
  if (!linkPath.test(path)) throw new Error('A file link needs the uuid of an attachment.');
  const expires = String(Math.floor(link.expiresAt.getTime() / 1000));
  return `${path}?e=${expires}&s=${signature(path, expires, key).toString('base64url')}`;
}

/**
 * Reads a link (path and query, or a whole URL). A forged one is 'file-not-found', so that it teaches nothing; a true one
 * that comes too late is 'link-expired'.
 */
export function checkLink(url: string, key: Uint8Array, now: Date): LinkCheck {
  if (!URL.canParse(url, 'http://localhost')) return { ok: false, reason: 'file-not-found' };
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, attachmentId, variant] = linkPath.exec(pathname) ?? [];
  const expires = searchParams.get('e') ?? '';
  const isOurs = isSame(searchParams.get('s') ?? '', signature(pathname, expires, key));
  if (!attachmentId || !isOurs) return { ok: false, reason: 'file-not-found' };
  if (Number(expires) * 1000 <= now.getTime()) return { ok: false, reason: 'link-expired' };
  return { ok: true, attachmentId, variant: variant === 'thumb' ? 'thumb' : 'full' };
}

function signature(path: string, expires: string, key: Uint8Array): Buffer {
  if (key.length < MIN_KEY_BYTES) throw new Error('The key for file links is shorter than 32 bytes.');
  return createHmac('sha256', key).update(`file-link\n${path}\n${expires}`).digest();
}

/** Constant time over what is secret; the length of a signature is not. Only the one canonical spelling counts. */
function isSame(given: string, expected: Buffer): boolean {
  const wanted = Buffer.from(expected.toString('base64url'));
  const got = Buffer.from(given);
  return got.length === wanted.length && timingSafeEqual(got, wanted);
}
