/**
 * Chinese names with a title behind (陈女士, 小孙老师, 侯总) and names of neighbours and colleagues (老马, 小林). The title goes with the name: alone it
 * would tell nothing. Offices (张局长) are public and stay readable.
 */

import { nearPeople, placeAfter, shortTitles, titles, workTitles } from './name-words';
import type { PrivateSpan } from './spans';
import { ambiguousSurnames, frequentSurname, hasUsualGiven, isDouble, mayBeName, surname } from './surnames';
import { holdsOrdinaryWord, isOrdinaryWord, standsApart } from './words-around';

const titleAt = new RegExp(
  `(?:${titles}|${workTitles})(?!们|節|节|傅|证|室|部|站|职业)|${shortTitles}`,
  'gu',
);
const beforeTitle = new RegExp(`^${surname}\\p{sc=Han}{0,2}$`, 'u');
const shortTitle = new RegExp(`^${shortTitles}$`, 'u');
/** 石先生煎饼店: a sign over a shop. */
const shopAfter =
  /^[^在去开的说把是到来被，,。；;！!？?\s]{0,4}(?:[店馆坊铺厂]|酒家|餐厅|超市|烧烤|火锅|公寓|品牌|故居|主题)/u;
/** After these signs a new word begins, whatever the dictionary makes of them. */
const beginsAfter =
  /(?:[找是叫给給和跟与與让讓对對问問由向被把请請帮幫的、]|联系|转告|感谢|隔壁|对门|楼上|楼下)$/u;

export function withTitle(text: string): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const match of text.matchAll(titleAt)) {
    const at = match.index;
    const end = at + match[0].length;
    if (placeAfter.test(text.slice(end, end + 12)) || shopAfter.test(text.slice(end, end + 8))) continue;
    const start = shortTitle.test(match[0])
      ? startOfShort(text, at, end)
      : startBefore(
          text,
          at,
          !/^(?:师|師|老|医|醫|同|夫妇|[妈爸姐哥妹弟])/.test(match[0]) && !isWork.test(match[0]),
        );
    const from = start ?? startOfWhole(text, at, match[0]);
    if (from !== null && text[from - 1] !== '《')
      spans.push({ kind: 'name', start: withNickname(text, from), end });
  }
  return spans;
}

const anySurname = new RegExp(`^${frequentSurname}$`, 'u');
const isWork = new RegExp(`^${workTitles}$`, 'u');

/** 古丽娜尔女士: no surname, but all there is between a comma and the title, and no word. */
function startOfWhole(text: string, at: number, title: string): number | null {
  if (!/^(?:先生|女士|小姐)$/.test(title)) return null;
  const found = text.slice(Math.max(0, at - 7), at).match(/(?:^|[^\p{sc=Han}])(?<what>\p{sc=Han}{3,6})$/u)
    ?.groups?.what;
  return found && mayBeName(found) && !holdsOrdinaryWord(found) ? at - found.length : null;
}

function withNickname(text: string, start: number): number {
  return /[小老阿]/.test(text[start - 1] ?? '') ? start - 1 : start;
}

function startBefore(text: string, at: number, isPolite: boolean): number | null {
  for (const length of [4, 3, 2, 1]) {
    const found = text.slice(Math.max(0, at - length), at);
    if (found.length < length || !beforeTitle.test(found)) continue;
    if (length === 4 && !isDouble(found)) continue;
    const isBare = length === 1 || (length === 2 && isDouble(found));
    const isName = isBare
      ? mayStandBare(text, at - length, found, isPolite)
      : mayBeName(found) &&
        !isOrdinaryWord(found) &&
        !isOrdinaryWord(found.slice(0, 2)) &&
        (isPolite || hasUsualGiven(found));
    if (isName && beginsWord(text, at - length, at)) return at - length;
  }
  return null;
}

