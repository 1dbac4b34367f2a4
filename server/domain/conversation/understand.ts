/** From what a person typed or tapped to what they mean. A tap names its question, a word may be said at any moment. */
import { asciiDigits, isCaseNumber } from '../ticket/case-number';
import type { Choice } from './meaning';
import { fold, type Vocabulary } from './vocabulary';

/** `q12:named`: choice `named` of the twelfth question. Other ids stand for themselves and never grow old. */
export function choiceId(serial: number, name: string): string {
  return `q${serial.toString(36)}:${name}`;
}

export function readChoiceId(id: string): { serial: number | null; name: string } {
  const [, serial, name] = /^q([0-9a-z]{1,8}):(.+)$/.exec(id) ?? [];
  return serial && name ? { serial: Number.parseInt(serial, 36), name } : { serial: null, name: id };
}

/** The choice that a typed answer means: its number, its label in any language, a word for it, or a clear beginning of its label. */
export function choiceMeant(text: string, choices: readonly Choice[], vocabulary: Vocabulary): Choice | null {
  const said = fold(text);
  if (!said || choices.length === 0) return null;
  const numbered = /^\d{1,2}$/.test(said) ? choices[Number(said) - 1] : undefined;
  if (numbered) return numbered;
  const exact = choices.find((choice) => isSaid(choice, said, vocabulary));
  return exact ?? beginningOf(said, choices, vocabulary);
}

function isSaid(choice: Choice, said: string, vocabulary: Vocabulary): boolean {
  const { name } = readChoiceId(choice.id);
  return vocabulary.isWordFor(lastPart(name), said) || labelsOf(choice, vocabulary).includes(said);
}

/** `2 不满意` is also said without its number. */
function labelsOf(choice: Choice, vocabulary: Vocabulary): string[] {
  return vocabulary.labelsOf(choice.label).flatMap((label) => [label, label.replace(/^\d+ /, '')]);
}

/** `do:file` and `rate:2611211234567:yes` are known by their last word. */
function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function beginningOf(said: string, choices: readonly Choice[], vocabulary: Vocabulary): Choice | null {
  if ([...said].length < 2) return null;
  const begun = choices.filter((choice) =>
    labelsOf(choice, vocabulary).some((label) => label.startsWith(said)),
  );
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

export type TypedCase = { caseNumber: string; accessCode?: string };

/** A case number that is the whole message, but for a few words around it; the six digits after it are its code. */
export function caseNumberIn(text: string): TypedCase | null {
  const plain = asciiDigits(text.slice(0, 200)).replace(/[\u200e\u200f\u2066-\u2069]/g, '');
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  if (letters > 24) return null;
  const digits = plain.replace(/(?<=\d)[\s\-–—_.·/#]+(?=\d)/g, '');
  const [, number = '', code] = /(?<!\d)(\d{13})(\d{6})?(?!\d)/.exec(digits) ?? [];
  if (!isCaseNumber(number)) return null;
  return code ? { caseNumber: number, accessCode: code } : { caseNumber: number };
}

/** Six digits however they were typed, or null. */
export function accessCodeIn(text: string): string | null {
  const digits = asciiDigits(text.slice(0, 100)).replace(/\D/g, '');
  return digits.length === 6 ? digits : null;
}

/** More than a word or two: worth adding to what the person already told us. */
export function isSubstantial(text: string): boolean {
  return weightOf(text) >= 12;
}

/** Enough to be a matter of its own: `路灯坏了`, `street light broken`, but neither `ok` nor `嗯嗯`. */
export function isMatter(text: string): boolean {
  return weightOf(text) >= 6;
}

/** Letters, where one of a script that writes whole words counts double. */
function weightOf(text: string): number {
  const whole = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return whole + (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Does the text end as a question does? */
export function isQuestion(text: string): boolean {
  return /[?？؟]\s*$/u.test(text.trim());
}
