/** Phrases of one language made into a few regular expressions, and text folded the same way as they are. */
import { toSimplified } from '../simplified';
import { type DangerKind, type DangerWords, dangerKinds, type Strength } from './danger-words';

/** Letters of folded Latin text. Small ranges: a class of every letter there is takes seconds to compile so many times over. */
const latinLetters = 'a-z0-9';

export type CompiledWords = {
  isFor(sentence: string): boolean;
  fold(sentence: string): string;
  /** Strongest first, in the order in which kinds are told apart. */
  signs: { kind: DangerKind; strength: Strength; pattern: RegExp }[];
  names: RegExp;
  elsewhere: RegExp;
  now: RegExp;
  topics: RegExp;
};

const accents = /[\u0300-\u036f]/g;
const arabicMarks = /[\u064b-\u065f\u0670\u0640]/g;

/** One form for what people write in several: width, case, script, and accents where they are often left off. */
export function foldFor(marks: DangerWords['marks'], text: string): string {
  return withoutMarks(marks, toSimplified(text.replaceAll('’', "'")).replace(/\s+/g, ' ').toLowerCase());
}

function withoutMarks(marks: DangerWords['marks'], text: string): string {
  if (marks === 'kept') return text;
  const bare = text.normalize('NFD').replace(accents, '').replace(arabicMarks, '').normalize('NFC');
  return bare.replace(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي');
}

/** What never matches, for a language without phrases of that sort. */
const nothing = '(?!)';

function anyOf(words: DangerWords, phrases: readonly string[], flags: string): RegExp {
  const folded = phrases.map((phrase) => foldPhrase(words, phrase));
  return new RegExp(folded.length > 0 ? folded.join('|') : nothing, flags);
}

/** A phrase is folded like text, except for its case: it is written in small letters, and `\S` is not `\s`. */
function foldPhrase(words: DangerWords, phrase: string): string {
  const letters = words.letters ?? latinLetters;
  const edge = `(?:(?<![${letters}])|(?![${letters}]))`;
  return withoutMarks(words.marks, toSimplified(phrase.normalize('NFKC')))
    .replaceAll('_', edge)
    .replaceAll('\\w', `[${letters}]`);
}

export function compileWords(words: DangerWords): CompiledWords {
  const signs = (['always', 'happening', 'mentioned'] as const).flatMap((strength) =>
    dangerKinds.flatMap((kind) => {
      const phrases = words.signs[kind]?.[strength] ?? [];
      return phrases.length > 0 ? [{ kind, strength, pattern: anyOf(words, phrases, 'u') }] : [];
    }),
  );
  return {
    isFor: (sentence) => words.script.test(sentence) && !words.unless?.test(sentence),
    fold: (sentence) => foldFor(words.marks, sentence),
    signs,
    names: anyOf(words, words.names, 'gu'),
    elsewhere: anyOf(words, words.elsewhere, 'u'),
    now: anyOf(words, words.now, 'u'),
    topics: anyOf(words, words.topics, 'u'),
  };
}
