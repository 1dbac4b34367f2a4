/** What Twilio is told to do next: say the reply, hear the next key, and end politely when nobody is there. */
import { type Locale, locales } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { NativeMessage, RawRequest, RawResponse } from '../channel';
import { listen, type Prompt, partWays } from './listen';
import { fieldsOf, isStatus } from './parse';
import { addressOf, firstPlace, type Place, placeIn } from './place';
import type { Spoken } from './render';
import { dial, gather, hangup, pause, redirect, respond, say, type Verb } from './twiml';
import { type Heard, keyedIn, mostTries, understand } from './understand';

/** So long a desk is rung before the caller is offered something else. */
const ringSeconds = 25;
/** An answer that was not ready in time is asked for again; together with the first wait this is longer than the queue needs. */
const waitSeconds = 3;
const mostWaits = 6;
const over = ['completed', 'busy', 'failed', 'no-answer', 'canceled'];

export type Answering = { personNumber: string | undefined };

export function answerCall(
  replies: readonly NativeMessage[],
  request: RawRequest,
  { personNumber }: Answering,
): RawResponse {
  const body = respond(isStatus(request) ? [] : verbsFor(replies, request, personNumber));
  return { status: 200, contentType: 'text/xml; charset=utf-8', body };
}

/** Whoever hung up hears nothing of what we say. */
export function isListening(request: Pick<RawRequest, 'body'>): boolean {
  return !over.includes(fieldsOf(request).get('CallStatus') ?? '');
}

function verbsFor(replies: readonly NativeMessage[], request: RawRequest, personNumber?: string): Verb[] {
  const fields = fieldsOf(request);
  const base = request.url.replace(/[?#].*$/s, '');
  if (!isListening(request)) return [];
  const place = placeIn(request.url);
  if (!place) return askLanguage(firstPlace, base);
  const heard = understand(place, fields);
  if (heard.kind === 'over') return place.expects === 'dial' ? [hangup] : partWays(place, base, false);
  const now = { ...place, tries: heard.kind === 'wrong' ? place.tries + 1 : place.tries };
  if (now.tries >= mostTries) return [...sayWrong(now), ...partWays(now, base, true)];
  if (place.expects === 'language' && heard.kind !== 'event')
    return askLanguage({ ...now, step: place.step + 1 }, base);
  if (replies.length === 0) return waitFor({ ...place, keyed: keyedIn(place, fields) }, base);
  return reply(replies, { now, heard, base, personNumber });
}

type Replying = { now: Place; heard: Heard; base: string; personNumber: string | undefined };

function reply(replies: readonly NativeMessage[], { now, heard, base, personNumber }: Replying): Verb[] {
  const last = replies.at(-1) as Spoken;
  const { asks = 'choice', connects = false, hasKeys = false, caseNumber = null } = last.call ?? {};
  const isAgain = heard.kind !== 'event';
  const next: Place = {
    expects: asks,
    step: now.step + 1,
    heard: isAgain ? now.heard || now.step : now.step,
    locale: last.locale,
    choices: last.choices.map(({ id }) => id),
    tries: triesAfter(now, heard, asks),
    waits: 0,
    keyed: '',
    caseNumber: caseNumber ?? now.caseNumber,
  };
  const before = [...(heard.kind === 'wrong' ? sayWrong(now) : []), ...replies.slice(0, -1).flatMap(spoken)];
  if (next.tries >= mostTries) return [...before, ...spoken(last), ...partWays(next, base, true)];
  if (connects && personNumber && heard.kind !== 'no-answer')
    return [...before, ...putThrough(next, base, personNumber)];
  const prompt: Prompt = { text: last.text, labels: last.choices.map(({ label }) => label), hasKeys };
  return [...before, ...listen(next, prompt, base)];
}

/** Asked for the same number again means that it was wrong. Everything else that was understood begins anew. */
function triesAfter(now: Place, heard: Heard, asks: Place['expects']): number {
  if (heard.kind !== 'event') return now.tries;
  const isSame = now.expects === asks && ['case-number', 'code', 'phone'].includes(asks);
  return isSame && heard.event.kind === 'text' ? now.tries + 1 : 0;
}

function spoken({ text, locale }: NativeMessage): Verb[] {
  return say(text, locale);
}

function sayWrong({ locale, tries }: Place): Verb[] {
  return locale && tries > 0 ? say(plainTranslator(locale)('voice:wrongKey'), locale) : [];
}

/** Each language in its own voice, as nobody can choose from what they do not understand. */
function askLanguage(place: Place, base: string): Verb[] {
  const offered = locales.flatMap((locale, order) => inLanguage(locale, order + 1));
  const asked = gather(offered, addressOf(place, base), 1);
  return [asked, pause(1), asked, pause(1), asked, ...partWays(place, base, false)];
}

function inLanguage(locale: Locale, key: number): Verb[] {
  return say(plainTranslator(locale)('voice:language', { key }), locale);
}

function putThrough(next: Place, base: string, personNumber: string): Verb[] {
  const locale = next.locale ?? locales[0];
  const action = addressOf({ ...next, expects: 'dial' }, base);
  return [
    ...say(plainTranslator(locale)('voice:connecting'), locale),
    dial(personNumber, action, ringSeconds),
  ];
}

/** The same step again: when the answer is there by then, it is said. */
function waitFor(place: Place, base: string): Verb[] {
  // The step is taken by what we wait for.
  if (place.waits >= mostWaits) return partWays({ ...place, step: place.step + 1 }, base, true);
  const locale = place.locale ?? locales[0];
  const hold = place.waits === 0 ? say(plainTranslator(locale)('voice:hold'), locale) : [];
  return [...hold, pause(waitSeconds), redirect(addressOf({ ...place, waits: place.waits + 1 }, base))];
}
