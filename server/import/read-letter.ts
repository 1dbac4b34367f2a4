/**
 * A row of an export as a past request: the request as the form would send it, when it was filed, and the official reply where there
 * is one. What the row does not say is left to the rules of the house; nobody's name or address is ever made up.
 */
import { createHash } from 'node:crypto';
import { isLocale, type Locale } from '#locales/languages';
import { detectLocale } from '#server/domain/intake/classify';
import { limits, type RequestInput } from '#server/domain/intake/request';
import type { Category } from '#server/store/directory';
import { readApplicant } from './applicant';
import type { BadReason } from './bad-rows';
import type { Pick } from './fields';
import { readType } from './request-types';
import { readTime } from './times';

export type Letter = {
  /** The request's number where it comes from, or a print of its words when it has none. */
  key: string;
  at: Date;
  request: Omit<RequestInput, 'idempotencyKey'>;
  reply: { text: string; at: Date } | null;
};

export type City = { zone: string; categories: Category[]; locale: Locale; now: Date; undatedAt: Date };
export type ReadLetter = { ok: true; letter: Letter } | { ok: false; reason: BadReason };

const longest = { key: 200, reply: 20_000 };
const bad = (reason: BadReason) => ({ ok: false, reason }) as const;

export function readLetter(pick: Pick, city: City): ReadLetter {
  const text = pick('text');
  if (!text) return bad('text-missing');
  if (text.length > limits.text) return bad('text-too-long');
  if (`${text}${pick('reply') ?? ''}`.includes('\ufffd')) return bad('wrong-encoding');
  const key = pick('id') ?? printOf(pick);
  if (key.length > longest.key) return bad('id-too-long');
  const at = filedAt(pick, city);
  if (!at.ok) return at;
  const reply = replyOf(pick, city, at.at);
  if (!reply.ok) return reply;
  const place = placeOf(pick);
  if (place === 'unreadable') return bad('place-unreadable');
  const request = { ...requestOf(pick, text, city), ...(place && { place }) };
  return { ok: true, letter: { key, at: at.at, request, reply: reply.reply } };
}

/** The same words at the same time are the same letter. */
function printOf(pick: Pick): string {
  const words = JSON.stringify([pick('time'), pick('title'), pick('text')]);
  return createHash('sha256').update(words).digest('hex').slice(0, 32);
}

function requestOf(pick: Pick, text: string, city: City): Letter['request'] {
  const requestType = readType(pick('requestType'));
  const written = pick('locale');
  return {
    locale: isLocale(written) ? written : (detectLocale(text) ?? city.locale),
    text,
    title: shortened(pick('title') ?? undefined, limits.title),
    requestType: requestType ?? undefined,
    categoryCode: categoryOf(pick('category'), city.categories),
    applicant: readApplicant(pick, requestType),
  };
}

function shortened(words: string | undefined, most: number): string | undefined {
  return words && words.length > most
    ? `${words.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
    : words;
}

/** By code, or by its name in any of the city's languages. An unknown one is left to the rules, as if it were not there. */
function categoryOf(written: string | null, categories: Category[]): string | undefined {
  const is = (name: string) => name.toLowerCase() === written?.toLowerCase();
  return categories.find(({ code, names }) => is(code) || Object.values(names).some(is))?.code;
}

type Filed = { ok: true; at: Date } | { ok: false; reason: BadReason };

function filedAt(pick: Pick, { zone, now, undatedAt }: City): Filed {
  const written = pick('time');
  if (!written) return { ok: true, at: undatedAt };
  const time = readTime(written, zone);
  if (!time) return bad('time-unreadable');
  return time.at > now ? bad('time-in-future') : { ok: true, at: time.at };
}

type Replied = { ok: true; reply: Letter['reply'] } | { ok: false; reason: BadReason };

/** A reply without a time was there when the file was made; the latest that can be said of it is now. */
function replyOf(pick: Pick, { zone, now, undatedAt }: City, filed: Date): Replied {
  const text = pick('reply');
  if (!text) return { ok: true, reply: null };
  if (text.length > longest.reply) return bad('reply-too-long');
  const written = pick('replyTime');
  const time = written ? readTime(written, zone) : { at: pick('time') ? now : undatedAt, hasClock: true };
  if (!time) return bad('time-unreadable');
  if (time.at > now) return bad('time-in-future');
  // A date alone is the midnight before the reply, which may be before a letter of the same day.
  const latest = time.hasClock ? time.at : new Date(time.at.getTime() + 86_399_000);
  if (latest < filed) return bad('reply-before-request');
  return { ok: true, reply: { text, at: time.at < filed ? filed : time.at } };
}

function placeOf(pick: Pick): RequestInput['place'] | null | 'unreadable' {
  const [text, lat, lng] = [pick('place')?.slice(0, limits.place), pick('lat'), pick('lng')];
  if (lat === null && lng === null) return text ? { text } : null;
  const point = { lat: Number(lat ?? Number.NaN), lng: Number(lng ?? Number.NaN) };
  const isOnEarth = Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180;
  return isOnEarth ? { text, ...point } : 'unreadable';
}
