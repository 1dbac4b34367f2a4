/** Hearing the next key or voice: three times, and then a goodbye. Twilio goes on by itself when nobody presses anything. */
import { locales } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { addressOf, type Place } from './place';
import { gather, hangup, record, say, type Verb } from './twiml';

/** `labels`: what can be chosen, by key from 1. `hasKeys`: this is the moment to name the keys that always work. */
export type Prompt = { text: string; labels: readonly string[]; hasKeys: boolean };

/** Enough for a story, and less than a megabyte. The sentence before the tone says it. */
const recordSeconds = 180;
const digitsOf: Partial<Record<Place['expects'], number>> = { choice: 1, 'case-number': 13, code: 6 };
const times = 3;

export function listen(place: Place, prompt: Prompt, base: string): Verb[] {
  const action = addressOf(place, base);
  const rounds = Array.from({ length: times }, (_, round) => {
    const words = wordsFor(place, prompt, round > 0);
    if (place.expects === 'recording') return [...words, record(action, recordSeconds)];
    return [gather(words, action, digitsOf[place.expects] ?? null)];
  });
  return [...rounds.flat(), ...partWays(place, base, true)];
}

/** The second time only what can be done. */
function wordsFor(place: Place, { text, labels, hasKeys }: Prompt, isAgain: boolean): Verb[] {
  const locale = place.locale ?? locales[0];
  const t = plainTranslator(locale);
  const keys = labels.map((label, order) => t('voice:press', { key: order + 1, choice: withoutMark(label) }));
  const isDigits = ['case-number', 'code', 'phone'].includes(place.expects);
  const said = [
    isAgain ? t('voice:silence') : text,
    ...(isAgain && keys.length === 0 ? [text] : []),
    ...keys,
    ...(isDigits ? [t('voice:digits')] : []),
    ...(isAgain || hasKeys ? alwaysThere(place, t('voice:keys')) : []),
  ];
  return say(said.join('\n'), locale);
}

function alwaysThere({ expects }: Place, keys: string): string[] {
  return expects === 'choice' ? [keys] : [];
}

/** `2 bad` stands on key 2 already. */
function withoutMark(label: string): string {
  return label.replace(/^\d+ /, '');
}

/** The case number once more, or the offer to be called back; then the end. */
export function partWays(place: Place, base: string, isOffered: boolean): Verb[] {
  const { locale, caseNumber } = place;
  if (!locale)
    return [...locales.flatMap((one) => say(plainTranslator(one)('voice:goodbye.plain'), one)), hangup];
  const t = plainTranslator(locale);
  if (caseNumber) return [...say(t('voice:goodbye.case', { caseNumber }), locale), hangup];
  const action = addressOf({ ...place, expects: 'offer', choices: [], tries: 0, keyed: '', waits: 0 }, base);
  const offer = isOffered ? [gather(say(t('voice:lastOffer'), locale), action, 1)] : [];
  return [...offer, ...say(t('voice:goodbye.plain'), locale), hangup];
}
