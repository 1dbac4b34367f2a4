/** Articles as those who write them need them: the working copy, its versions, and lists paged by key. */

import type { Locale } from '#locales/languages';
import {
  type ArticleContent,
  type ArticleFacts,
  type ArticleText,
  type Audience,
  type OptionalField,
  textFields,
} from '#server/domain/knowledge/article';
import type { ArticleState } from '#server/domain/knowledge/article-states';
import type { Names } from '#server/domain/ticket/ticket';
import type { Db, Prisma } from './client';

export type ArticleRow = {
  id: string;
  slug: string;
  ownerId: string;
  state: ArticleState;
  version: number;
  liveVersion: number | null;
  updatedAt: Date;
  helped: number;
  didNotHelp: number;
  content: ArticleContent;
};

export type ListedArticle = Omit<ArticleRow, 'content'> & {
  sourceLocale: Locale;
  sourceVersion: number;
  isPublic: boolean;
  reviewDate: string;
  ownerNames: Names;
  texts: { locale: Locale; title: string; origin: 'human' | 'machine'; sourceVersion: number }[];
};

export type ArticleFilter = {
  state: ArticleState | null;
  ownerId: string | null;
  /** Articles that lack this language, or have it only by machine or outdated. */
  lacks: Locale | null;
  isOverdueOn: string | null;
  isInternal: boolean;
  q: string | null;
};

export type VersionRow = {
  version: number;
  at: Date;
  by: string | null;
  publishedAt: Date | null;
  content: ArticleContent;
};

const day = (date: Date) => date.toISOString().slice(0, 10);
const whole = { texts: true } as const satisfies Prisma.ArticleInclude;
const listed = {
  texts: { select: { locale: true, title: true, origin: true, sourceVersion: true } },
  owner: { select: { names: true } },
} as const satisfies Prisma.ArticleInclude;

type Row = Prisma.ArticleGetPayload<{ include: typeof whole }>;

function contentOf(row: Row): ArticleContent {
  return {
    departmentId: row.departmentId,
    categoryId: row.categoryId,
    audience: row.audience as Audience,
    region: row.region,
    phone: row.phone ?? '',
    link: row.link ?? '',
    validFrom: day(row.validFrom),
    validTo: row.validTo && day(row.validTo),
    reviewDate: day(row.reviewDate),
    isPublic: row.isPublic,
    internalNote: row.internalNote,
    notNeeded: row.notNeeded as OptionalField[],
    sourceLocale: row.sourceLocale as Locale,
    sourceVersion: row.sourceVersion,
    texts: Object.fromEntries(
      row.texts.map(({ articleId, locale, origin, ...text }) => [locale, { ...text, origin } as ArticleText]),
    ),
  };
}

function toArticle(row: Row): ArticleRow {
  const { id, slug, ownerId, version, liveVersion, updatedAt, helped, didNotHelp } = row;
  const state = row.state as ArticleState;
  return {
    id,
    slug,
    ownerId,
    state,
    version,
    liveVersion,
    updatedAt,
    helped,
    didNotHelp,
    content: contentOf(row),
  };
}

function factColumns({ validFrom, validTo, reviewDate, phone, link, ...facts }: ArticleFacts) {
  return {
    departmentId: facts.departmentId,
    categoryId: facts.categoryId,
    audience: facts.audience,
    region: facts.region,
    isPublic: facts.isPublic,
    internalNote: facts.internalNote,
    notNeeded: facts.notNeeded,
    sourceLocale: facts.sourceLocale,
    phone: phone || null,
    link: link || null,
    validFrom: new Date(validFrom),
    validTo: validTo ? new Date(validTo) : null,
    reviewDate: new Date(reviewDate),
  };
}

function textRows(articleId: string, texts: ArticleContent['texts']): Prisma.ArticleTextCreateManyInput[] {
  return Object.entries(texts).map(([locale, text]) => {
    const { origin, sourceVersion } = text;
    const words = Object.fromEntries(textFields.map((field) => [field, text[field]]));
    return {
      ...(words as Omit<ArticleText, 'origin' | 'sourceVersion'>),
      articleId,
      locale,
      origin,
      sourceVersion,
    };
  });
}

function whereOf({
  state,
  ownerId,
  lacks,
  isOverdueOn,
  isInternal,
  q,
}: ArticleFilter): Prisma.ArticleWhereInput {
  return {
    AND: [
      state ? { state } : {},
      ownerId ? { ownerId } : {},
      isInternal ? { isPublic: false } : {},
      isOverdueOn ? { reviewDate: { lt: new Date(isOverdueOn) }, state: { not: 'retired' } } : {},
      lacks ? { texts: { none: { locale: lacks, origin: 'human' } } } : {},
      q ? { OR: [{ slug: { contains: q } }, ...inWords(q)] } : {},
    ],
  };
}

/** Staff find internal notes and internal articles here, and nowhere else. */
function inWords(q: string): Prisma.ArticleWhereInput[] {
  const has = { contains: q, mode: 'insensitive' } as const;
  return [
    { texts: { some: { OR: [{ title: has }, { summary: has }, { body: has }, { questions: { has: q } }] } } },
    { internalNote: has },
  ];
}

export type ArticleKey = { key: Date; id: string };

