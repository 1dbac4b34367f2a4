/**
 * An index of texts in memory: words, and with less weight groups of letters, ranked by BM25. A shelf of texts remembers what it read in
 * each of them, so that an index of ten thousand of which one has changed is there again at once.
 */
import { atOnce, type Steps } from './in-slices';
import { createLexicon, type Lexicon } from './lexicon';
import { type BestMatch, type Counted, count, type Postings, post } from './postings';
import { type Terms, termsOf } from './terms';

/** A part of a document and how much its words weigh. */
export type Field = { text: string; weight: number };

export type Found = { document: number; score: number };

export type IndexOptions = BestMatch & {
  /** Weight of letter groups beside words. */
  pieces: number;
};

export const usualOptions: IndexOptions = { saturation: 1.6, length: 0.9, pieces: 0.6 };

export type TextIndex = {
  size: number;
  /** In how many documents a term stands. */
  frequency(kind: keyof Terms, term: string): number;
  /** Best first, at most `limit`. `isWanted` leaves documents out before they are ranked. */
  search(query: string, limit: number, isWanted?: (document: number) => boolean): Found[];
};

/** One kind of term: words, or groups of letters. */
type Family = { lexicon: Lexicon; postings: Postings };
type Read = { fields: readonly Field[]; words: Counted; pieces: Counted };

/** @param documents each as its fields; its number is its place in the list */
export function createTextIndex(documents: readonly (readonly Field[])[], options = usualOptions): TextIndex {
  const keyed = documents.map((fields, place) => ({ key: String(place), fields }));
  return atOnce(createTextShelf(options).index(keyed));
}

export type ShelfText = { key: string; fields: readonly Field[] };

/** `index` makes an index of these texts; one that stands there as it did the last time under its key is not read again. */
export function createTextShelf(options = usualOptions) {
  const lexicons = { words: createLexicon(), pieces: createLexicon() };
  let shelf = new Map<string, Read>();
  return {
    *index(texts: readonly ShelfText[]): Steps<TextIndex> {
      const all: Read[] = [];
      for (const { key, fields } of texts) {
        const known = shelf.get(key);
        all.push(known && isSame(known.fields, fields) ? known : read(fields, lexicons));
        yield;
      }
      shelf = new Map(texts.map(({ key }, place) => [key, all[place] as Read]));
      const families = {
        words: yield* familyOf(all, 'words', lexicons, options),
        pieces: yield* familyOf(all, 'pieces', lexicons, options),
      };
      return searchIn(families, all.length, options);
    },
  };
}

function isSame(known: readonly Field[], fields: readonly Field[]): boolean {
  return (
    known.length === fields.length &&
    known.every(({ text, weight }, place) => fields[place]?.text === text && fields[place]?.weight === weight)
  );
}

function read(fields: readonly Field[], lexicons: { words: Lexicon; pieces: Lexicon }): Read {
  const analysed = fields.map(({ text, weight }) => ({ terms: termsOf(text), weight }));
  const counted = (kind: keyof Terms) =>
    count(
      analysed.map(({ terms, weight }) => ({ terms: terms[kind], weight })),
      lexicons[kind],
    );
  return { fields, words: counted('words'), pieces: counted('pieces') };
}

function* familyOf(
  all: readonly Read[],
  kind: 'words' | 'pieces',
  lexicons: { words: Lexicon; pieces: Lexicon },
  options: IndexOptions,
): Steps<Family> {
  const lexicon = lexicons[kind];
  const postings = yield* post(
    all.map((one) => one[kind]),
    lexicon.size(),
    options,
  );
  return { lexicon, postings };
}

function searchIn(
  families: { words: Family; pieces: Family },
  size: number,
  options: IndexOptions,
): TextIndex {
  const { words, pieces } = families;
  const scores = new Float32Array(size);
  return {
    size,
    frequency(kind, term) {
      const { lexicon, postings } = families[kind];
      const number = lexicon.find(term);
      return number === undefined ? 0 : postings.frequency(number);
    },
    search(query, limit, isWanted) {
      const terms = termsOf(query);
      const touched: number[] = [];
      add(words, known(terms.words, words), 1, scores, touched);
      add(words, endings(terms.words.at(-1), words), 1, scores, touched);
      add(pieces, known(terms.pieces, pieces), options.pieces, scores, touched);
      const found = best(touched, scores, limit, isWanted);
      for (const document of touched) scores[document] = 0;
      return found;
    },
  };
}

/** How often each term that stands anywhere was asked for. */
function known(terms: readonly string[], { lexicon }: Family): Map<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const number = lexicon.find(term);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

const mostEndings = 20;

/** The last word may still be being typed: what begins with it counts too, less, and the commonest first. */
function endings(last: string | undefined, { lexicon, postings }: Family): Map<number, number> {
  const number = last === undefined ? undefined : lexicon.find(last);
  if (!last || (number !== undefined && postings.frequency(number) > 0)) return new Map();
  const longer = [...lexicon.beginningWith(last)].filter((word) => postings.frequency(word) > 0);
  longer.sort((one, other) => postings.frequency(other) - postings.frequency(one));
  return new Map(longer.slice(0, mostEndings).map((word) => [word, 0.5]));
}

function add(
  { postings }: Family,
  counts: ReadonlyMap<number, number>,
  weight: number,
  scores: Float32Array,
  touched: number[],
): void {
  for (const [term, times] of counts)
    postings.add(term, weight * (1 + Math.log(Math.max(times, 0.5))), scores, touched);
}

function best(
  touched: readonly number[],
  scores: Float32Array,
  limit: number,
  isWanted?: (document: number) => boolean,
): Found[] {
  const found: Found[] = [];
  for (const document of touched) {
    const score = scores[document] ?? 0;
    const worst = found.at(-1);
    if (found.length >= limit && worst && score <= worst.score) continue;
    if (isWanted && !isWanted(document)) continue;
    const place = found.findIndex((one) => one.score < score);
    found.splice(place < 0 ? found.length : place, 0, { document, score });
    if (found.length > limit) found.pop();
  }
  return found;
}
