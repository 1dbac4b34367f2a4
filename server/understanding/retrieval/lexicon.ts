/**
 * Every term has a number, so that texts are kept as short lists of numbers. A word is also found by how it begins: Han by the first letter,
 * everything else by the first three, which is as much as people have typed before we look.
 */
export type Lexicon = {
  /** The number of a term, a new one when it was never seen. */
  add(term: string): number;
  find(term: string): number | undefined;
  size(): number;
  /** Terms that begin so and are longer; in the order in which they were first seen. */
  beginningWith(beginning: string): Iterable<number>;
};

const spelledBeginning = 3;
const isHan = /^\p{sc=Han}/u;

/** What a word must have at least for its end to be guessed; null while that is too little. */
function drawerOf(word: string): string | null {
  if (isHan.test(word)) return String.fromCodePoint(word.codePointAt(0) ?? 0);
  return word.length < spelledBeginning ? null : word.slice(0, spelledBeginning);
}

export function createLexicon(): Lexicon {
  const numbers = new Map<string, number>();
  const drawers = new Map<string, [word: string, number: number][]>();
  return {
    add(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(term, number);
      const name = drawerOf(term);
      if (name === null) return number;
      const drawer = drawers.get(name);
      if (drawer) drawer.push([term, number]);
      else drawers.set(name, [[term, number]]);
      return number;
    },
    find: (term) => numbers.get(term),
    size: () => numbers.size,
    *beginningWith(beginning) {
      const name = drawerOf(beginning);
      for (const [word, number] of (name !== null && drawers.get(name)) || [])
        if (word.length > beginning.length && word.startsWith(beginning)) yield number;
    },
  };
}
