/**
 * An index of texts in memory. Every term's documents lie one after the other in typed arrays with their share of the score worked out
 * beforehand (BM25: S. Robertson and H. Zaragoza, 2009), so a search only adds numbers.
 */
import { type Terms, termsOf } from './terms';

/** A part of a document and how much its words weigh. */
export type Field = { text: string; weight: number };

export type Found = { document: number; score: number };

export type IndexOptions = {
  /** How soon further occurrences stop to matter. */
  saturation: number;
  /** How much longer documents are held back, 0 to 1. */
  length: number;
  /** Weight of letter groups beside words. */
  pieces: number;
};

export const usualOptions: IndexOptions = { saturation: 1.6, length: 0.9, pieces: 0.6 };

type Postings = { documents: Uint32Array; shares: Float32Array };
type Family = Map<string, Postings>;

export type TextIndex = {
  /** Best first, at most `limit`. `isWanted` leaves documents out before they are ranked. */
  search(query: string, limit: number, isWanted?: (document: number) => boolean): Found[];
};

/** @param documents each as its fields; its number is its place in the list */
export function createTextIndex(documents: readonly (readonly Field[])[], options = usualOptions): TextIndex {
  const analysed = documents.map((fields) =>
    fields.map(({ text, weight }) => ({ terms: termsOf(text), weight })),
  );
  const count = documents.length;
  const words = familyOf(analysed, (terms) => terms.words, options);
  const pieces = familyOf(analysed, (terms) => terms.pieces, options);
  const vocabulary = [...words.keys()].sort();
  const scores = new Float32Array(count);

  return {
    search(query, limit, isWanted) {
      const terms = termsOf(query);
      const touched = new Set<number>();
      add(words, countedWords(terms.words, words, vocabulary), 1, scores, touched);
      add(pieces, counted(terms.pieces), options.pieces, scores, touched);
      const found = best(touched, scores, limit, isWanted);
      for (const document of touched) scores[document] = 0;
      return found;
    },
  };
}

function familyOf(
  documents: readonly (readonly { terms: Terms; weight: number }[])[],
  pick: (terms: Terms) => string[],
  options: IndexOptions,
): Family {
  const occurrences = new Map<string, { documents: number[]; counts: number[] }>();
  const lengths = new Float32Array(documents.length);
  let total = 0;
  documents.forEach((fields, document) => {
    const counts = new Map<string, number>();
    for (const { terms, weight } of fields)
      for (const term of pick(terms)) {
        counts.set(term, (counts.get(term) ?? 0) + weight);
        lengths[document] = (lengths[document] ?? 0) + 1;
      }
    total += lengths[document] ?? 0;
    for (const [term, count] of counts) {
      const list = occurrences.get(term) ?? { documents: [], counts: [] };
      list.documents.push(document);
      list.counts.push(count);
      occurrences.set(term, list);
    }
  });
  const average = total / Math.max(1, documents.length) || 1;
  const family: Family = new Map();
  for (const [term, list] of occurrences) {
    const rarity = Math.log(
      1 + (documents.length - list.documents.length + 0.5) / (list.documents.length + 0.5),
    );
    const shares = Float32Array.from(list.counts, (count, place) => {
      const length = lengths[list.documents[place] ?? 0] ?? 0;
      const held = options.saturation * (1 - options.length + (options.length * length) / average);
      return (rarity * (options.saturation + 1) * count) / (held + count);
    });
    family.set(term, { documents: Uint32Array.from(list.documents), shares });
  }
  return family;
}

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

const longestPrefixList = 20;
const shortestPrefix = 3;

/** The last word may still be being typed: what begins with it counts too, less. */
function countedWords(
  terms: readonly string[],
  family: Family,
  vocabulary: readonly string[],
): Map<string, number> {
  const counts = counted(terms);
  const last = terms.at(-1);
  if (!last || family.has(last) || last.length < shortestPrefix) return counts;
  for (let at = firstFrom(vocabulary, last), taken = 0; taken < longestPrefixList; at++, taken++) {
    const word = vocabulary[at];
    if (!word?.startsWith(last)) break;
    counts.set(word, (counts.get(word) ?? 0) + 0.5);
  }
  return counts;
}

/** The place of the first word that is not before `word`. */
function firstFrom(vocabulary: readonly string[], word: string): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function add(
  family: Family,
  counts: Map<string, number>,
  weight: number,
  scores: Float32Array,
  touched: Set<number>,
): void {
  for (const [term, count] of counts) {
    const postings = family.get(term);
    if (!postings) continue;
    const times = weight * (1 + Math.log(Math.max(count, 0.5)));
    const { documents, shares } = postings;
    for (let place = 0; place < documents.length; place++) {
      const document = documents[place] as number;
      scores[document] = (scores[document] as number) + times * (shares[place] as number);
      touched.add(document);
    }
  }
}

function best(
  touched: Set<number>,
  scores: Float32Array,
  limit: number,
  isWanted?: (document: number) => boolean,
): Found[] {
  const found: Found[] = [];
  for (const document of touched) {
    if (isWanted && !isWanted(document)) continue;
    const score = scores[document] ?? 0;
    const worst = found.at(-1);
    if (found.length >= limit && worst && score <= worst.score) continue;
    const place = found.findIndex((one) => one.score < score);
    found.splice(place < 0 ? found.length : place, 0, { document, score });
    if (found.length > limit) found.pop();
  }
  return found;
}
