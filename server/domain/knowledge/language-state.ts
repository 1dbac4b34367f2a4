/**
 * How far the words of a language can be trusted: written by a person, by a machine, or older than the words they were made from. When the
 * source language says something new, the others are outdated until somebody confirms or rewrites them.
 */
import type { Locale } from '#locales/languages';
import { type ArticleContent, type ArticleText, isEmptyText, isSameText, type WrittenText } from './article';

export type LanguageState = 'human' | 'machine' | 'outdated';
export const languageStates = ['human', 'machine', 'outdated'] as const;

export function languageState(
  text: Pick<ArticleText, 'origin' | 'sourceVersion'>,
  article: { sourceVersion: number },
): LanguageState {
  return text.sourceVersion < article.sourceVersion ? 'outdated' : text.origin;
}

type Texts = ArticleContent['texts'];
type Before = Pick<ArticleContent, 'sourceVersion' | 'texts'>;
/** What was typed: null takes a language away, one that is left out stays as it is. */
export type WrittenTexts = Partial<Record<Locale, WrittenText | null>>;

/**
 * The texts after `written` was saved as `version`. A language that was rewritten, or that is named in `confirmed`, says what the source
 * language says now; a machine's words that a person rewrote or confirmed are a person's.
 */
export function writeTexts(
  before: Before,
  written: WrittenTexts,
  {
    sourceLocale,
    confirmed,
    version,
  }: { sourceLocale: Locale; confirmed: readonly Locale[]; version: number },
): Pick<ArticleContent, 'sourceVersion' | 'texts'> {
  const source = written[sourceLocale];
  const isNewSource = source !== undefined && !isSameText(source ?? undefined, before.texts[sourceLocale]);
  const sourceVersion = isNewSource ? version : before.sourceVersion;
  const texts: Texts = { ...before.texts };
  for (const [name, text] of Object.entries(written)) {
    const locale = name as Locale;
    if (text === null || isEmptyText(text)) delete texts[locale];
    else if (text) texts[locale] = rewritten(before.texts[locale], text, sourceVersion);
  }
  for (const locale of [...confirmed, sourceLocale]) {
    const text = texts[locale];
    if (text)
      texts[locale] = { ...text, origin: confirmed.includes(locale) ? 'human' : text.origin, sourceVersion };
  }
  return { sourceVersion, texts };
}

function rewritten(before: ArticleText | undefined, text: WrittenText, sourceVersion: number): ArticleText {
  const isSame = isSameText(before, text);
  return { ...text, sourceVersion: before && isSame ? before.sourceVersion : sourceVersion };
}
