/** From an article's form to the door's input and back: what was typed is kept when it is refused, and every fault finds its field. */
import type { z } from 'zod';
import { isLocale, type Locale } from '#locales/languages';
import type { saveArticleInput } from '#server/api/schemas/desk-knowledge';
import {
  articleFactsSchema,
  articleLimits,
  articleTextSchema,
  type TextField,
  textFields,
  type WrittenText,
} from '#server/domain/knowledge/article';
import type { Refusal } from '#server/domain/refusals';
import { all, one, some, type Values } from '../../_posted';
import { shelf } from '../../_shelf';
import type { DeskArticle } from './knowledge';

export type SaveInput = z.infer<typeof saveArticleInput>;
export type ArticleFault = { field?: string; fault: 'tooLong' | 'wrong' | Refusal };
export type TypedArticle = { values: Values; faults: ArticleFault[] };

export const typedArticles = shelf<TypedArticle>('typed-articles', 120);

export function wordsId(locale: Locale, field: TextField | 'origin'): string {
  return `${locale}-${field}`;
}

export function limitOf(field: TextField): number {
  if (field === 'title' || field === 'summary' || field === 'body') return articleLimits[field];
  return field === 'questions' ? articleLimits.questions * articleLimits.question : articleLimits.other;
}

/** The form's languages, those that were on the page: the others stay as they are. */
function languagesIn(values: Values): Locale[] {
  return all(values, 'languages').filter(isLocale);
}

function textIn(values: Values, locale: Locale): Record<string, unknown> {
  const said = (field: TextField | 'origin') => one(values, wordsId(locale, field));
  const fields = textFields.map((field) => [field, said(field)]);
  const questions = said('questions')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return { ...Object.fromEntries(fields), questions, origin: said('origin') || 'human' };
}

type Category = { id: string; code: string };

function factsIn(values: Values, categories: readonly Category[]): Record<string, unknown> {
  const code = one(values, 'categoryCode');
  return {
    departmentId: one(values, 'departmentId'),
    categoryId: categories.find((category) => category.code === code)?.id ?? null,
    audience: one(values, 'audience'),
    region: one(values, 'region'),
    phone: one(values, 'phone'),
    link: one(values, 'link'),
    validFrom: one(values, 'validFrom'),
    validTo: one(values, 'validTo') || null,
    reviewDate: one(values, 'reviewDate'),
    isPublic: one(values, 'visibility') === 'public',
    internalNote: one(values, 'internalNote'),
    notNeeded: all(values, 'notNeeded'),
    sourceLocale: one(values, 'sourceLocale'),
  };
}

export type ReadArticle = { ok: true; input: SaveInput } | { ok: false; faults: ArticleFault[] };

export function readArticleForm(values: Values, categories: readonly Category[]): ReadArticle {
  const facts = articleFactsSchema.safeParse(factsIn(values, categories));
  const texts = languagesIn(values).map((locale) => ({
    locale,
    read: articleTextSchema.safeParse(textIn(values, locale)),
  }));
  const faults = [
    ...texts.flatMap(({ locale, read }) =>
      faultsIn(read.error, (field) => wordsId(locale, field as TextField)),
    ),
    ...faultsIn(facts.error, (field) => field),
  ];
  if (faults.length > 0 || !facts.success) return { ok: false, faults };
  const written = texts.flatMap(({ locale, read }) => (read.success ? [[locale, read.data] as const] : []));
  return {
    ok: true,
    input: {
      slug: some(values, 'slug') ?? null,
      version: Number(one(values, 'version')) || undefined,
      newSlug: some(values, 'newSlug'),
      ownerId: some(values, 'ownerId'),
      facts: facts.data,
      texts: Object.fromEntries(written) as Partial<Record<Locale, WrittenText>>,
      confirmed: all(values, 'confirmed').filter(isLocale),
      questionId: some(values, 'questionId'),
    },
  };
}

function faultsIn(error: z.ZodError | undefined, idOf: (field: string) => string): ArticleFault[] {
  const issues = error?.issues ?? [];
  return issues.map(({ code, path }) => ({
    field: idOf(String(path[0] ?? '')),
    fault: code === 'too_big' ? 'tooLong' : 'wrong',
  }));
}

/** Where a refusal of the door belongs. */
export function fieldOfRefusal(reason: Refusal, source: string): string | undefined {
  if (reason.startsWith('article-address')) return 'newSlug';
  if (reason === 'unknown-department') return 'departmentId';
  return reason === 'text-missing' ? `${source}-title` : undefined;
}

/** What stands in the form when an article is opened. */
export function valuesOf(article: DeskArticle, categories: readonly Category[]): Values {
  const { content, ownerId, slug } = article;
  const { texts, notNeeded, isPublic, categoryId, validTo, ...facts } = content;
  const code = categories.find(({ id }) => id === categoryId)?.code ?? '';
  const plain = Object.entries({
    ...facts,
    ownerId,
    newSlug: slug,
    validTo: validTo ?? '',
    categoryCode: code,
  });
  const words = Object.entries(texts).flatMap(([locale, text]) =>
    Object.entries(text).map(([field, value]) => [`${locale}-${field}`, [[value].flat().join('\n')]]),
  );
  return {
    ...Object.fromEntries(plain.map(([name, value]) => [name, [String(value)]])),
    ...Object.fromEntries(words),
    notNeeded: [...notNeeded],
    visibility: [isPublic ? 'public' : 'internal'],
  };
}
