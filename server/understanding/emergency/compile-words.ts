/** Phrases of one language made into small regular expressions, each with the letters it needs, and text folded the same way as they are. */
import { toSimplified } from '../simplified';
import { type DangerKind, type DangerWords, dangerKinds, type Strength } from './danger-words';
import { branchesOf, needlesOf } from './needles';
import { type WeakSign, weakSigns } from './together';

/** Letters of folded Latin text. Small ranges: a class of every letter there is takes seconds to compile so many times over. */
const latinLetters = 'a-z0-9';

export type Guard = 'names' | 'elsewhere' | 'now' | 'topics';

/** What a phrase is for. */
export type Use =
  | { is: Guard }
  | { is: 'sign'; kind: DangerKind; strength: Strength }
  | { is: 'weak'; sign: WeakSign };

export type Phrase = {
  use: Use;
  /** One of these stands wherever the phrase does; null: it has to be tried on every sentence. */
  needles: readonly string[] | null;
  /** Compiled when it is first needed: most phrases never are. */
  pattern(): RegExp;
};

export type CompiledWords = Pick<DangerWords, 'script' | 'unless' | 'marks'> & { phrases: Phrase[] };

const accents = /[\u0300-\u036f]/g;
const arabicMarks = /[\u064b-\u065f\u0670\u0640]/g;
const isPlain = /^\p{ASCII}*$/u;

/** One form for what people write in several: width, case, script, and accents where they are often left off. */
export function foldFor(marks: DangerWords['marks'], text: string): string {
  return withoutMarks(marks, toSimplified(text.replaceAll('’', "'")).replace(/\s+/g, ' ').toLowerCase());
}

function withoutMarks(marks: DangerWords['marks'], text: string): string {
  if (marks === 'kept' || isPlain.test(text)) return text;
  const bare = text.normalize('NFD').replace(accents, '').replace(arabicMarks, '').normalize('NFC');
  return bare.replace(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي').replaceAll('ß', 'ss');
}

/** A phrase is folded like text, except for its case: it is written in small letters, and `\S` is not `\s`. */
function foldPhrase(words: DangerWords, phrase: string): string {
  const letters = words.letters ?? latinLetters;
  // For the letters of \w the engine has an edge of its own, which is found several times faster.
  const edge = words.letters ? `(?:(?<![${letters}])|(?![${letters}]))` : '(?:\\b|(?!\\w))';
  return withoutMarks(words.marks, toSimplified(phrase.normalize('NFKC')))
    .replaceAll('_', edge)
    .replaceAll('\\w', `[${letters}]`);
}

export function compileWords(words: DangerWords): CompiledWords {
  const made = (use: Use, phrases: readonly string[]): Phrase[] =>
    phrases.flatMap((phrase) => branchesOf(foldPhrase(words, phrase)).map((source) => phraseOf(use, source)));
  const signs = (['always', 'happening', 'mentioned'] as const).flatMap((strength) =>
    dangerKinds.flatMap((kind) =>
      [words.signs, words.scenes].flatMap((told) =>
        made({ is: 'sign', kind, strength }, told?.[kind]?.[strength] ?? []),
      ),
    ),
  );
  const weak = weakSigns.flatMap((sign) =>
    made({ is: 'weak', sign }, words.together?.[sign] ? [words.together[sign]] : []),
  );
  const guards = (['names', 'elsewhere', 'now', 'topics'] as const).flatMap((guard) =>
    made({ is: guard }, words[guard]),
  );
  const { script, unless, marks } = words;
  return { script, ...(unless && { unless }), marks, phrases: [...signs, ...weak, ...guards] };
}

function phraseOf(use: Use, source: string): Phrase {
  let compiled: RegExp | undefined;
  const flags = use.is === 'names' ? 'gu' : 'u';
  return {
    use,
    needles: needlesOf(source),
    pattern: () => {
      compiled ??= new RegExp(source, flags);
      return compiled;
    },
  };
}
