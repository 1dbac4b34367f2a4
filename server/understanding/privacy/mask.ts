/**
 * Personal data in free text made unreadable for those who work on the matter and for open data. Only what is told by its form (a checksum, a
 * prefix) or by the words around it is masked: a case number that disappears costs a citizen an answer.
 */
import { findDoors } from './doors';
import { findNames } from './names';
import {
  findAccounts,
  findCards,
  findEmails,
  findIds,
  findPassports,
  findPhones,
  findPlates,
} from './numbers';
import type { Finder, PrivateKind, PrivateSpan } from './spans';

/** In this order: what an earlier one has found is not looked at again. */
const finders: readonly Finder[] = [
  findEmails,
  findIds,
  findPassports,
  findPhones,
  findCards,
  findPlates,
  findAccounts,
  findNames,
  findDoors,
];

/** Full-width signs as the ordinary ones, place by place. */
function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** What is personal in the text, by place. */
export function findPrivate(text: string): PrivateSpan[] {
  const folded = fold(text);
  const found: PrivateSpan[] = [];
  for (const finder of finders)
    for (const span of finder(folded))
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
  return found.sort((one, other) => one.start - other.start);
}

/**
 * @param label what stands in the place of a kind; words for people come from the caller
 * @returns the text without personal data, and what was found with its places in the text as it came
 */
export function mask(
  text: string,
  label: (kind: PrivateKind) => string = (kind) => `[${kind.toUpperCase()}]`,
): { text: string; found: PrivateSpan[] } {
  const found = findPrivate(text);
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of found) {
    masked += text.slice(from, start) + label(kind);
    from = end;
  }
  return { text: masked + text.slice(from), found };
}
