/**
 * Danger to life in what a person wrote, in any of the languages of `heardLanguages`. The number to call comes before everything else, so it
 * is better to say it once too often than once too few: a guard takes away only what it is about, and only in its own sentence.
 */
import type { CompiledWords } from './compile-words';
import { type DangerKind, dangerKinds, type Strength } from './danger-words';
import { heardLanguages } from './languages';

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
const partLength = 240;
const partOverlap = 40;

/** The most serious danger of the text, or null. Of several kinds the one that stands first in `dangerKinds` is told. */
export function findDanger(text: string): Danger | null {
  const kind = mostSerious(text);
  return kind ? { kind, call: callFor[kind], needsCare: careful.has(kind) } : null;
}

function mostSerious(text: string): DangerKind | undefined {
  const found = new Set<DangerKind>();
  const sentences = text.slice(0, mostCharacters).normalize('NFKC').split(ends);
  for (const part of sentences.flatMap(partsOf)) {
    for (const words of heardLanguages) if (words.isFor(part)) gather(words, part, found);
    // Nothing comes before the first kind, so the rest need not be read.
    if (found.has(dangerKinds[0])) break;
  }
  return dangerKinds.find((one) => found.has(one));
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

function gather(words: CompiledWords, sentence: string, found: Set<DangerKind>): void {
  const said = words.fold(sentence).replace(words.names, ' ');
  const heard: ReadonlySet<Strength> = strengthsHeard(words, said);
  for (const { kind, strength, pattern } of words.signs)
    if (heard.has(strength) && !found.has(kind) && pattern.test(said)) found.add(kind);
}

function strengthsHeard(words: CompiledWords, said: string): Set<Strength> {
  const isElsewhere = words.elsewhere.test(said) && !words.now.test(said);
  if (isElsewhere) return new Set(['always']);
  return new Set(words.topics.test(said) ? ['always', 'happening'] : ['always', 'happening', 'mentioned']);
}
