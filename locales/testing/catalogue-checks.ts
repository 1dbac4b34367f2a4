/**
 * What can be wrong with a catalogue, each as a pure function that answers with one line for each fault. The tests run them over the real
 * catalogues and over small wrong ones, to prove that they can fail.
 */
import type { Catalogue } from './catalogues';
import { patternOf, type Use } from './key-use';

const suffix = /_(zero|one|two|few|many|other)$/;

/** The key as code names it: without the plural suffix. */
export function baseOf(key: string): string {
  return key.replace(suffix, '');
}

function basesOf(catalogue: Catalogue): Set<string> {
  return new Set(Object.keys(catalogue).map(baseOf));
}

/** Keys that one language has and another has not. `isFor` says whether a key has to be there in that language. */
export function missingKeys(
  all: Record<string, Catalogue>,
  isFor: (key: string, locale: string) => boolean,
): string[] {
  const keys = new Set(Object.values(all).flatMap((catalogue) => [...basesOf(catalogue)]));
  return Object.entries(all).flatMap(([locale, catalogue]) => {
    const own = basesOf(catalogue);
    const missing = [...keys].filter((key) => isFor(key, locale) && !own.has(key));
    const tooMany = [...own].filter((key) => !isFor(key, locale));
    return [
      ...missing.map((key) => `${locale} lacks ${key}`),
      ...tooMany.map((key) => `${locale} needs no ${key}`),
    ];
  });
}

/** Keys that no code can mean. */
export function unusedKeys(catalogue: Catalogue, uses: Use[]): string[] {
  return [...basesOf(catalogue)].filter((key) => !uses.some((use) => use.keys.test(key)));
}

/** Keys and templates in the code that mean nothing in the catalogue. */
export function unknownUses(catalogue: Catalogue, uses: Use[]): string[] {
  const keys = [...basesOf(catalogue)];
  return uses
    .filter((use) => !keys.some((key) => use.keys.test(key)))
    .map((use) => `${use.where}: ${use.written}`);
}

/** Files that are not written in the order of the alphabet, two spaces deep; a key that stands twice shows here too. */
export function isSorted(text: string): boolean {
  return text === `${JSON.stringify(sorted(JSON.parse(text)), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

/** Plural forms that a language does not know, or knows and lacks. */
export function pluralFaults(all: Record<string, Catalogue>): string[] {
  const counted = new Set(
    Object.values(all).flatMap((catalogue) =>
      Object.keys(catalogue)
        .filter((key) => suffix.test(key))
        .map(baseOf),
    ),
  );
  return Object.entries(all).flatMap(([locale, catalogue]) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    return [...counted]
      .filter((base) => basesOf(catalogue).has(base))
      .flatMap((base) => {
        const has = Object.keys(catalogue).filter((key) => baseOf(key) === base);
        const needs = forms.map((form) => `${base}_${form}`);
        return [
          ...needs.filter((key) => !has.includes(key)).map((key) => `${locale} lacks ${key}`),
          ...has.filter((key) => !needs.includes(key)).map((key) => `${locale} needs no ${key}`),
        ];
      });
  });
}

/** `{{name}}` and `<tag>` of a sentence, sorted. */
export function slotsOf(sentence: string): string[] {
  const slots = sentence.match(/\{\{[^}]*\}\}|<[^>]*>/g) ?? [];
  return [...new Set(slots)].sort();
}

/** Sentences that put other values or tags in than the first language does. A plural form may leave its number out. */
export function slotDrift(all: Record<string, Catalogue>): string[] {
  const [[, first] = ['', {}], ...others] = Object.entries(all);
  const expected = slotsByBase(first);
  const drift = others.flatMap(([locale, catalogue]) =>
    [...slotsByBase(catalogue)].flatMap(([base, slots]) => {
      const wanted = expected.get(base);
      return wanted && wanted.join() !== slots.join()
        ? [`${locale} ${base}: ${slots.join(' ')} for ${wanted.join(' ')}`]
        : [];
    }),
  );
  return [
    ...drift,
    ...Object.entries(all).flatMap(([locale, catalogue]) =>
      badSlots(catalogue).map((key) => `${locale} ${key}`),
    ),
  ];
}

function slotsByBase(catalogue: Catalogue): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, sentence] of Object.entries(catalogue)) {
    const base = baseOf(key);
    const own = slotsOf(sentence).filter((slot) => slot !== '{{count}}');
    found.set(base, [...new Set([...(found.get(base) ?? []), ...own])].sort());
  }
  return found;
}

/** Braces that i18next would show as they are, and the markup and nesting that we do without. */
function badSlots(catalogue: Catalogue): string[] {
  const rest = (sentence: string) => sentence.replace(/\{\{[a-z][A-Za-z]*\}\}/g, '');
  return Object.keys(catalogue).filter((key) => /[{}<>]|\$t\(/.test(rest(catalogue[key] ?? '')));
}

/** Sentences that are empty, or begin or end with a space. */
export function emptyValues(catalogue: Catalogue): string[] {
  return Object.keys(catalogue).filter(
    (key) => catalogue[key] === '' || catalogue[key] !== catalogue[key]?.trim(),
  );
}

/** Sentences that nobody translated: word for word the English one. Those that are all signs and values are no words. */
export function untranslated(catalogue: Catalogue, english: Catalogue, allowed: readonly string[]): string[] {
  const isSame = (key: string) =>
    catalogue[key] === english[key] && /\p{L}/u.test(wordsOf(catalogue[key] ?? ''));
  return Object.keys(catalogue).filter((key) => isSame(key) && !isAllowed(key, allowed));
}

/** What is left of a sentence without values, links and addresses. */
function wordsOf(sentence: string): string {
  return sentence.replace(/\{\{[^}]*\}\}|\S+@\S+|https?:\/\/\S+/g, ' ');
}

/** `*` stands for one part of a key. */
export function isAllowed(key: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => patternOf(entry.replaceAll('*', '$' + '{x}')).test(baseOf(key)));
}

const scripts = {
  Hans: /\p{sc=Han}/u,
  Arab: /\p{sc=Arabic}/u,
  Cyrl: /\p{sc=Cyrillic}/u,
  Thai: /\p{sc=Thai}/u,
} as const;

/** Letters of a script that the language is not written in, or more than three Latin words in a row where it is not Latin. */
export function wrongScript(catalogue: Catalogue, locale: string, allowed: readonly string[]): string[] {
  const own = new Intl.Locale(locale).maximize().script;
  const foreign = Object.entries(scripts).filter(([script]) => script !== own);
  const latin = /(?:[A-Za-z]{2,}[\s,]+){3}[A-Za-z]{2,}/;
  return Object.keys(catalogue).filter((key) => {
    const words = wordsOf(catalogue[key] ?? '');
    const isWrong =
      foreign.some(([, letters]) => letters.test(words)) || (own !== 'Latn' && latin.test(words));
    return isWrong && !isAllowed(key, allowed);
  });
}

/** Sentences with words that we do not say to people. */
export function unfriendly(catalogue: Catalogue, words: RegExp, allowed: readonly string[]): string[] {
  return Object.keys(catalogue).filter((key) => words.test(catalogue[key] ?? '') && !isAllowed(key, allowed));
}