function mayStandBare(text: string, start: number, found: string, isPolite: boolean): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  if (/[路街镇村县市区山河湖]$/.test(before) && !isPolite) return false;
  if (/^康$/.test(found) && text.startsWith('师傅', start + 1)) return false;
  return isPolite || !ambiguousSurnames.has(found);
}

/** With the title after it, so that 马大姐 as one word does no harm. */
function beginsWord(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (!/\p{sc=Han}$/u.test(before) || standsApart(text, start, at) || standsApart(text, start, at + 2))
    return true;
  if (/[小老阿]$/.test(before))
    return standsApart(text, start - 1, at) || standsApart(text, start - 1, at + 2);
  return beginsAfter.test(before) && !isOrdinaryWord(text.slice(start - 1, start + 1));
}

/** 侯总, 何姐: one sign that is as often a word, so only behind a surname that is none. */
function startOfShort(text: string, at: number, end: number): number | null {
  const start = at - 1;
  if (start < 0 || !anySurname.test(text[start] ?? '')) return null;
  if (text[at] === '总' && /[常时万全于段成计安向高单]/.test(text[start] ?? '')) return null;
  if (/^(?:[理书統统局公站量部计计共数结])/.test(text.slice(end))) return null;
  const before = text.slice(Math.max(0, start - 2), start);
  const begins = !/\p{sc=Han}$/u.test(before) || beginsAfter.test(before) || /[小老阿]$/.test(before);
  const isNear =
    nearPeople.test(text.slice(Math.max(0, start - 6), start)) && !isOrdinaryWord(text.slice(start - 1, at));
  const isKin = !/[总總伯]/.test(text[at] ?? '') && goesOn.test(text.slice(end, end + 8));
  const isOpen =
    isKin && !isOrdinaryWord(text.slice(start - 1, at)) && !isOrdinaryWord(text.slice(at, end + 1));
  return begins || isNear || isOpen || standsApart(text, start, end) ? start : null;
}

const nickname = new RegExp(`(?<what>[小老]${frequentSurname})`, 'gu');
const told = /(?:找|转告?|叫我?|称呼?我?|问|联系|给|聯絡|联络|姓名[:：]?|联系人[:：]?|称呼[:：]?)$/u;
const mayBegin = /(?:^|[^\p{sc=Han}]|[的和跟与让是对被把请由向、])$/u;
const goesOn =
  /^(?:[，,。；;、！!？?）)\s（(]|$|[说讲把收骗给打来去也在家的是他她和跟不没从就要让欠拿拖又还帮]|天天|每天|经常|一直|昨|今|私|负责|介绍|承诺|答应|电话|手机)/u;
/** 小高 (层), 小康, 老白 (干): behind no sign of a person they are words. */
const asOftenAWord =
  /[高康米金白龙毛文水石房花单温万常方明成时江汤黄安项曲包车席冷童牛于任谈燕欧查阳游年官连满]$/;
const mayEnd = /^(?:[^子区村镇路街城园庄巷桥山店馆号时期型小妹姐哥孩儿朋学组孙龙板头汤汁])|^$/u;

/** 老马, 小林: told as a person before, or made as one and going on as one. */
export function nicknames(text: string): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const { index: start, 0: found } of text.matchAll(nickname)) {
    const end = start + found.length;
    const before = text.slice(Math.max(0, start - 6), start);
    const after = text.slice(end, end + 8);
    const isTold =
      (told.test(before) || nearPeople.test(before)) && mayEnd.test(after) && !isOrdinaryWord(found);
    const isLikely = mayBegin.test(before) && goesOn.test(after) && !asOftenAWord.test(found);
    const isApart =
      standsApart(text, start, end) ||
      (goesOn.test(after) && !isOrdinaryWord(found) && !isOrdinaryWord(text.slice(end - 1, end + 1)));
    if ((isTold || isLikely) && !placeAfter.test(after) && !shopAfter.test(after) && isApart)
      spans.push({ kind: 'name', start, end });
  }
  return spans;
}
