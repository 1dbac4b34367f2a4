/**
 * Where a call stands. It is in the address that Twilio calls next, which Twilio signs with everything else, so nothing is kept for a call
 * and any of our machines can go on with it.
 */
import { isLocale, type Locale } from '#locales/languages';

export const expectations = [
  'language',
  'choice',
  /** More choices than keys: their number, ended with the hash key. */
  'number',
  'case-number',
  'code',
  'phone',
  'recording',
  /** Being called back, as the last word before the end. */
  'offer',
  /** How it went to put somebody through. */
  'dial',
] as const;
export type Expectation = (typeof expectations)[number];

export type Place = {
  expects: Expectation;
  /** Of the event that the next key makes; with the call's id it is the key of that event. */
  step: number;
  /** The step whose answer the caller heard last; 0 when that was said without one. */
  heard: number;
  locale: Locale | null;
  /** Ids of choices, by key from 1. */
  choices: readonly string[];
  /** Wrong keys in a row. */
  tries: number;
  /** Asked again for an answer that was not ready so many times, with what was keyed in. */
  waits: number;
  keyed: string;
  /** The case that was spoken of last, for the goodbye. */
  caseNumber: string | null;
};

export const firstPlace: Place = {
  expects: 'language',
  step: 1,
  heard: 0,
  locale: null,
  choices: [],
  tries: 0,
  waits: 0,
  keyed: '',
  caseNumber: null,
};

const mostSteps = 500;

/** `base` is the webhook's own address, without a query. */
export function addressOf(place: Place, base: string): string {
  const { expects, step, heard, locale, choices, tries, waits, keyed, caseNumber } = place;
  const query = new URLSearchParams({ expects, step: String(step), heard: String(heard) });
  if (locale) query.set('locale', locale);
  if (choices.length > 0) query.set('choices', choices.join(' '));
  if (tries > 0) query.set('tries', String(tries));
  if (waits > 0) query.set('waits', String(waits));
  if (keyed) query.set('keyed', keyed);
  if (caseNumber) query.set('case', caseNumber);
  return `${base}?${query}`;
}

/** Null at the beginning of a call. */
export function placeIn(url: string): Place | null {
  const query = URL.canParse(url) ? new URL(url).searchParams : new URLSearchParams();
  const expects = expectations.find((known) => known === query.get('expects'));
  const number = (name: string) => Math.min(mostSteps, Math.max(0, Math.trunc(Number(query.get(name)) || 0)));
  if (!expects) return null;
  const locale = query.get('locale') ?? '';
  return {
    expects,
    step: number('step'),
    heard: number('heard'),
    locale: isLocale(locale) ? locale : null,
    choices: (query.get('choices') ?? '').split(' ').filter(Boolean),
    tries: number('tries'),
    waits: number('waits'),
    keyed: query.get('keyed') ?? '',
    caseNumber: query.get('case'),
  };
}
