/**
 * What a text is found by. Han text: words of jieba's dictionary, the longer ones also by their parts, and pairs of letters for what the
 * dictionary does not know. Elsewhere: words without their endings, and groups of three letters for compounds and slips of the pen.
 */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { inMainlandWords, toSimplified } from '../simplified';
import { emptyWords } from './empty-words';
import { stemOf } from './stem';

export type Terms = { words: string[]; pieces: string[] };

let jieba: Jieba | null = null;
const arabicMarks = /[\u064b-\u065f\u0670\u0640]/g;
const runs = /\p{sc=Han}+|(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}])+/gu;
const pieceLength = 3;

/** One form for what people write in several: width, case, script, Arabic vowel marks and hamza. */
export function foldForSearch(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(arabicMarks, '');
  const arabic = plain.replace(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي');
  return /\p{sc=Han}/u.test(arabic) ? toSimplified(inMainlandWords(arabic)) : arabic;
}

export function termsOf(text: string): Terms {
  const terms: Terms = { words: [], pieces: [] };
  for (const run of foldForSearch(text).match(runs) ?? []) {
    if (/\p{sc=Han}/u.test(run)) addHan(run, terms);
    else addWord(run, terms);
  }
  return terms;
}

function addHan(run: string, terms: Terms): void {
  jieba ??= Jieba.withDict(dict);
  for (const word of jieba.cutForSearch(run, true)) if (!emptyWords.has(word)) terms.words.push(word);
  const letters = [...run];
  for (let at = 0; at + 1 < letters.length; at++) terms.pieces.push(`${letters[at]}${letters[at + 1]}`);
}

function addWord(run: string, terms: Terms): void {
  if (emptyWords.has(run)) return;
  const { stem, pieces } = taken(run);
  terms.words.push(stem);
  for (const piece of pieces) terms.pieces.push(piece);
}

type Taken = { stem: string; pieces: readonly string[] };

/** Words come again and again: what became of one is remembered until there are too many. */
const remembered = new Map<string, Taken>();
const mostRemembered = 50_000;

function taken(run: string): Taken {
  const known = remembered.get(run);
  if (known) return known;
  const stem = stemOf(run);
  const pieces: string[] = [];
  for (let at = 0; at + pieceLength <= stem.length; at++) pieces.push(stem.slice(at, at + pieceLength));
  if (remembered.size >= mostRemembered) remembered.clear();
  const fresh = { stem, pieces };
  remembered.set(run, fresh);
  return fresh;
}
