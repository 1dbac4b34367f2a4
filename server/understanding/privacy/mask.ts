/**
 * Personal data in free text made unreadable for those who work on the matter and for open data. Only what is told by its form (a checksum, a
 * prefix) or by the words around it is masked: a case number that disappears costs a citizen an answer.
 */
import { findAccounts, findEmails } from './accounts';
import { findDoors } from './doors';
import { findNames } from './names';
import { findCards, findIds, findPassports } from './numbers';
import { findOtherDoors } from './other-doors';
import { findPhones } from './phones';
import { findPlates } from './plates';
import { type Finder, type PrivateKind, type PrivateSpan, spansOf } from './spans';

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
  findOtherDoors,
];

/** Full-width signs, the many dashes and spaces, and Arabic digits as the ordinary ones, place by place. */
function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002-\u200a\u202f]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** What is personal in the text, by place. */
export function findPrivate(text: string): PrivateSpan[] {
  const folded = fold(text);
  return apart(finders.flatMap((finder) => finder(folded)));
}

/** What is known of the person whose text it is: it is masked wherever it stands, also without any sign around it. */
type Known = {
  names?: readonly string[];
  phones?: readonly string[];
  emails?: readonly string[];
  /** Kinds that this reader may see. */
  except?: readonly PrivateKind[];
};

/** What stands in the place of a kind; words for people come from the caller. */
type Label = (kind: PrivateKind) => string;
const inBrackets: Label = (kind) => `[${kind}]`;

/** The text with `[phone]`, `[name]` and so on, or what the caller says, in the place of what is personal. */
export function maskText(text: string, known: Known = {}, label: Label = inBrackets): string {
  const spans = [...findKnown(text, known), ...findPrivate(text)].filter(
    ({ kind }) => !known.except?.includes(kind),
  );
  return replaced(text, apart(spans), label);
}

function findKnown(text: string, { names = [], phones = [], emails = [] }: Known): PrivateSpan[] {
  return [
    ...emails.flatMap((email) => spansOf('email', literally(email), text)),
    ...phones.flatMap((phone) => spansOf('phone', digitByDigit(phone), text)),
    ...names.filter(tellsAPerson).flatMap((name) => spansOf('name', literally(name), text)),
  ];
}

/** Some who want no name write one of these as theirs. */
export function tellsAPerson(name: string): boolean {
  return (
    name.trim().length > 1 &&
    !/^(?:匿名|市民|居民|先生|女士|群众|业主|本人|无名|test|anonymous|none|n\/a)$/i.test(name.trim())
  );
}

function literally(words: string): RegExp {
  const pattern = words.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const isLatin = /^\p{L}/u.test(words) && !/\p{sc=Han}/u.test(words);
  return new RegExp(isLatin ? `(?<!\\p{L})${pattern}(?!\\p{L})` : pattern, 'dgiu');
}

/** A telephone number however it is grouped, with or without the country. */
function digitByDigit(phone: string): RegExp {
  const digits = phone.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '');
  if (digits.length < 5) return /(?!)/dg;
  return new RegExp(`(?<!\\d)\\+?${[...digits].join('[ .()-]{0,2}')}(?!\\d)`, 'dg');
}

/** One place, one mask: of those that overlap the earlier one in the row. */
function apart(spans: PrivateSpan[]): PrivateSpan[] {
  const kept: PrivateSpan[] = [];
  const isTaken = new Uint8Array(spans.reduce((last, { end }) => Math.max(last, end), 0));
  for (const span of spans) {
    if (isTaken.subarray(span.start, span.end).includes(1)) continue;
    isTaken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/**
 * @returns the text without personal data, and what was found with its places in the text as it came
 */
export function mask(text: string, label: Label = inBrackets): { text: string; found: PrivateSpan[] } {
  const found = findPrivate(text);
  return { text: replaced(text, found, label), found };
}

function replaced(text: string, spans: PrivateSpan[], label: Label): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of spans) {
    masked += text.slice(from, start) + label(kind);
    from = end;
  }
  return masked + text.slice(from);
}
