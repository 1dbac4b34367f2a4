/**
 * How much a question or a story says the same as a short text, from 0 to 1: what they share of their terms, where rare ones weigh more, in
 * proportion to what each of them says. Unlike a rank this can be compared from question to question. A story says its matter in one of its
 * sentences, so half of it is how alike the most alike of them is.
 */
import { type Terms, termsOf } from './terms';
import type { TextIndex } from './text-index';

/** The terms of a text with their weights, and the sum of them. */
export type Profile = { weights: ReadonlyMap<string, number>; total: number };

/** A question as a whole, and sentence by sentence. */
export type Asked = { whole: Profile; sentences: readonly Profile[] };

export type Likeness = { profile(text: string): Profile; asked(text: string): Asked };

const pieceWeight = 0.6;
/** In a handful of texts every word is frequent; as rare as in so many it is at least. */
const leastTexts = 200;
const mostSentences = 12;
const sentenceEnds = /[，。！？；、,.!?;\n،؟؛]+/u;

export function createLikeness(index: Pick<TextIndex, 'size' | 'frequency'>): Likeness {
  const size = Math.max(index.size, leastTexts);
  const rarity = (kind: keyof Terms, term: string) => {
    const frequency = index.frequency(kind, term);
    return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
  };
  const profile = (text: string): Profile => {
    const { words, pieces } = termsOf(text);
    const weights = new Map<string, number>();
    for (const word of words) weights.set(word, rarity('words', word));
    for (const piece of pieces) weights.set(`~${piece}`, pieceWeight * rarity('pieces', piece));
    let total = 0;
    for (const weight of weights.values()) total += weight;
    return { weights, total };
  };
  return {
    profile,
    asked(text) {
      const sentences = text.split(sentenceEnds).filter((part) => part.trim());
      return { whole: profile(text), sentences: sentences.slice(0, mostSentences).map(profile) };
    },
  };
}

/** A long story is not held back for being longer than this. */
const longEnough = 40;

export function alike({ whole, sentences }: Asked, text: Profile): number {
  let best = 0;
  for (const sentence of sentences) best = Math.max(best, shared(sentence, text, sentence.total));
  return (best + Math.min(1, shared(whole, text, Math.min(whole.total, longEnough)))) / 2;
}

function shared(asked: Profile, text: Profile, askedTotal: number): number {
  if (askedTotal === 0 || text.total === 0) return 0;
  let sum = 0;
  for (const [term, weight] of asked.weights) if (text.weights.has(term)) sum += weight;
  return sum / Math.sqrt(askedTotal * text.total);
}
