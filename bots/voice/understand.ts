/** What a key, a recording or a silence means at this place of the call. Pure, and the same for parsing and answering. */
import { type Locale, locales } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { InboundEvent } from '#server/domain/conversation/event';
import { isCaseNumber } from '#server/domain/ticket/case-number';
import type { MediaEvent } from '../channel';
import type { Place } from './place';

export type Heard =
  | { kind: 'event'; event: InboundEvent | MediaEvent }
  /** `*`: the same again. */
  | { kind: 'repeat' }
  /** A key that means nothing here. */
  | { kind: 'wrong' }
  /** Nobody could be put through. */
  | { kind: 'no-answer' }
  /** There is nothing more to say. */
  | { kind: 'over' };

export const mostTries = 3;
/** E.164 has at most fifteen digits; what begins with `client:` or `sip:`, or is one of the numbers that stand for "withheld", is none. */
const dialable = /^\+[1-9]\d{6,14}$/;
const withheld = new Set(['+266696687', '+7378742883', '+2562533', '+8656696', '+86282452253']);

/** The person's own number, or null when it is withheld. On a call of ours the person is at the other end. */
export function numberOf(fields: URLSearchParams): string | null {
  const isOurs = (fields.get('Direction') ?? '').startsWith('outbound');
  const number = fields.get(isOurs ? 'To' : 'From') ?? '';
  return dialable.test(number) && !withheld.has(number) ? number : null;
}

export function understand(place: Place, fields: URLSearchParams): Heard {
  const keyed = place.keyed || (fields.get('Digits') ?? '');
  if (place.expects === 'recording') return recordingIn(place, fields);
  if (place.expects === 'dial') return readDial(fields.get('DialCallStatus'));
  if (keyed === '*') return { kind: 'repeat' };
  if (place.expects === 'language') return event(languageFor(keyed));
  if (place.expects === 'offer') return keyed === '1' ? event(callBack(place, fields)) : { kind: 'over' };
  if (keyed === '0') return event({ kind: 'choice', choiceId: 'do:person' });
  return event(place.expects === 'choice' ? choiceFor(keyed, place, fields) : digitsFor(keyed, place));
}

function event(known: InboundEvent | MediaEvent | null): Heard {
  return known ? { kind: 'event', event: known } : { kind: 'wrong' };
}

/** In the order in which they were offered. */
function languageFor(keyed: string): InboundEvent | null {
  const locale: Locale | undefined = /^\d$/.test(keyed) ? locales[Number(keyed) - 1] : undefined;
  return locale ? { kind: 'called', locale } : null;
}

function choiceFor(keyed: string, place: Place, fields: URLSearchParams): InboundEvent | null {
  const choiceId = /^[1-9]$/.test(keyed) ? place.choices[Number(keyed) - 1] : undefined;
  if (!choiceId) return null;
  return choiceId === 'do:call-back' ? callBack(place, fields) : { kind: 'choice', choiceId };
}

/** A case number that cannot be one is a wrong key: the caller hears so at once. */
function digitsFor(keyed: string, { expects }: Place): InboundEvent | null {
  const digits = keyed.replaceAll('*', '');
  if (!/^\d{1,20}$/.test(digits)) return null;
  if (expects === 'case-number' && !isCaseNumber(digits)) return null;
  if (expects === 'code' && digits.length !== 6) return null;
  return { kind: 'text', text: digits };
}

/** Numbers of other countries begin with 00 on a keypad, which has no plus; the engine reads both. */
function callBack({ locale }: Place, fields: URLSearchParams): InboundEvent {
  const text = plainTranslator(locale ?? locales[0])('voice:ticket.callBack');
  const phone = numberOf(fields);
  return phone ? { kind: 'call-back', text, phone } : { kind: 'call-back', text };
}

/** Nothing was said when Twilio brings no recording. */
function recordingIn(place: Place, fields: URLSearchParams): Heard {
  const [keptUrl = '', keptSeconds = ''] = place.keyed.split(' ');
  const url = fields.get('RecordingUrl') ?? keptUrl;
  const seconds = Number(fields.get('RecordingDuration') ?? keptSeconds) || 0;
  if (!url || url.length > 1900 || seconds < 1) return { kind: 'wrong' };
  const text = plainTranslator(place.locale ?? locales[0])('voice:ticket.recording', { seconds });
  return { kind: 'event', event: { kind: 'media', media: { id: url, bytes: null }, text } };
}

/** What was keyed in, to ask for its answer again. */
export function keyedIn(place: Place, fields: URLSearchParams): string {
  if (place.keyed) return place.keyed;
  if (place.expects !== 'recording') return fields.get('Digits') ?? '';
  return [fields.get('RecordingUrl') ?? '', fields.get('RecordingDuration') ?? ''].join(' ');
}

function readDial(status: string | null): Heard {
  return status === 'completed' || status === 'answered' ? { kind: 'over' } : { kind: 'no-answer' };
}
