/**
 * Where words begin and end in Chinese text, by jieba's dictionary: 课程|缺|老师 holds no Mr Cheng Que. A text is cut once for all questions about it,
 * and words asked about again and again are looked up once, as the dictionary would take longer than everything else here together.
 */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const mostRemembered = 20_000;
let jieba: Jieba | null = null;
let cut: { text: string; isEnd: Uint8Array } | null = null;
const ordinary = new Map<string, boolean>();

/** Both ends of the place are ends of words. */
export function standsApart(text: string, start: number, end: number): boolean {
  const isEnd = wordEnds(text);
  return isEnd[start] === 1 && isEnd[end] === 1;
}

/** The place is exactly one word. */
export function isOneWord(text: string, start: number, end: number): boolean {
  const isEnd = wordEnds(text);
  return isEnd[start] === 1 && isEnd.indexOf(1, start + 1) === end;
}

/** For every place between two signs whether a word ends there; of the text asked about last. */
function wordEnds(text: string): Uint8Array {
  if (cut?.text === text) return cut.isEnd;
  jieba ??= Jieba.withDict(dict);
  const isEnd = new Uint8Array(text.length + 1);
  isEnd[0] = 1;
  let at = 0;
  for (const word of jieba.cut(text, true)) {
    at += word.length;
    isEnd[at] = 1;
  }
  cut = { text, isEnd };
  return isEnd;
}

/** The dictionary knows it as a word that is no name. */
export function isOrdinaryWord(word: string): boolean {
  const known = ordinary.get(word);
  if (known !== undefined) return known;
  jieba ??= Jieba.withDict(dict);
  const [first, second] = jieba.tag(word, false);
  const isOrdinary = !second && first?.word === word && !/^(?:nr|x|eng)/.test(first.tag);
  if (ordinary.size >= mostRemembered) ordinary.clear();
  ordinary.set(word, isOrdinary);
  return isOrdinary;
}

/** One of its words of two signs and more is an ordinary one. */
export function holdsOrdinaryWord(phrase: string): boolean {
  jieba ??= Jieba.withDict(dict);
  return jieba.tag(phrase, true).some(({ word, tag }) => word.length > 1 && !/^(?:nr|x|eng)/.test(tag));
}
