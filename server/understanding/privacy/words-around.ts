/**
 * Where words begin and end near a place in Chinese text, by jieba's dictionary: 课程|缺|老师 holds no Mr Cheng Que. Only the neighbourhood is
 * cut, as a whole letter would take longer than everything else here together.
 */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const reach = 10;
let jieba: Jieba | null = null;

/** Both ends of the place are ends of words. */
export function standsApart(text: string, start: number, end: number): boolean {
  const ends = wordEnds(text, start, end);
  return ends.includes(start) && ends.includes(end);
}

/** The place is exactly one word. */
export function isOneWord(text: string, start: number, end: number): boolean {
  const ends = wordEnds(text, start, end);
  return ends.includes(start) && ends[ends.indexOf(start) + 1] === end;
}

function wordEnds(text: string, start: number, end: number): number[] {
  jieba ??= Jieba.withDict(dict);
  let at = Math.max(0, start - reach);
  const ends = [at];
  for (const word of jieba.cut(text.slice(at, end + reach), true)) {
    at += word.length;
    ends.push(at);
  }
  return ends;
}

/** The dictionary knows it as a word that is no name. */
export function isOrdinaryWord(word: string): boolean {
  jieba ??= Jieba.withDict(dict);
  const [first, second] = jieba.tag(word, false);
  return !second && first?.word === word && !/^(?:nr|x|eng)/.test(first.tag);
}

/** One of its words of two signs and more is an ordinary one. */
export function holdsOrdinaryWord(phrase: string): boolean {
  jieba ??= Jieba.withDict(dict);
  return jieba.tag(phrase, true).some(({ word, tag }) => word.length > 1 && !/^(?:nr|x|eng)/.test(tag));
}
