/**
 * The words people use for what they want, in every language at once: nobody has to switch a language to be understood. The words come
 * from the catalogues (`bot:words.*`), so a new language brings its own.
 */
import type { Locale } from '#locales/languages';
import { asciiDigits } from '../ticket/case-number';
import type { Choice } from './meaning';

/** Commands, understood at any moment. */
export const commands = [
  'start',
  'thanks',
  'file',
  'ask',
  'track',
  'mine',
  'facts',
  'nudge',
  'rate',
  'reopen',
  'withdraw',
  'language',
  'help',
  'stop',
  'person',
  'cancel',
  'photo',
  'link',
  'notices',
  'quiet',
] as const;
export type Command = (typeof commands)[number];

/** Answers that have more words than the label of their button. */
export const answerWords = [
  'yes',
  'no',
  'skip',
  'send',
  'change',
  'named',
  'confidential',
  'anonymous',
  'partly',
  'follow',
  'another',
] as const;

export const wordNames = [...commands, ...answerWords] as const;
export type WordName = (typeof wordNames)[number];

export type WordSource = {
  words: Record<WordName, readonly string[]>;
  /** Every language's words for a button. */
  labelsOf(label: Choice['label']): readonly string[];
  /** `English`, `英语`, `الإنجليزية` … for each language we speak. */
  languages: readonly { locale: Locale; names: readonly string[] }[];
};

export type Vocabulary = {
  isWordFor(name: string, folded: string): boolean;
  commandIn(folded: string): Command | null;
  languageIn(folded: string): Locale | null;
  labelsOf(label: Choice['label']): readonly string[];
};

export function createVocabulary(source: WordSource): Vocabulary {
  const sets = new Map<string, Set<string>>(
    wordNames.map((name) => [name, new Set(source.words[name].map(fold))]),
  );
  const languages = new Map(
    source.languages.flatMap(({ locale, names }) => names.map((name) => [fold(name), locale] as const)),
  );
  return {
    isWordFor: (name, folded) => sets.get(name)?.has(folded) ?? false,
    commandIn: (folded) => commands.find((name) => sets.get(name)?.has(folded)) ?? null,
    languageIn: (folded) => languages.get(folded) ?? null,
    labelsOf: (label) => source.labelsOf(label).map(fold),
  };
}

/**
 * What two people type alike becomes alike: width, case, digits of every script, Arabic vowel signs and letter variants, punctuation and
 * emoji around the words.
 */
export function fold(text: string): string {
  return asciiDigits(text)
    .toLowerCase()
    .replace(/\p{M}|\u0640|[\u200b-\u200f\u2066-\u2069]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
