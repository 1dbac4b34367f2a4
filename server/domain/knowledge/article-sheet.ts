/**
 * Articles as a table: a row for each language of an article, the facts that hold in all of them repeated in each row. The same columns go
 * out and come in; units and categories are named by their codes, which are the same in every installation of a city.
 */
import type { z } from 'zod';
import { isLocale, type Locale } from '#locales/languages';
import { readCell } from '../csv/write-csv';
import {
  type ArticleFacts,
  articleFactsSchema,
  articleTextSchema,
  slugShape,
  type WrittenText,
} from './article';

export const columns = [
  'slug',
  'language',
  'source_language',
  'title',
  'questions',
  'summary',
  'body',
  'conditions',
  'papers',
  'where_and_when',
  'fee',
  'duration',
  'legal_basis',
  'written_by',
  'unit',
  'category',
  'audience',
  'region',
  'phone',
  'link',
  'valid_from',
  'valid_to',
  'review_date',
  'public',
  'not_needed',
  'internal_note',
] as const;
export type Column = (typeof columns)[number];
export type Cells = Record<Column, string>;

/** Units and categories by code and by id. */
export type Names = {
  unitId: (code: string) => string | undefined;
  unitCode: (id: string) => string;
  categoryId: (code: string) => string | undefined;
  categoryCode: (id: string) => string;
};

/** An article as it goes out and comes in, in JSON as it stands. */
export type SheetArticle = { slug: string; facts: ArticleFacts; texts: Partial<Record<Locale, WrittenText>> };

/** Said in words by whoever shows it. */
export const rowFaults = [
  'slug-wrong',
  'language-unknown',
  'language-twice',
  'unit-unknown',
  'category-unknown',
  'facts-differ',
  'value-wrong',
  'nothing-said',
  'too-long',
  'too-many-columns',
] as const;
export type RowFault = (typeof rowFaults)[number];
/** `column` is the one that is wrong, where one is. */
export type BadRow = { row: number; fault: RowFault; column: string | null };

export type ReadSheet = { articles: (SheetArticle & { row: number })[]; bad: BadRow[] };

export function cellsOf({ slug, facts, texts }: SheetArticle, names: Names): Cells[] {
  return Object.entries(texts).map(([language, text]) => ({
    slug,
    language,
    source_language: facts.sourceLocale,
    title: text.title,
    questions: text.questions.join('\n'),
    summary: text.summary,
    body: text.body,
    conditions: text.conditions,
    papers: text.papers,
    where_and_when: text.whereAndWhen,
    fee: text.fee,
    duration: text.duration,
    legal_basis: text.legalBasis,
    written_by: text.origin,
    unit: names.unitCode(facts.departmentId),
    category: facts.categoryId ? names.categoryCode(facts.categoryId) : '',
    audience: facts.audience,
    region: facts.region,
    phone: facts.phone,
    link: facts.link,
    valid_from: facts.validFrom,
    valid_to: facts.validTo ?? '',
    review_date: facts.reviewDate,
    public: facts.isPublic ? 'yes' : 'no',
    not_needed: facts.notNeeded.join(' '),
    internal_note: facts.internalNote,
  }));
}

type Row = { row: number; cells: Record<string, string> };

/** Rows of one article may stand anywhere. An article of which a row is wrong is not taken at all: half an answer is none. */
export function readRows(rows: readonly Row[], names: Names): ReadSheet {
  const bad: BadRow[] = [];
  const articles = new Map<string, SheetArticle & { row: number }>();
  const spoilt = new Set<string>();
  for (const { row, cells } of rows) {
    const read = readRow(cells, names);
    const slug = (cells.slug ?? '').trim();
    const fault = 'fault' in read ? read : addTo(articles, slug, row, read);
    if (!fault) continue;
    bad.push({ row, fault: fault.fault, column: fault.column });
    spoilt.add(slug);
  }
  return { articles: [...articles.values()].filter(({ slug }) => !spoilt.has(slug)), bad };
}

