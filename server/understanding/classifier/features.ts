/**
 * What a classifier sees of a text: letters, pairs of letters and words, each as a 32-bit hash with how often it occurs. Letters and pairs
 * work without knowing where words end, so segmented text, text as written and languages without a dictionary all get on; words of
 * jieba's dictionary add what is longer than a pair. For scripts that write spaces, a word is what stands between them.
 */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { foldText } from './fold-text';

export type FeatureOptions = {
  /**
   * For how something is meant rather than what it is about: question and exclamation marks count, and what the first line says counts
   * once more as said there, because a title asks, complains or suggests where the letter only tells.
   */
  manner: boolean;
};

const between = /[^\p{L}\p{N}\p{M}]+/u;
const wordy = /[\p{L}\p{N}]/u;
const basis = 0x811c9dc5;
/** Different beginnings keep a pair of letters and a word of two letters apart. */
const kind = { letters: basis, word: basis ^ 0x5bd1e995, mark: basis ^ 0x27d4eb2f };
const titleKind = { letters: basis ^ 0x165667b1, word: basis ^ 0x1b873593 };
/** A longer first line is no title; its first part may still be read as one. */
const longestTitle = 60;

let jieba: Jieba | null = null;
/** The dictionary takes a moment and some memory: who never classifies does not pay for it. */
function words(text: string): string[] {
  jieba ??= Jieba.withDict(dict);
  return jieba.cut(text, false);
}

/** @returns how often each feature occurs, by its hash */
export function featuresOf(text: string, { manner }: FeatureOptions): Map<number, number> {
  const counts = new Map<number, number>();
  const folded = foldText(text);
  countIn(counts, folded, kind);
  if (!manner) return counts;
  for (const mark of folded.match(/[?!]|吗|呢/g) ?? [])
    count(counts, hashOf(kind.mark, mark, 0, mark.length));
  const [line = ''] = text.split('\n', 1);
  countIn(counts, foldText(line.slice(0, longestTitle)), titleKind);
  return counts;
}

function countIn(
  counts: Map<number, number>,
  folded: string,
  kinds: { letters: number; word: number },
): void {
  for (const run of folded.split(between)) {
    for (let at = 0; at < run.length; at++) {
      count(counts, hashOf(kinds.letters, run, at, at + 1));
      if (at + 2 <= run.length) count(counts, hashOf(kinds.letters, run, at, at + 2));
    }
  }
  for (const word of words(folded))
    if (word.length > 1 && wordy.test(word)) count(counts, hashOf(kinds.word, word, 0, word.length));
}

function count(counts: Map<number, number>, hash: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + 1);
}

/** FNV-1a over a part of a text, mixed at the end so that every bit may be used. */
function hashOf(begin: number, text: string, from: number, to: number): number {
  let hash = begin;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
