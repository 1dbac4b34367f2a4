/** The words people may use in a conversation, of every language at once, out of the catalogues (`bot:words.*`, parted by `|`). */
import type { Choice } from '#server/domain/conversation/meaning';
import { createVocabulary, type Vocabulary, wordNames } from '#server/domain/conversation/vocabulary';
import { languages, locales } from './languages';
import { sayChoice } from './say';
import { plainTranslator } from './translate';

let made: Vocabulary | undefined;

/** Made once for a process. */
export function vocabulary(): Vocabulary {
  made ??= createVocabulary({
    words: Object.fromEntries(wordNames.map((name) => [name, wordsFor(name)])) as Record<
      (typeof wordNames)[number],
      string[]
    >,
    // Labels carry no dates, so the zone does not matter.
    labelsOf: (label: Choice['label']) =>
      locales.map((locale) => sayChoice({ id: '', label }, locale, 'UTC')),
    languages: languages.map(({ code, ownName, alsoCalled }) => ({
      locale: code,
      names: [ownName, ...alsoCalled, ...namesOf(code)],
    })),
  });
  return made;
}

function wordsFor(name: (typeof wordNames)[number]): string[] {
  return locales.flatMap((locale) => plainTranslator(locale)(`bot:words.${name}`).split('|'));
}

/** `zh-CN`, `zh`, and what speakers of each of our languages call it, with and without the region. */
function namesOf(code: string): string[] {
  const base = code.split('-')[0] ?? code;
  const called = locales.flatMap((locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    return [names.of(code), names.of(base)];
  });
  return [code, base, ...called.filter((name) => name !== undefined)];
}
