/**
 * Questions that found no good answer, gathered so that somebody writes one. Kept are words without anything personal in them, once for
 * each way of asking, and never who asked.
 */

/** So long after it was last asked a question is forgotten; a decided one that is asked again after as long is open again. */
export const keepQuestionDays = 90;

const longest = 200;

const mail = /[^\s@<>"，。；：]{1,64}@[^\s@<>"，。；：]{1,200}/gu;
const address = /https?:\/\/\S+/giu;
/** Numbers people are found by: phones, identity papers, cards, cases. In any digits, with what people put between them. */
const longNumber = /(?<![\p{L}\p{N}])[+＋]?\p{Nd}(?:[\s\-–—()（）.．]?\p{Nd}){5,}[xXｘＸ]?(?![\p{L}\p{N}])/gu;
const chineseNumber = /[+＋]?\p{Nd}(?:[\s\-–—()（）.．]?\p{Nd}){5,}[xXｘＸ]?/gu;
const plate =
  /[\u4eac\u6d25\u6caa\u6e1d\u5180\u8c6b\u4e91\u8fbd\u9ed1\u6e58\u7696\u9c81\u65b0\u82cf\u6d59\u8d63\u9102\u6842\u7518\u664b\u8499\u9655\u5409\u95fd\u8d35\u7ca4\u9752\u85cf\u5ddd\u5b81\u743c][A-Za-z][·\s-]?[A-Za-z0-9]{5,6}/gu;
/** Names as people give them with their question. */
const ownName =
  /((?:我叫|我是|本人|姓名[:：]?|联系人[:：]?)\s*)(?!不|在|想|要|来|个|一|外|本|从|租|住|企|学|老|新|残|退)\p{sc=Han}{2,4}(?=[,，。.、；;！!\s]|$)/gu;
const englishName = /\b(my name is|i am called)\s+\p{L}+(?:[\s-]\p{Lu}\p{L}*){0,2}/giu;
const arabicName = /(اسمي)\s+\p{L}+(?:\s\p{L}+)?/gu;
/** Where exactly somebody lives: the street may stay, the door may not. */
const door = /\p{Nd}+\s*(?:号楼|号院|栋|幢|单元|室|弄)(?:\s*\p{Nd}+\s*(?:号楼|单元|室|号))*/gu;

/** The question with everything personal taken out, in one line. */
export function maskQuestion(text: string): string {
  return text
    .replace(address, '…')
    .replace(mail, '…')
    .replace(plate, '…')
    .replace(longNumber, '…')
    .replace(chineseNumber, '…')
    .replace(door, '…')
    .replace(ownName, '$1…')
    .replace(englishName, '$1 …')
    .replace(arabicName, '$1 …')
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
