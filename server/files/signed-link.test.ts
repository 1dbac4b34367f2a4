import { randomBytes, randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkLink, LINK_LIFE_MS, linkExpiry, signLink } from './signed-link';

const key = randomBytes(32);
const now = new Date('2026-03-02T10:00:00Z');
const attachmentId = randomUUID();
const link = signLink({ attachmentId, variant: 'full', expiresAt: linkExpiry(now) }, key);
const notFound = { ok: false, reason: 'file-not-found' };

function later(ms: number): Date {
  return new Date(now.getTime() + ms);
}

it('a fresh link leads to its file', () => {
  expect(checkLink(link, key, now)).toEqual({ ok: true, attachmentId, variant: 'full' });
  expect(checkLink(`https://city.example${link}`, key, now)).toEqual({
    ok: true,
    attachmentId,
    variant: 'full',
  });
});

it('a link to the small picture leads to the small picture', () => {
  const thumb = signLink({ attachmentId, variant: 'thumb', expiresAt: linkExpiry(now) }, key);
  expect(checkLink(thumb, key, now)).toEqual({ ok: true, attachmentId, variant: 'thumb' });
});

it('a link has the agreed form and carries nothing but the file, the time and the signature', () => {
  expect(link).toMatch(new RegExp(`^/files/${attachmentId}/full\\?e=1772446500&s=[\\w-]{43}$`));
});

it('a link works until its quarter of an hour is over, and not a moment longer', () => {
  expect(checkLink(link, key, later(LINK_LIFE_MS - 1000)).ok).toBe(true);
  expect(checkLink(link, key, later(LINK_LIFE_MS))).toEqual({ ok: false, reason: 'link-expired' });
});

it.each([
  ['another file', link.replace(attachmentId, randomUUID())],
  ['the other size', link.replace('/full', '/thumb')],
  ['a longer life', link.replace('e=1772446500', 'e=1972446500')],
  ['a life written in another way', link.replace('e=1772446500', 'e=01772446500')],
  ['no signature', link.replace(/&s=.*/, '')],
  ['half a signature', link.slice(0, -20)],
  ['a signature with something after it', `${link}A`],
  ['another path', link.replace('/files/', '/file/')],
  ['a path climbed out of', link.replace('/full', '/full/../../x')],
  ['no link at all', '//'],
])('a link changed to %s leads nowhere', (_what, forged) => {
  expect(checkLink(forged, key, now)).toEqual(notFound);
});

it('a link changed in any one character of its signature leads nowhere', () => {
  const start = link.indexOf('&s=') + 3;
  for (let at = start; at < link.length; at += 1) {
    const other = link[at] === 'A' ? 'B' : 'A';
    expect(checkLink(link.slice(0, at) + other + link.slice(at + 1), key, later(LINK_LIFE_MS * 2))).toEqual(
      notFound,
    );
  }
});

it('a link signed with another key leads nowhere', () => {
  expect(checkLink(link, randomBytes(32), now)).toEqual(notFound);
});

it('a short key and a made-up file are bugs, and say so', () => {
  const good = { attachmentId, variant: 'full', expiresAt: now } as const;
  expect(() => signLink(good, randomBytes(16))).toThrow('32 bytes');
  expect(() => signLink({ ...good, attachmentId: '../../etc' }, key)).toThrow('uuid');
});
