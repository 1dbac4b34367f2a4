/**
 * Chinese names, from the surest sign to the weakest: a form's words (姓名：), a title (女士), a number beside it, a relation (我老公), a signature;
 * at last names without any sign, when they are made as names are and stand apart as a word. Offices (张局长) are public and stay readable.
 */

import { nicknames, withTitle } from './chinese-titles';
import { findLikelyNames } from './likely-names';
import { formWords, relations } from './name-words';
import { type Finder, type PrivateSpan, spansOf } from './spans';
import {
  frequentSurname,
  hasUsualGiven,
  isGivenSign,
  isUnmistakable,
  mayBeName,
  surname,
  surnameLength,
} from './surnames';
import { holdsOrdinaryWord, isOrdinaryWord } from './words-around';

const han = '\\p{sc=Han}';
/** A whole name between an announcement and a sign that ends it. */
const wholeName = `(?:${surname}${han}{1,2}|${han}{2,5}[·•・]${han}{2,8})`;
const end =
  '(?=$|[^\\p{sc=Han}]|电话|手机|電話|手機|身份证|身分證|联系|先生|女士|小姐|今年|家住|住在|现住|现年)';
const self = '(?:我是|本人|我系|在下)';
const called =
  '(?:我叫做?|我名叫|真名(?:叫|是)?|原名(?:叫|是)?|化名|全名(?:叫|是)?|我的名字(?:叫|是)|(?<![网店狗猫犬物司牌艺])名叫|名字叫|他叫|她叫|人叫|大名)';
const announced = new RegExp(`${formWords}(?:是|叫|为|為)?[:：\\s]*(?<what>${wholeName})${end}`, 'dgu');
const listedInForm = new RegExp(`${formWords}[:：]\\s*(?<what>${han}{2,4})(?=[\\s，,。；;、（(]|$)`, 'dgu');
const calledName = new RegExp(`${called}\\s?(?<what>${wholeName}|[小阿]${han}{1,2})${end}`, 'dgu');
const ofRelation = new RegExp(`叫(?<=${relations}(?:的?名字)?叫)(?<what>${wholeName})${end}`, 'dgu');
/** Whatever stands alone behind the word of a form, also when no surname begins it. */
const wholeField = new RegExp(
  `(?:姓名|户主|戶主|联系人|聯絡人|申请人|申請人|收件人|投诉人|署名|落款|报修人|来电人)[:：]\\s?(?<what>${han}{2,6})(?=[\\s，,。；;、（(]|$)`,
  'dgu',
);
const anyCalled = new RegExp(`我叫(?<what>${han}{2,5})(?=[，,。；;、！!（(\\s]|$)`, 'dgu');
const selfName = new RegExp(`${self}[:：]?\\s?(?<what>${wholeName})${end}`, 'dgu');
const surnameOnly = new RegExp(
  `(?<![百同异贵])姓(?:氏是?)?(?<what>${frequentSurname})(?![，,]?(?:名字?|全名)?叫${frequentSurname})(?=[，,。；;、！!\\s（(]|$|[叫名住家电的])`,
  'dgu',
);
const nicknamed = new RegExp(
  `(?:${formWords}[:：是叫写\\s]*|找|转告?|叫|问|联系|给)(?<what>阿${han}|小${han}(?=[，,]))(?=[，,。；;、！!\\s（(]|$|的电话|说)`,
  'dgu',
);
/** 我小丽啊, 喂我老周: how one speaks on the telephone. */
const selfNicknamed = new RegExp(
  `(?<!${han})(?:喂|您好|你好|哈喽)?我(?:是|叫|就是)?(?<what>[小阿](?![区孩店时心声气妹弟姨姑叔舅白微])${han}|老${frequentSurname})(?=[啊呀哈哦，,。！!]|$)`,
  'dgu',
);
const foreignRelative = new RegExp(
  `(?=\\p{Lu})(?<=${relations})(?<what>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2})`,
  'dgu',
);
/** Lily老师 */
const foreignTitled =
  /(?<![A-Za-z])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2} ?(?:先生|女士|小姐|太太|老师|教练|同学|医生)/dgu;
const signature = new RegExp(
  `(?:[\\n。！!？?；;]|敬礼|谢谢|感谢|祝好)[\\s，,。！!]*(?<what>${surname}${han}{1,2})\\s*(?:敬上|上|呈)?[\\s，,]*(?:\\d{2,4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?)?[\\s。]*$`,
  'dgu',
);
const dottedName = new RegExp(
  `(?<what>${han}{2,5}[·•・]${han}{2,8}?)(?=$|[^\\p{sc=Han}]|[的说在住被和与是先女])`,
  'dgu',
);

const noField = /匿名|同上|本人|保密|公开|未知|电话|手机|地址/;
const lastWords = 80;

export const findChineseNames: Finder = (text) => {
  if (!/\p{sc=Han}/u.test(text)) return [];
  const sure = [...afterFormWords(text), ...afterCalled(text), ...withTitle(text), ...nicknames(text)];
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
    ...spansOf('name', ofRelation, text, (found) => mayBeName(found) && !holdsOrdinaryWord(found)),
    ...spansOf(
      'name',
      wholeField,
      text,
      (found) => mayBeName(found) && !holdsOrdinaryWord(found) && !noField.test(found),
    ),
    ...spansOf('name', anyCalled, text, (found) => mayBeName(found) && !holdsOrdinaryWord(found)),
    ...spansOf(
      'name',
      selfName,
      text,
      (found) => mayBeName(found) && !isOrdinaryWord(found) && !beginsAsThing(found),
    ),
    ...spansOf('name', surnameOnly, text),
    ...spansOf('name', nicknamed, text, (found) => !isOrdinaryWord(found)),
    ...spansOf('name', selfNicknamed, text, isNickname),
    ...spansOf('name', foreignRelative, text),
    ...spansOf('name', foreignTitled, text),
    ...spansOf(
      'name',
      /(?:我叫做?|我是|我的名字是|姓名[:：]?|联系人[:：]?)\s?(?<what>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?=[，,。；;、！!（(\s]|$)/dgu,
      text,
      (found) => /\p{Ll}/u.test(found),
    ),
  ];
}

/** 本人银行卡 */
const beginsAsThing = (found: string) =>
  !isUnmistakable(found, 0) && isOrdinaryWord(found.slice(0, 2)) && found.length > 2;
const isNickname = (found: string) =>
  (found.startsWith('老') && isUnmistakable(found, 1)) ||
  (!isOrdinaryWord(found) &&
    (!found.startsWith('小') || isGivenSign(found[1]) || surnameLength(found, 1) > 0));

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
    (found, before) => !/[的了是在不我你这住区园苑府湾邸市路]/.test(found) && !/[《“"「]$/.test(before),
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
