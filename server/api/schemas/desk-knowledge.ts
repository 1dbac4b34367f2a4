/** What goes in and comes out of the desk's procedures for articles and open questions. */
import { z } from 'zod';
import { localeSchema } from '#server/domain/intake/request';
import { articleFactsSchema, articleLimits, articleTextSchema } from '#server/domain/knowledge/article';
import { rowFaults } from '#server/domain/knowledge/article-sheet';
import { articleMoves, articleStateNames } from '#server/domain/knowledge/article-states';
import { languageStates } from '#server/domain/knowledge/language-state';
import { fileFormats, longestFile } from '#server/use-cases/transfer-articles';
import { instant } from './public';

const slug = z.string().min(1).max(120);
const version = z.int().min(1);
const cursor = z.string().max(200).optional();
const names = z.record(z.string(), z.string());
const reviews = z.enum(['overdue', 'due', 'later']);
const language = z.object({ locale: localeSchema, state: z.enum(languageStates) });

export const articlesInput = z.strictObject({
  state: z.enum(articleStateNames).optional(),
  ownerId: z.uuid().optional(),
  lacks: localeSchema.optional(),
  isOverdue: z.boolean().optional(),
  isInternal: z.boolean().optional(),
  q: z.string().max(200).optional(),
  cursor,
  limit: z.int().min(1).max(100).optional(),
});
export const articlesOutput = z.object({
  rows: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      titleLocale: localeSchema,
      state: z.enum(articleStateNames),
      isLive: z.boolean(),
      isPublic: z.boolean(),
      owner: names,
      reviewDate: z.string(),
      review: reviews,
      updatedAt: instant,
      helped: z.number(),
      didNotHelp: z.number(),
      languages: z.array(language),
    }),
  ),
  nextCursor: z.string().nullable(),
  mayWrite: z.boolean(),
  mayPublish: z.boolean(),
  mayDecide: z.boolean(),
});

export const deskArticleInput = z.strictObject({ slug });
export const deskArticleOutput = z.object({
  slug: z.string(),
  ownerId: z.string(),
  state: z.enum(articleStateNames),
  version,
  /** What the public reads now; null when it reads nothing. */
  liveVersion: z.number().nullable(),
  content: articleFactsSchema.extend({ texts: z.partialRecord(localeSchema, articleTextSchema) }),
  languages: z.array(language),
  missing: z.array(z.object({ locale: localeSchema.nullable(), field: z.string() })),
  review: reviews,
  updatedAt: instant,
  helped: z.number(),
  didNotHelp: z.number(),
  directAnswers: z.number(),
  versions: z.array(
    z.object({
      version,
      at: instant,
      by: z.string().nullable(),
      publishedAt: instant.nullable(),
      changes: z.array(
        z.object({
          locale: localeSchema.nullable(),
          field: z.string(),
          before: z.string(),
          after: z.string(),
        }),
      ),
    }),
  ),
  moves: z.array(z.enum(articleMoves)),
  mayWrite: z.boolean(),
  mayChooseOwner: z.boolean(),
});

export const saveArticleInput = z.strictObject({
  slug: slug.nullable(),
  version: version.optional(),
  newSlug: z.string().max(articleLimits.slug).optional(),
  ownerId: z.uuid().optional(),
  facts: articleFactsSchema,
  texts: z.partialRecord(localeSchema, articleTextSchema.nullable()),
  confirmed: z.array(localeSchema).max(20),
  questionId: z.uuid().optional(),
});
export const savedArticleOutput = z.object({ slug: z.string(), version });
export const moveArticleInput = z.strictObject({ slug, version, move: z.enum(articleMoves) });
export const moveArticleOutput = z.object({ state: z.enum(articleStateNames) });
export const restoreArticleInput = z.strictObject({ slug, version, restore: version });

export const findArticlesInput = z.strictObject({ q: z.string().max(200), locale: localeSchema });
export const foundArticlesOutput = z.object({
  articles: z.array(z.object({ slug: z.string(), title: z.string() })),
});

export const reviewsOutput = z.object({
  articles: z.array(
    z.object({ slug: z.string(), title: z.string(), reviewDate: z.string(), review: reviews }),
  ),
});

export const questionsInput = z.strictObject({ locale: localeSchema.optional(), cursor });
export const questionsOutput = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      locale: localeSchema,
      text: z.string(),
      count: z.number(),
      channel: z.string(),
      firstAt: instant,
      lastAt: instant,
    }),
  ),
  nextCursor: z.string().nullable(),
  mayDecide: z.boolean(),
});
export const questionInput = z.strictObject({ id: z.uuid() });
export const questionOutput = z.object({
  id: z.string(),
  text: z.string(),
  locale: localeSchema,
  count: z.number(),
});
export const decideQuestionInput = z.strictObject({ id: z.uuid(), slug: slug.optional() });

export const exportInput = z.strictObject({ format: z.enum(fileFormats) });
export const exportOutput = z.object({ text: z.string() });
export const importInput = z.strictObject({
  text: z.string().max(longestFile),
  format: z.enum(fileFormats),
  isDryRun: z.boolean(),
});
export const importOutput = z.object({
  created: z.number(),
  changed: z.number(),
  same: z.number(),
  /** The first of them, by the number that a spreadsheet shows. */
  bad: z.array(z.object({ row: z.number(), fault: z.enum(rowFaults), column: z.string().nullable() })),
  badCount: z.number(),
});