type Fault = { fault: RowFault; column: string | null };
type Read = { language: Locale; facts: ArticleFacts; text: WrittenText };

function readRow(cells: Record<string, string>, names: Names): Read | Fault {
  const said = (column: Column) => readCell((cells[column] ?? '').replaceAll('\r\n', '\n').trim());
  if (!slugShape.test(said('slug'))) return { fault: 'slug-wrong', column: 'slug' };
  const language = said('language');
  if (!isLocale(language)) return { fault: 'language-unknown', column: 'language' };
  const departmentId = names.unitId(said('unit'));
  if (!departmentId) return { fault: 'unit-unknown', column: 'unit' };
  const categoryId = said('category') ? names.categoryId(said('category')) : null;
  if (categoryId === undefined) return { fault: 'category-unknown', column: 'category' };
  const text = articleTextSchema.safeParse(textOf(said));
  if (!text.success) return faultOf(text.error, textColumns);
  const facts = articleFactsSchema.safeParse({ ...factsOf(said, language), departmentId, categoryId });
  if (!facts.success) return faultOf(facts.error, factColumns);
  if (!text.data.title) return { fault: 'nothing-said', column: 'title' };
  return { language, facts: facts.data, text: text.data };
}

type Said = (column: Column) => string;

function textOf(said: Said) {
  return {
    title: said('title'),
    questions: said('questions')
      .split('\n')
      .map((question) => question.trim())
      .filter(Boolean),
    summary: said('summary'),
    body: said('body'),
    conditions: said('conditions'),
    papers: said('papers'),
    whereAndWhen: said('where_and_when'),
    fee: said('fee'),
    duration: said('duration'),
    legalBasis: said('legal_basis'),
    origin: said('written_by') || 'human',
  };
}

function factsOf(said: Said, language: Locale) {
  return {
    audience: said('audience') || 'everyone',
    region: said('region'),
    phone: said('phone'),
    link: said('link'),
    validFrom: said('valid_from'),
    validTo: said('valid_to') || null,
    reviewDate: said('review_date'),
    // Whatever is not plainly said to be for the public stays inside.
    isPublic: /^(yes|true|1|是)$/i.test(said('public')),
    internalNote: said('internal_note'),
    notNeeded: said('not_needed')
      .split(/[\s,;]+/)
      .filter(Boolean),
    sourceLocale: said('source_language') || language,
  };
}

const textColumns: Record<string, Column> = {
  title: 'title',
  questions: 'questions',
  summary: 'summary',
  body: 'body',
  conditions: 'conditions',
  papers: 'papers',
  whereAndWhen: 'where_and_when',
  fee: 'fee',
  duration: 'duration',
  legalBasis: 'legal_basis',
  origin: 'written_by',
};
const factColumns: Record<string, Column> = {
  audience: 'audience',
  region: 'region',
  phone: 'phone',
  link: 'link',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  reviewDate: 'review_date',
  internalNote: 'internal_note',
  notNeeded: 'not_needed',
  sourceLocale: 'source_language',
};

function faultOf(error: z.ZodError, known: Record<string, Column>): Fault {
  const issue = error.issues[0];
  const column = known[String(issue?.path[0] ?? '')] ?? null;
  return { fault: issue?.code === 'too_big' ? 'too-long' : 'value-wrong', column };
}

function addTo(
  articles: Map<string, SheetArticle & { row: number }>,
  slug: string,
  row: number,
  { language, facts, text }: Read,
): Fault | null {
  const article = articles.get(slug);
  if (!article) {
    articles.set(slug, { slug, row, facts, texts: { [language]: text } });
    return null;
  }
  if (article.texts[language]) return { fault: 'language-twice', column: 'language' };
  if (JSON.stringify(article.facts) !== JSON.stringify(facts)) return { fault: 'facts-differ', column: null };
  article.texts[language] = text;
  return null;
}
