/**
 * A rule says where requests of a kind go: by category (with everything below it), type, kind of applicant, place and time. Everything
 * that is set must fit; what is not set fits everything. Rules stand in an order that the administrator gives them, and the first that
 * fits wins, so that an exception is written above what it is an exception from.
 */
import { isoWithOffset, localDayNumber } from '../calendar/city-time';
import type { Names } from '../ticket/ticket';

export type RoutingRule = {
  id: string;
  sort: number;
  isActive: boolean;
  categoryCode: string | null;
  requestType: string | null;
  applicantKind: string | null;
  placeWords: string[];
  /** 1 Monday to 7 Sunday; none means every day. */
  weekdays: number[];
  /** Minutes after midnight in the city, `toMinutes` not included; from later than to goes over midnight. */
  fromMinutes: number | null;
  toMinutes: number | null;
  departmentId: string;
  /** Why, in words that the citizen may read, by language. */
  reasons: Names;
};

/** What a rule looks at. */
export type RoutedMatter = {
  /** Its category and those above. */
  categoryCodes: readonly string[];
  requestType: string;
  /** Null while nobody has said it. */
  applicantKind: string | null;
  /** Where people say that it is; what they wrote, when they left the place empty. */
  place: string;
  weekday: number;
  minutes: number;
};

export function ruleFits(rule: RoutingRule, matter: RoutedMatter): boolean {
  return (
    rule.isActive &&
    (rule.categoryCode === null || matter.categoryCodes.includes(rule.categoryCode)) &&
    (rule.requestType === null || rule.requestType === matter.requestType) &&
    (rule.applicantKind === null || rule.applicantKind === matter.applicantKind) &&
    (rule.placeWords.length === 0 || rule.placeWords.some((word) => names(matter.place, word))) &&
    (rule.weekdays.length === 0 || rule.weekdays.includes(matter.weekday)) &&
    isWithin(rule, matter.minutes)
  );
}

/** All that fit, in their order. */
export function fittingRules(rules: readonly RoutingRule[], matter: RoutedMatter): RoutingRule[] {
  return rules.filter((rule) => ruleFits(rule, matter)).sort((a, b) => a.sort - b.sort);
}

/** Weekday (1 Monday to 7 Sunday) and minutes after midnight on the city's clock. */
export function cityMoment(at: Date, zone: string): { weekday: number; minutes: number } {
  const [hours = 0, minutes = 0] = isoWithOffset(at, zone).slice(11, 16).split(':').map(Number);
  // 1 January 1970 was a Thursday.
  return { weekday: ((localDayNumber(at, zone) + 3) % 7) + 1, minutes: hours * 60 + minutes };
}

function isWithin({ fromMinutes: from, toMinutes: to }: RoutingRule, minutes: number): boolean {
  if (from === null || to === null) return true;
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Latin words stand by themselves ("East" is not in "Easter"); other scripts join words, so that there a part is enough. */
function names(place: string, word: string): boolean {
  const [text, sought] = [fold(place), fold(word).trim()];
  if (sought === '') return false;
  const isLatin = (letter: string | undefined) => letter !== undefined && /[\p{sc=Latin}\d]/u.test(letter);
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const [before, after] = [text[at - 1], text[at + sought.length]];
    const isPart = (isLatin(sought[0]) && isLatin(before)) || (isLatin(sought.at(-1)) && isLatin(after));
    if (!isPart) return true;
  }
  return false;
}
