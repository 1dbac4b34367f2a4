/**
 * Names in running text that no form announces: a relation before (我老公), a number or a relative behind, another name beside, or three signs
 * made as names are. Looked at sign by sign, as a pattern would swallow the beginning of a name with the word before it.
 */
import { kinAfter, knownToAll, officeAfter, officeBefore, placeAfter, relations } from './name-words';
import type { PrivateSpan } from './spans';
import {
  ambiguousSurnames,
  endsLikeAPlace,
  isGivenSign,
  isUnmistakable,
  mayBeName,
  surnameLength,
} from './surnames';
import { isOneWord, isOrdinaryWord, standsApart } from './words-around';

const related = new RegExp(`${relations}(?:名叫|叫|是|姓名)?$`, 'u');
const ofKin = new RegExp(`^(?:的${kinAfter}|家长|家属|一家|夫妇)`, 'u');
const numberBehind =
  /^[，,、:：\s（(]{0,2}(?:(?:的|联系|本人)?(?:电话|手机|電話|手機|号码|身份证|身分證|联系方式|微信)?(?:号码?|是)?[，,:：\s（(]{0,2}(?:\+?\d[\d\s-]{6,}|[男女][，,、\s）)])|电话|手机|联系电话|身份证)/u;
const between = /[、和与及]/;
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
  // One that is sure makes its neighbour in a list likely, and that one the next: forwards, then backwards.
  for (const place of [...waiting, ...waiting.toReversed()]) {
    const isBeside =
      (between.test(text[place.end] ?? '') && starts.has(place.end + 1)) ||
      (between.test(text[place.start - 1] ?? '') && ends.has(place.start - 1));
    if (isBeside && !starts.has(place.start)) take(place);
  }
  return [...starts].map(([start, end]) => ({ kind: 'name', start, end }));
}

/** Every surname with one or two usual signs behind it, the longer one first. */
function placesOfNames(text: string): Place[] {
  const places: Place[] = [];
  for (let start = 0; start < text.length - 1; start++) {
    const given = start + surnameLength(text, start);
    if (given === start || !isGivenSign(text[given])) continue;
    if (isGivenSign(text[given + 1])) places.push({ start, end: given + 2 });
    places.push({ start, end: given + 1 });
  }
  return places;
}

function isTold(text: string, { start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const behind = text.slice(end, end + 30);
  if (numberBehind.test(behind) || ofKin.test(behind)) return true;
  return text[start] !== '于' && related.test(before);
}

/** Who speaks of an officer in office speaks of the office. */
function isMadeAsName(text: string, { start, end }: Place): boolean {
  if (end - start < 3 || !isUnmistakable(text, start)) return false;
  const found = text.slice(start, end);
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

function isName(text: string, { start, end }: Place): boolean {
  const found = text.slice(start, end);
  return (
    mayBeName(found) &&
    !placeAfter.test(text.slice(end, end + 6)) &&
    !isOrdinaryWord(found) &&
    standsApart(text, start, end)
  );
}
