/**
 * Questions that found no good answer, gathered so that somebody writes one. Kept are words without anything personal in them, once for
 * each way of asking, and never who asked.
 */

/** So long after it was last asked a question is forgotten; a decided one that is asked again after as long is open again. */
export const keepQuestionDays = 90;

const longest = 200;

const address = /https?:\/\/\S+/giu;
/** Numbers that lead to somebody, also those that a case is found by. In any digits, with what people put between them. */
const longNumber = /(?<![\p{L}\p{N}])[+＋]?\p{Nd}(?:[\s\-–—()（）.．]?\p{Nd}){5,}[xXｘＸ]?(?![\p{L}\p{N}])/gu;
const chineseNumber = /[+＋]?\p{Nd}(?:[\s\-–—()（）.．]?\p{Nd}){5,}[xXｘＸ]?/gu;

/** What stands in the place of anything personal. */
export const leftOut = '…';

/** A question in which people are masked already, in one line and without links and long numbers, which staff need in a case but nobody in a question. */
export function tidyQuestion(masked: string): string {
  return masked
    .replace(address, leftOut)
    .replace(longNumber, leftOut)
    .replace(chineseNumber, leftOut)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest);
}

/** The same for everyone who asks the same: no case, no width, no signs, no spaces around. */
export function foldQuestion(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** More than a word that somebody mistyped, less than a letter. */
export function isWorthKeeping(text: string): boolean {
  const letters = [...foldQuestion(text)].filter((letter) => /\p{L}/u.test(letter));
  const isHan = letters.some((letter) => /\p{sc=Han}/u.test(letter));
  return letters.length >= (isHan ? 3 : 6);
}
