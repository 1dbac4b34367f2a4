/**
 * Names in running text that no form announces: a relation before (我老公), a number or a relative behind, another name beside, or three signs
 * made as names are. Looked at sign by sign, as a pattern would swallow the beginning of a name with the word before it.
 */
import {
  isEstate,
  kinAfter,
  knownToAll,
  officeAfter,
  officeBefore,
  placeAfter,
  relations,
} from './name-words';
import type { PrivateSpan } from './spans';
import {
  ambiguousSurnames,
  endsLikeAPlace,
  isDouble,
  isGivenSign,
  isUnmistakable,
  mayBeName,
  surnameLength,
} from './surnames';
import { isOneWord, isOrdinaryWord, standsApart } from './words-around';

const related = new RegExp(`${relations}(?:名叫|叫|是|姓名)?[:：]?\\s?$`, 'u');
/** Where a name is written or said, though the word tells of things as well: only a whole name that ends there. */
const written =
  /(?:(?:^|[^\p{sc=Han}]|[个位名人的是为做])叫|写的(?:是|名字是)?|写成了?|写错成?|登记(?:的是|成|为|在)|签的是?|改成|成了|寄给|转给|汇给|打给|交给|属于|归|以|冒充|自称|投诉|举报|感谢|表扬|关于|找|联系|问|转告|告诉|通知|跟|[^大相自]向|由)$/u;
