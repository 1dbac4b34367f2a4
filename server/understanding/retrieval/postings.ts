/**
 * In which documents each term stands: one long list, term after term, each entry with its share of the score worked out beforehand (BM25:
 * S. Robertson and H. Zaragoza, 2009), so a search only adds numbers.
 */
import type { Steps } from './in-slices';
import type { Lexicon } from './lexicon';

export type BestMatch = {
  /** How soon further occurrences stop to matter. */
  saturation: number;
  /** How much longer documents are held back, 0 to 1. */
  length: number;
};

/** The terms of one document by their numbers, how often each stands there (times the weight of its field), and how many there are in all. */
export type Counted = { terms: Uint32Array; counts: Float32Array; length: number };

export type Postings = {
  /** In how many documents; 0 for a term of none. */
  frequency(term: number): number;
  /** Adds the term's shares, `times` over, to the scores; documents that had none are put into `touched`. */
  add(term: number, times: number, scores: Float32Array, touched: number[]): void;
};

/** So many documents between two steps. */
const stepDocuments = 128;
/** Above 1: one word that few texts have says more than several that many have. */
const rarityPower = 1.5;

/** @param fields the terms of each part of a document, and what its words weigh */
export function count(
  fields: readonly { terms: readonly string[]; weight: number }[],
  lexicon: Lexicon,
): Counted {
  const counts = new Map<number, number>();
  let length = 0;
  for (const { terms, weight } of fields)
    for (const term of terms) {
      const number = lexicon.add(term);
      counts.set(number, (counts.get(number) ?? 0) + weight);
      length += 1;
    }
  return { terms: new Uint32Array(counts.keys()), counts: new Float32Array(counts.values()), length };
}

export function* post(all: readonly Counted[], lexiconSize: number, match: BestMatch): Steps<Postings> {
  const frequencies = new Uint32Array(lexiconSize);
  let total = 0;
  for (const [at, { terms, length }] of all.entries()) {
    for (const term of terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
    total += length;
    if (at % stepDocuments === 0) yield;
  }
  const starts = new Uint32Array(lexiconSize + 1);
  for (let term = 0; term < lexiconSize; term++)
    starts[term + 1] = (starts[term] as number) + (frequencies[term] as number);
  yield;
  const next = starts.slice(0, -1);
  const documents = new Uint32Array(starts[lexiconSize] ?? 0);
  const shares = new Float32Array(documents.length);
  const average = total / Math.max(1, all.length) || 1;
  const rarityOf = (frequency: number) =>
    Math.log(1 + (all.length - frequency + 0.5) / (frequency + 0.5)) ** rarityPower;
  const { saturation } = match;
  for (const [document, { terms, counts, length }] of all.entries()) {
    const held = saturation * (1 - match.length + (match.length * length) / average);
    for (const [order, term] of terms.entries()) {
      const place = next[term] as number;
      next[term] = place + 1;
      const counted = counts[order] as number;
      documents[place] = document;
      shares[place] = (rarityOf(frequencies[term] as number) * (saturation + 1) * counted) / (held + counted);
    }
    if (document % stepDocuments === 0) yield;
  }

  return {
    frequency: (term) => frequencies[term] ?? 0,
    add(term, times, scores, touched) {
      if (term >= lexiconSize) return;
      for (let place = starts[term] as number; place < (starts[term + 1] as number); place++) {
        const document = documents[place] as number;
        if (scores[document] === 0) touched.push(document);
        scores[document] = (scores[document] as number) + times * (shares[place] as number);
      }
    },
  };
}
