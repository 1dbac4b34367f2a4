/** How long a search takes while somebody types, over ten thousand articles of made-up words. No rows are needed; those given are not read. */
import { createTextIndex } from '../retrieval/text-index';
import { rounded, type Task } from './task';

const articles = 10_000;
const wordsEach = 120;
const vocabulary = 20_000;
const searches = 500;

export const searchSpeed: Task = {
  name: 'search-speed',
  learns: false,
  needsNoRows: true,
  run: async (_train, _test, { seed }) => {
    const random = generator(seed);
    /** Few words are frequent and many rare, as in any language. */
    const word = () =>
      `w${Math.floor(vocabulary * random() ** 3).toString(36)}${'aeiou'[Math.floor(random() * 5)]}`;
    const sentence = (length: number) => Array.from({ length }, word).join(' ');
    const began = performance.now();
    const index = createTextIndex(
      Array.from({ length: articles }, () => [
        { text: sentence(8), weight: 3 },
        { text: sentence(wordsEach), weight: 1 },
      ]),
    );
    const buildSeconds = (performance.now() - began) / 1000;
    const took = Array.from({ length: searches }, () =>
      timed(() => index.search(sentence(4).slice(0, -1), 5)),
    );
    took.sort((one, other) => one - other);
    return {
      articles,
      buildSeconds: rounded(buildSeconds, 2),
      searchP50Ms: rounded(took[Math.floor(searches * 0.5)] ?? 0, 2),
      searchP95Ms: rounded(took[Math.floor(searches * 0.95)] ?? 0, 2),
    };
  },
};

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
