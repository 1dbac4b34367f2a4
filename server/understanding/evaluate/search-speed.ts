/**
 * How long a search takes while somebody types, letter by letter, over ten thousand articles of made-up words, every third in Chinese; how
 * long the index takes to build, and how long everybody else waits at worst meanwhile. No rows are needed; those given are not read.
 */
import { inSlices } from '../retrieval/in-slices';
import { createTextShelf, type ShelfText, type TextIndex } from '../retrieval/text-index';
import { rounded, type Task } from './task';

const articles = 10_000;
const wordsEach = 120;
const vocabulary = 20_000;
const questions = 60;
const syllables =
  '市民办理服务热线居住证件路灯供水道路公交停车学校医院社区环境噪音施工垃圾补贴申请登记维修费用时间地点';

export const searchSpeed: Task = {
  name: 'search-speed',
  learns: false,
  needsNoRows: true,
  run: async (_train, _test, { seed }) => {
    const random = generator(seed);
    const say = (order: number, length: number) =>
      order % 3 === 0 ? inChinese(random, length) : inLetters(random, length);
    const texts: ShelfText[] = Array.from({ length: articles }, (_, order) => ({
      key: String(order),
      fields: [
        { text: say(order, 8), weight: 3 },
        { text: say(order, wordsEach), weight: 1 },
      ],
    }));
    const shelf = createTextShelf();
    const first = await watched(() => inSlices(shelf.index(texts)));
    const changed = texts.map((text, order) =>
      order === 7 ? { ...text, fields: texts[8]?.fields ?? [] } : text,
    );
    const again = await watched(() => inSlices(shelf.index(changed)));
    const took = typed(
      first.value,
      Array.from({ length: questions }, (_, order) => say(order, 4)),
    );
    const at = (share: number) => rounded(took[Math.floor(took.length * share)] ?? 0, 2);
    return {
      articles,
      buildSeconds: first.seconds,
      longestPauseMs: first.pause,
      buildAgainSeconds: again.seconds,
      longestPauseAgainMs: again.pause,
      searches: took.length,
      searchP50Ms: at(0.5),
      searchP95Ms: at(0.95),
    };
  },
};

/** Few words are frequent and many rare, as in any language. */
function inLetters(random: () => number, length: number): string {
  const word = () =>
    `w${Math.floor(vocabulary * random() ** 3).toString(36)}${'aeiou'[Math.floor(random() * 5)]}`;
  return Array.from({ length }, word).join(' ');
}

function inChinese(random: () => number, length: number): string {
  const letter = () => syllables[Math.floor(syllables.length * random() ** 2)] ?? '';
  return Array.from({ length: length * 2 }, letter).join('');
}

/** Each question as it looks after each letter, the fastest search first. */
function typed(index: TextIndex, asked: readonly string[]): number[] {
  const took: number[] = [];
  for (const question of asked)
    for (let end = 1; end <= question.length; end++) {
      const began = performance.now();
      index.search(question.slice(0, end), 5);
      took.push(performance.now() - began);
    }
  return took.sort((one, other) => one - other);
}

/** How long it took, and the longest that a timer of one millisecond was late. */
async function watched<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number; pause: number }> {
  const began = performance.now();
  let last = began;
  let pause = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    pause = Math.max(pause, now - last);
    last = now;
  }, 1);
  const value = await work();
  clearInterval(timer);
  return { value, seconds: rounded((performance.now() - began) / 1000, 2), pause: rounded(pause, 1) };
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
