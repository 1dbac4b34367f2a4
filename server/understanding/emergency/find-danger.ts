/**
 * Danger to life in what a person wrote, in any of the languages of `heardLanguages`. The number to call comes before everything else, so it
 * is better to say it once too often than once too few: a guard takes away only what it is about, and only in its own sentence.
 */
import type { Guard } from './compile-words';
import { type DangerKind, dangerKinds, type Strength } from './danger-words';
import { dangerPhrases } from './languages';
import { likeness } from './likeness';
import type { Reading } from './phrase-book';
import { dangersOf, type WeakSign } from './together';

/** Whom to call. */
export type EmergencyKind = 'fire' | 'police' | 'medical' | 'traffic';

export type Danger = {
  kind: DangerKind;
  /** Whose number is shown. */
  call: EmergencyKind;
  /** Self-harm, violence at home, children: said gently and with a quick way off the page. */
  needsCare: boolean;
};

const callFor: Record<DangerKind, EmergencyKind> = {
  fire: 'fire',
  medical: 'medical',
  traffic: 'traffic',
  crime: 'police',
  child: 'police',
  help: 'police',
  'self-harm': 'police',
  'domestic-violence': 'police',
};
const careful: ReadonlySet<DangerKind> = new Set(['self-harm', 'domestic-violence', 'child']);

/** Where a sentence ends, in every script. Guards in one sentence do not silence another. */
const ends = /[。！？!?\n؟;；։۔།]+|\.(?=\s|$)|…+/u;
/** More than a letter may hold is not read. */
const mostCharacters = 20_000;
/** So many letters and digits in a row are no word of any language, and phrases would be looked for in all of them. */
const noWord = /[a-z0-9\u00c0-\u024f]{41,}/giu;
const partLength = 240;
const partOverlap = 40;
/** Who is in danger writes little; in a long letter two weak signs meet by chance. */
const shortCry = 240;
/**
 * Likeness from which a phrase that only mentions danger is believed, and from which no phrase is needed: read off sentences that were held
 * back.
 */
const credible = 0.1;
const telling = 0.5;

const groupOf = { always: 'sure', happening: 'told', mentioned: 'mentioned' } as const satisfies Record<
  Strength,
  string
>;

/**
 * In one sentence, by the strength of the phrase: `mentioned` is believed only where the words read like danger, `told` also in a long letter
 * only then. `named` is kept even where a guard silences it.
 */
type Heard = {
  sure: Set<DangerKind>;
  told: Set<DangerKind>;
  mentioned: Set<DangerKind>;
  named: Set<DangerKind>;
  weak: Set<WeakSign>;
};

/** The most serious danger of the text, or null. Of several kinds the one that stands first in `dangerKinds` is told. */
export function findDanger(text: string): Danger | null {
  const kind = mostSerious(text);
  return kind ? { kind, call: callFor[kind], needsCare: careful.has(kind) } : null;
}

function mostSerious(text: string): DangerKind | undefined {
  const sentences = text.slice(0, mostCharacters).normalize('NFKC').replace(noWord, ' ').split(ends);
  const parts = sentences.flatMap(partsOf);
  const found = new Set<DangerKind>();
  const isShort = text.length <= shortCry;
  const named = new Set<DangerKind>();
  let before: ReadonlySet<WeakSign> = new Set();
  for (const part of parts) {
    const heard = gather(part, isShort);
    const pairs = isShort ? dangersOf(new Set([...before, ...heard.weak])) : [];
    for (const kind of heard.sure) found.add(kind);
    if (isShort) for (const kind of heard.told) found.add(kind);
    const doubtful = [...heard.told, ...heard.mentioned, ...pairs].filter((kind) => !found.has(kind));
    if (doubtful.length > 0 && likeness(isShort ? text : part) >= credible)
      for (const kind of doubtful) found.add(kind);
    for (const kind of heard.named) named.add(kind);
    before = heard.weak;
    // Nothing comes before the first kind, so the rest need not be read.
    if (found.has(dangerKinds[0])) break;
  }
  const isWordless = found.size === 0 && isShort && saysEnough(text);
  if (isWordless && likeness(text) >= telling) return first(named) ?? 'help';
  return first(found);
}

/** A name, a command or an address is too little to be like anything; a Han letter says as much as three others. */
function saysEnough(text: string): boolean {
  return text.trim().length + 2 * (text.match(/\p{sc=Han}/gu)?.length ?? 0) >= 18;
}

function first(kinds: ReadonlySet<DangerKind>): DangerKind | undefined {
  return dangerKinds.find((one) => kinds.has(one));
}

/** A sentence without an end is read in overlapping parts: guards reach no further, and neither does the time it takes. */
function partsOf(sentence: string): string[] {
  const parts: string[] = [];
  if (sentence.trim() === '') return parts;
  for (let from = 0; from === 0 || from + partOverlap < sentence.length; from += partLength - partOverlap)
    parts.push(sentence.slice(from, from + partLength));
  return parts;
}

/** Whom to call for what the text tells, or null when it tells of no danger. */
export function findEmergency(text: string): EmergencyKind | null {
  return findDanger(text)?.call ?? null;
}

/**
 * Languages that share a script all read the sentence, and so do their guards: a word such as “explosion” is French, German and English, and
 * what makes it harmless stands beside it in only one of them.
 */
function gather(sentence: string, isShort: boolean): Heard {
  const readings = dangerPhrases().read(sentence).map(withoutNames);
  const strengths = strengthsHeard(readings);
  const heard: Heard = {
    sure: new Set(),
    told: new Set(),
    mentioned: new Set(),
    named: new Set(),
    weak: new Set(),
  };
  for (const { said, phrases } of readings) {
    for (const { use, pattern } of phrases.sign ?? [])
      if (use.is === 'sign' && isNews(use, heard, strengths, isShort) && pattern().test(said)) {
        heard.named.add(use.kind);
        if (strengths.has(use.strength)) heard[groupOf[use.strength]].add(use.kind);
      }
    for (const { use, pattern } of isShort && strengths.has('mentioned') ? (phrases.weak ?? []) : [])
      if (use.is === 'weak' && !heard.weak.has(use.sign) && pattern().test(said)) heard.weak.add(use.sign);
  }
  return heard;
}

/** What was heard already need not be heard again, and in a long letter what a guard silences need not be named. */
function isNews(
  { kind, strength }: { kind: DangerKind; strength: Strength },
  heard: Heard,
  strengths: ReadonlySet<Strength>,
  isShort: boolean,
): boolean {
  if (strengths.has(strength)) return !heard[groupOf[strength]].has(kind);
  return isShort && !heard.named.has(kind);
}

function withoutNames({ said, phrases }: Reading): Reading {
  const names = phrases.names ?? [];
  return { said: names.reduce((rest, { pattern }) => rest.replace(pattern(), ' '), said), phrases };
}

function strengthsHeard(readings: Reading[]): ReadonlySet<Strength> {
  const isSaid = (guard: Guard) =>
    readings.some(({ said, phrases }) => phrases[guard]?.some(({ pattern }) => pattern().test(said)));
  if (isSaid('elsewhere') && !isSaid('now')) return new Set(['always']);
  return new Set(isSaid('topics') ? ['always', 'happening'] : ['always', 'happening', 'mentioned']);
}

/** Makes the phrases ready, so that the first who asks does not wait for it: called once where a process starts. */
export function warmDanger(): void {
  findDanger('路灯不亮，已经报修。The street light is out. مصباح الشارع');
}