const endsThere = /^(?:[^\p{sc=Han}]|$|[的这那和与及是先女名])/u;
const ofKin = new RegExp(`^(?:的${kinAfter}|家长|家属|一家|夫妇)`, 'u');
const numberBehind =
  /^[，,、:：\s（(]{0,2}(?:(?:的|联系|本人)?(?:电话|手机|電話|手機|号码|身份证|身分證|联系方式|微信)?(?:号码?|是)?[，,:：\s（(]{0,2}(?:(?!\d{1,3}(?:-\d{1,2}){1,2}-\d{3,4}(?![\d-]))\+?\d[\d\s-]{6,}|[男女][，,、\s）)])|电话|手机|联系电话|身份证)/u;
const between = /[、和与及]/;
/** Signs in the middle of names; behind one they begin the next word. */
const notLast = /[一之亦如知]/u;
/** The longest word before a name that tells something about it. */
const reach = 14;

type Place = { start: number; end: number };

export function findLikelyNames(text: string, sure: readonly PrivateSpan[]): PrivateSpan[] {
  const starts = new Map<number, number>(sure.map(({ start, end }) => [start, end]));
  const ends = new Set(starts.values());
  const waiting: Place[] = [];
  const take = ({ start, end }: Place) => {
    if (!isName(text, { start, end })) return;
    starts.set(start, end);
    ends.add(end);
  };
  for (const place of placesOfNames(text)) {
    if (starts.has(place.start)) continue;
    if (isTold(text, place) || isMadeAsName(text, place)) take(place);
    else waiting.push(place);
  }
  for (const place of listed(text, waiting)) take(place);
  // One that is sure makes its neighbour in a list likely, and that one the next: forwards, then backwards.
  for (const place of [...waiting, ...waiting.toReversed()]) {
    const isBeside =
      (between.test(text[place.end] ?? '') && starts.has(place.end + 1)) ||
      (between.test(text[place.start - 1] ?? '') && ends.has(place.start - 1));
    if (isBeside && !starts.has(place.start)) take(place);
  }
  const places = [...starts].map(([start, end]) => ({ kind: 'name' as const, start, end }));
  return places.filter((place) => !isBeginning(text, place, places));
}

/** 欧阳明 of 欧阳明得, where 欧阳明德 is told: half a name hides nothing. */
function isBeginning(text: string, place: PrivateSpan, places: readonly PrivateSpan[]): boolean {
  const found = text.slice(place.start, place.end);
  return (
    isDouble(found) &&
    found.length === 3 &&
    /\p{sc=Han}/u.test(text[place.end] ?? '') &&
    places.some(({ start, end }) => end - start === 4 && text.startsWith(found, start))
  );
}

const isInRow = (text: string, { start, end }: Place) =>
  between.test(text[end] ?? '') || between.test(text[start - 1] ?? '');

/** 贺军、毛小兵和万里红: three in a row, or two of which one has three signs, begin a list of names. */
function listed(text: string, places: readonly Place[]): Place[] {
  const whole = places.filter(
    (place) =>
      isInRow(text, place) && isName(text, place) && !endsLikeAPlace(text.slice(place.start, place.end)),
  );
  const byStart = new Map(whole.toReversed().map((place) => [place.start, place]));
  const next = ({ end }: Place) => (between.test(text[end] ?? '') ? byStart.get(end + 1) : undefined);
  return whole.flatMap((place) => {
    const second = next(place);
    if (!second) return [];
    const third = next(second);
    const isLong = isWholeName(text, place) && isWholeName(text, second) && second.end - place.start > 5;
    const areKin = text[place.start] === text[second.start];
    return third ? [place, second, third] : isLong || areKin ? [place, second] : [];
  });
}

/** Every surname with one or two usual signs behind it, the longer one first. */
function placesOfNames(text: string): Place[] {
  const places: Place[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    const given = start + surnameLength(text, start);
    if (given === start || !isGivenSign(text[given])) continue;
    if (isGivenSign(text[given + 1]) && !notLast.test(text[given + 1] ?? ''))
      places.push({ start, end: given + 2 });
    if (!notLast.test(text[given] ?? '')) places.push({ start, end: given + 1 });
  }
  return places;
}

function isTold(text: string, { start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + 30);
  if (numberBehind.test(behind) || ofKin.test(behind)) return true;
  if (text[start] === '于' && !isOneWord(text, start, end)) return false;
  if (related.test(before)) return true;
  if (!written.test(before) || !isWholeName(text, { start, end })) return false;
  return endsThere.test(behind) || (end - start > 2 && isUnmistakable(text, start));
}

/** Two or three signs made as names are and as nothing else. */
function isWholeName(text: string, { start, end }: Place): boolean {
  const found = text.slice(start, end);
  return (
    (isUnmistakable(text, start) || end - start > 2) &&
    !endsLikeAPlace(found) &&
    !ambiguousSurnames.has(found[0] ?? '') &&
    !knownToAll.has(found)
  );
}

/** 尹倩把门锁换了: two signs are believed when they begin a sentence and do something to somebody. */
function actsAlone(text: string, { start, end }: Place): boolean {
  return (
    /(?:^|[^\p{sc=Han}]|[的和跟与被让给是])$/u.test(text.slice(0, start).slice(-1)) &&
    /^(?:[把被说讲骗欠拖拒]|收了|拿了|打了|打我|不肯|不让|不接|不还|一直|总是|天天|每天|答应|承诺|让我|跟我|对我)/u.test(
      text.slice(end, end + 2),
    )
  );
}

/** Who speaks of an officer in office speaks of the office. */
function isMadeAsName(text: string, { start, end }: Place): boolean {
  if (!isUnmistakable(text, start)) return false;
  const found = text.slice(start, end);
  if (end - start < 3 && !(actsAlone(text, { start, end }) && isOneWord(text, start, end))) return false;
  return (
    !endsLikeAPlace(found) &&
    !ambiguousSurnames.has(found[0] ?? '') &&
    !knownToAll.has(found) &&
    !officeAfter.test(text.slice(end, end + 6)) &&
    !officeBefore.test(text.slice(Math.max(0, start - 4), start)) &&
    (!isOrdinaryWord(found.slice(1)) || isOneWord(text, start, end)) &&
    !(start > 0 && isOrdinaryWord(text.slice(start - 1, start + 1)))
  );
}

/** 举报宋大伟非法: the dictionary joins the last sign to the next one, though the two are no word. */
function isCutWrong(text: string, { start, end }: Place): boolean {
  return (
    end - start === 3 &&
    ((isUnmistakable(text, start) && written.test(text.slice(Math.max(0, start - 8), start))) ||
      related.test(text.slice(Math.max(0, start - reach), start))) &&
    ![text.slice(start + 1, end), text.slice(end - 1, end + 1), text.slice(start - 1, start + 1)].some(
      isOrdinaryWord,
    )
  );
}

function isName(text: string, { start, end }: Place): boolean {
  const found = text.slice(start, end);
  return (
    mayBeName(found) &&
    !placeAfter.test(text.slice(end, end + 6)) &&
    !isEstate(found, text.slice(Math.max(0, start - 4), start), text.slice(end, end + 12)) &&
    !isOrdinaryWord(found) &&
    (standsApart(text, start, end) || isCutWrong(text, { start, end }))
  );
}
