/**
 * Chinese names, from the surest sign to the weakest: a form's words (姓名：), a title (女士), a number beside it, a relation (我老公), a signature;
 * at last names without any sign, when they are made as names are and stand apart as a word. Offices (张局长) are public and stay readable.
 */

import { findLikelyNames } from './likely-names';
import { formWords, placeAfter, relations, titles } from './name-words';
import { type Finder, type PrivateSpan, spansOf } from './spans';
import { ambiguousSurnames, frequentSurname, hasUsualGiven, isDouble, mayBeName, surname } from './surnames';
import { holdsOrdinaryWord, isOrdinaryWord, standsApart } from './words-around';

const han = '\\p{sc=Han}';
/** A whole name between an announcement and a sign that ends it. */
const wholeName = `(?:${surname}${han}{1,2}|${han}{2,5}[·•・]${han}{2,8})`;
const end =
  '(?=$|[^\\p{sc=Han}]|电话|手机|電話|手機|身份证|身分證|联系|先生|女士|小姐|今年|家住|住在|现住|现年)';
const self = '(?:我是|本人|我系|在下)';
const called = '(?:我叫做?|我名叫|我的名字(?:叫|是)|名叫|名字叫|他叫|她叫|人叫|大名)';
const announced = new RegExp(`${formWords}(?:是|叫|为|為)?[:：\\s]*(?<what>${wholeName})${end}`, 'dgu');
const listedInForm = new RegExp(`${formWords}[:：]\\s*(?<what>${han}{2,4})(?=[\\s，,。；;、（(]|$)`, 'dgu');
const calledName = new RegExp(`${called}\\s?(?<what>${wholeName}|[小阿]${han}{1,2})${end}`, 'dgu');
const anyCalled = new RegExp(`我叫(?<what>${han}{2,5})(?=[，,。；;、！!（(\\s]|$)`, 'dgu');
const selfName = new RegExp(`${self}[:：]?\\s?(?<what>${wholeName})${end}`, 'dgu');
const surnameOnly = new RegExp(
  `(?:我|本人|免贵|他|她)姓(?<what>${surname})(?=[，,。；;、！!\\s（(]|$|[叫名住家电])`,
  'dgu',
);
const nickname = new RegExp(
  `(?:找|转|叫|问|联系|让|给)(?<what>[小老]${frequentSurname})(?=[，,。；;、！!\\s（(]|$|的电话|说)`,
  'dgu',
);
const foreignRelative = new RegExp(`${relations}(?<what>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2})`, 'dgu');
const titleAt = new RegExp(`${titles}(?!们|節|节|傅)`, 'gu');
const beforeTitle = new RegExp(`^${surname}${han}{0,2}$`, 'u');
const signature = new RegExp(
  `(?:[\\n。！!？?；;]|敬礼|谢谢|感谢|祝好)[\\s，,。！!]*(?<what>${surname}${han}{1,2})\\s*(?:敬上|上|呈)?[\\s，,]*(?:\\d{2,4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?)?[\\s。]*$`,
  'dgu',
);
const dottedName = new RegExp(
  `(?<what>${han}{2,5}[·•・]${han}{2,8}?)(?=$|[^\\p{sc=Han}]|[的说在住被和与是先女])`,
  'dgu',
);

const lastWords = 80;
const before14 = (text: string, at: number) => text.slice(Math.max(0, at - 14), at);

export const findChineseNames: Finder = (text) => {
  if (!/\p{sc=Han}/u.test(text)) return [];
  const sure = [...afterFormWords(text), ...afterCalled(text), ...withTitle(text)];
  const found = findLikelyNames(text, [...sure, ...signatures(text), ...dotted(text)]);
  const longerFirst = (one: PrivateSpan, other: PrivateSpan) =>
    other.end - other.start - (one.end - one.start);
  return [...found, ...repeated(text, found)].sort(longerFirst);
};

function afterFormWords(text: string): PrivateSpan[] {
  return [
    ...spansOf('name', announced, text, (found) => mayBeName(found) && !isOrdinaryWord(found)),
    ...spansOf(
      'name',
      listedInForm,
      text,
      (found) => mayBeName(found) && !isOrdinaryWord(found) && hasUsualGiven(found),
    ),
  ];
}

function afterCalled(text: string): PrivateSpan[] {
  return [
    ...spansOf('name', calledName, text, (found) => mayBeName(found)),
    ...spansOf('name', anyCalled, text, (found) => mayBeName(found) && !holdsOrdinaryWord(found)),
    ...spansOf('name', selfName, text, (found) => mayBeName(found) && !isOrdinaryWord(found)),
    ...spansOf('name', surnameOnly, text),
    ...spansOf('name', nickname, text),
    ...spansOf('name', foreignRelative, text),
    ...spansOf(
      'name',
      /(?:我叫做?|我是|我的名字是|姓名[:：]?|联系人[:：]?)\s?(?<what>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?=[，,。；;、！!（(\s]|$)/dgu,
      text,
      (found) => /\p{Ll}/u.test(found),
    ),
  ];
}

function withTitle(text: string): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const match of text.matchAll(titleAt)) {
    const at = match.index;
    if (placeAfter.test(text.slice(at + match[0].length, at + 12))) continue;
    const isPolite = !/^(?:师|師|老|医|醫|同|夫妇)/.test(match[0]);
    const start = startBefore(text, at, isPolite);
    if (start !== null) spans.push({ kind: 'name', start, end: at });
  }
  return spans;
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
  const before = before14(text, start);
  if (/[路街镇村县市区山河湖]$/.test(before) && !isPolite) return false;
  if (/^康$/.test(found) && text.startsWith('师傅', start + 1)) return false;
  return isPolite || !ambiguousSurnames.has(found);
}

/** With the title after it, so that 马大姐 as one word does no harm. */
function beginsWord(text: string, start: number, at: number): boolean {
  return (
    start === 0 ||
    !/\p{sc=Han}/u.test(text[start - 1] ?? '') ||
    standsApart(text, start, at) ||
    standsApart(text, start, at + 2)
  );
}

/** The last line or sentence is nothing but a name, perhaps with the date. */
function signatures(text: string): PrivateSpan[] {
  const before = Math.max(0, text.length - lastWords);
  return spansOf(
    'name',
    signature,
    text.slice(-lastWords),
    (found) => mayBeName(found) && !isOrdinaryWord(found) && (found.length > 2 || hasUsualGiven(found)),
  ).map(({ kind, start, end: to }) => ({ kind, start: start + before, end: to + before }));
}

/** 艾山江·买买提: the dot stands between the parts of a name. */
function dotted(text: string): PrivateSpan[] {
  if (!/[·•・]/.test(text)) return [];
  return spansOf(
    'name',
    dottedName,
    text,
    (found, before) => !/[的了是在不我你这]/.test(found) && !/[《“"「]$/.test(before),
  );
}

/** Who was named once is the same person wherever the name stands again. */
function repeated(text: string, found: PrivateSpan[]): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const name of new Set(found.map(({ start, end: to }) => text.slice(start, to)))) {
    if (name.length < 2) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      spans.push({ kind: 'name', start: at, end: at + name.length });
  }
  return spans;
}
