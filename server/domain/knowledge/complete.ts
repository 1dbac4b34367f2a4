/**
 * What an article still lacks before the public may read it: a complete answer names the unit, the conditions, the papers, the place, the
 * phone, or says that there is none to name. Every language that is there must be as complete as the source language.
 */
import type { Locale } from '#locales/languages';
import {
  type ArticleContent,
  languagesOf,
  type OptionalField,
  type TextField,
  type WrittenText,
} from './article';

/** Without a language: a fact that holds in all of them. */
export type MissingField = { locale: Locale | null; field: TextField | 'contact' | 'validTo' };

const alwaysNeeded: readonly TextField[] = ['title', 'questions', 'summary', 'body'];
const neededUnlessSaid = [
  'conditions',
  'papers',
  'whereAndWhen',
  'fee',
  'duration',
  'legalBasis',
] as const satisfies readonly (TextField & OptionalField)[];

export function missingIn(content: ArticleContent): MissingField[] {
  const needed = [...alwaysNeeded, ...neededUnlessSaid.filter((field) => !content.notNeeded.includes(field))];
  const languages = [...new Set([content.sourceLocale, ...languagesOf(content)])];
  return [
    ...languages.flatMap((locale) =>
      missingWords(content.texts[locale], needed).map((field) => ({ locale, field })),
    ),
    ...missingFacts(content),
  ];
}

function missingWords(text: WrittenText | undefined, needed: readonly TextField[]): TextField[] {
  return needed.filter((field) => !text || text[field].length === 0);
}

function missingFacts({ phone, link, notNeeded, validFrom, validTo }: ArticleContent): MissingField[] {
  const hasContact = Boolean(phone || link) || notNeeded.includes('contact');
  const isEndedBeforeBegun = validTo !== null && validTo < validFrom;
  return [
    ...(hasContact ? [] : [{ locale: null, field: 'contact' } as const]),
    ...(isEndedBeforeBegun ? [{ locale: null, field: 'validTo' } as const] : []),
  ];
}

/** As the door names them to callers: `zh-CN.papers`, `contact`. */
export function nameMissing({ locale, field }: MissingField): string {
  return locale ? `${locale}.${field}` : field;
}
