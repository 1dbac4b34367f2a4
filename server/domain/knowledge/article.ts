/**
 * What an article holds (DOMAIN.md), in one piece: what is true in every language, and the words of each language. This is what a version
 * keeps. Dates are days as 2026-11-27.
 */
import { z } from 'zod';
import { isLocale, type Locale, locales } from '#locales/languages';

export const audiences = ['everyone', 'person', 'enterprise', 'foreigner'] as const;
export type Audience = (typeof audiences)[number];

export const origins = ['human', 'machine'] as const;

/** The words of one language, in the order in which they are written. */
export const textFields = [
  'title',
  'questions',
  'summary',
  'body',
  'conditions',
  'papers',
  'whereAndWhen',
  'fee',
  'duration',
  'legalBasis',
] as const;
export type TextField = (typeof textFields)[number];

/** A chat says the summary, so it must fit into one message. */
export const articleLimits = {
  title: 120,
  question: 120,
  questions: 20,
  summary: 300,
  body: 8_000,
  other: 2_000,
  note: 2_000,
  slug: 80,
  link: 500,
  phone: 60,
  region: 120,
} as const;

/** What people do without when it does not apply: nothing to pay, nothing to bring, nowhere to go. */
export const optionalFields = [
  'conditions',
  'papers',
  'whereAndWhen',
  'fee',
  'duration',
  'legalBasis',
  'contact',
] as const;
export type OptionalField = (typeof optionalFields)[number];

const { title, question, questions, summary, body, other, note, link, phone, region } = articleLimits;
const words = (max: number) => z.string().trim().max(max);
const day = z.iso.date();

export const articleTextSchema = z.strictObject({
  title: words(title),
  questions: z.array(words(question).min(1)).max(questions),
  summary: words(summary),
  body: words(body),
  conditions: words(other),
  papers: words(other),
  whereAndWhen: words(other),
  fee: words(other),
  duration: words(other),
  legalBasis: words(other),
  origin: z.enum(origins),
});
/** The words of a language as somebody writes them. */
export type WrittenText = z.infer<typeof articleTextSchema>;
/** `sourceVersion`: the version of the source language's words that these words say. */
export type ArticleText = WrittenText & { sourceVersion: number };

/** Only what a browser can open; a link is read by people and never followed by us. */
const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(link)
  .or(z.literal(''));

export const articleFactsSchema = z.strictObject({
  departmentId: z.uuid(),
  categoryId: z.uuid().nullable(),
  audience: z.enum(audiences),
  region: words(region),
  phone: words(phone),
  link: webAddress,
  validFrom: day,
  validTo: day.nullable(),
  reviewDate: day,
  isPublic: z.boolean(),
  internalNote: words(note),
  notNeeded: z.array(z.enum(optionalFields)).max(optionalFields.length),
  sourceLocale: z.string().refine(isLocale),
});
export type ArticleFacts = z.infer<typeof articleFactsSchema>;

export type ArticleContent = ArticleFacts & {
  /** The version in which the source language's words last changed. */
  sourceVersion: number;
  texts: Partial<Record<Locale, ArticleText>>;
};

/** A language in which nothing was written does not exist. */
export function isEmptyText(text: WrittenText): boolean {
  return textFields.every((field) => text[field].length === 0);
}

/** The languages that there are, the source language first. */
export function languagesOf({
  sourceLocale,
  texts,
}: Pick<ArticleContent, 'sourceLocale' | 'texts'>): Locale[] {
  const others = locales.filter((locale) => locale !== sourceLocale && texts[locale]);
  return texts[sourceLocale] ? [sourceLocale, ...others] : others;
}

export function isSameText(one: WrittenText | undefined, other: WrittenText | undefined): boolean {
  const said = (text: WrittenText | undefined) => text && textFields.map((field) => text[field]);
  return JSON.stringify(said(one)) === JSON.stringify(said(other));
}

export const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `How do I renew my passport?` → `how-do-i-renew-my-passport`; empty when there are no Latin letters in it. */
export function slugFrom(titleInEnglish: string): string {
  const plain = titleInEnglish.normalize('NFKD').toLowerCase();
  const parts = plain.replace(/[\u0300-\u036f’']/g, '').match(/[a-z0-9]+/g) ?? [];
  return parts.join('-').slice(0, 60).replace(/-+$/, '');
}