export function articleDeskStore(db: Db) {
  return {
    async find(slug: string): Promise<ArticleRow | null> {
      const row = await db.article.findUnique({ where: { slug }, include: whole });
      return row && toArticle(row);
    },

    /** The newest first; of those that are overdue, what has waited longest. `after` is the last row of the page before. */
    async page(filter: ArticleFilter, after: ArticleKey | null, limit: number): Promise<ListedArticle[]> {
      const isOverdue = filter.isOverdueOn !== null;
      const column = isOverdue ? 'reviewDate' : 'updatedAt';
      const order = isOverdue ? 'asc' : 'desc';
      const step = isOverdue ? 'gt' : 'lt';
      const beyond: Prisma.ArticleWhereInput = after
        ? { OR: [{ [column]: { [step]: after.key } }, { [column]: after.key, id: { [step]: after.id } }] }
        : {};
      const rows = await db.article.findMany({
        where: { AND: [whereOf(filter), beyond] },
        include: listed,
        orderBy: [{ [column]: order }, { id: order }],
        take: limit,
      });
      return rows.map(({ owner, texts, reviewDate, ...row }) => ({
        ...row,
        state: row.state as ArticleState,
        sourceLocale: row.sourceLocale as Locale,
        reviewDate: day(reviewDate),
        ownerNames: owner.names as Names,
        texts: texts as ListedArticle['texts'],
      }));
    },

    /** Everything, for an export: in pieces, by id. */
    async whole(afterId: string | null, limit: number): Promise<ArticleRow[]> {
      const rows = await db.article.findMany({
        where: afterId ? { id: { gt: afterId } } : {},
        include: whole,
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows.map(toArticle);
    },

    async isSlugFree(slug: string): Promise<boolean> {
      return (await db.article.count({ where: { slug } })) === 0;
    },

    async create(article: {
      id: string;
      slug: string;
      ownerId: string;
      content: ArticleContent;
      staffId: string | null;
      now: Date;
    }): Promise<void> {
      const { id, slug, ownerId, content, staffId, now } = article;
      await db.article.create({
        data: {
          ...factColumns(content),
          id,
          slug,
          ownerId,
          sourceVersion: content.sourceVersion,
          updatedAt: now,
        },
      });
      await db.articleText.createMany({ data: textRows(id, content.texts) });
      await db.articleVersion.create({
        data: {
          articleId: id,
          version: 1,
          at: now,
          staffId,
          content: content as unknown as Prisma.InputJsonObject,
        },
      });
    },

    /** The next version; false when somebody else wrote it first. */
    async save(change: {
      id: string;
      version: number;
      slug: string;
      ownerId: string;
      content: ArticleContent;
      staffId: string | null;
      isReviewed: boolean;
      now: Date;
    }): Promise<boolean> {
      const { id, version, slug, ownerId, content, staffId, isReviewed, now } = change;
      const { count } = await db.article.updateMany({
        where: { id, version },
        data: {
          ...factColumns(content),
          slug,
          ownerId,
          sourceVersion: content.sourceVersion,
          state: 'draft',
          version: version + 1,
          updatedAt: now,
          ...(isReviewed && { remindedAt: null }),
        },
      });
      if (count === 0) return false;
      await db.articleText.deleteMany({ where: { articleId: id } });
      await db.articleText.createMany({ data: textRows(id, content.texts) });
      await db.articleVersion.create({
        data: {
          articleId: id,
          version: version + 1,
          at: now,
          staffId,
          content: content as unknown as Prisma.InputJsonObject,
        },
      });
      return true;
    },

    /** To another state; what is public changes with it. False when it was changed meanwhile. */
    async move(change: {
      id: string;
      version: number;
      from: ArticleState;
      to: ArticleState;
      now: Date;
    }): Promise<boolean> {
      const { id, version, from, to, now } = change;
      const live =
        to === 'published' ? { liveVersion: version } : to === 'retired' ? { liveVersion: null } : {};
      if (to === 'published')
        await db.articleVersion.updateMany({ where: { articleId: id, version }, data: { publishedAt: now } });
      const { count } = await db.article.updateMany({
        where: { id, version, state: from },
        data: { state: to, updatedAt: now, ...live },
      });
      return count > 0;
    },

    async versions(articleId: string, limit: number): Promise<VersionRow[]> {
      const rows = await db.articleVersion.findMany({
        where: { articleId },
        include: { staff: { select: { name: true } } },
        orderBy: { version: 'desc' },
        take: limit,
      });
      return rows.map(({ version, at, publishedAt, content, staff }) => ({
        version,
        at,
        publishedAt,
        by: staff?.name ?? null,
        content: content as unknown as ArticleContent,
      }));
    },

    async directAnswers(articleId: string): Promise<number> {
      return db.directAnswer.count({ where: { articleId } });
    },

    /** Puts reviews that come near onto the owner unit's desk; answers how many are new there. */
    async remindReviews(until: string, now: Date): Promise<number> {
      const { count } = await db.article.updateMany({
        where: { liveVersion: { not: null }, remindedAt: null, reviewDate: { lte: new Date(until) } },
        data: { remindedAt: now },
      });
      return count;
    },

    /** What the worker put onto a unit's desk, or onto everybody's: the most pressing first. */
    async toReview(ownerId: string | null, limit: number) {
      const rows = await db.article.findMany({
        where: { remindedAt: { not: null }, liveVersion: { not: null }, ...(ownerId && { ownerId }) },
        include: listed,
        orderBy: [{ reviewDate: 'asc' }, { id: 'asc' }],
        take: limit,
      });
      return rows.map(({ slug, reviewDate, sourceLocale, texts }) => ({
        slug,
        reviewDate: day(reviewDate),
        title: (texts.find(({ locale }) => locale === sourceLocale) ?? texts[0])?.title ?? slug,
      }));
    },
  };
}
