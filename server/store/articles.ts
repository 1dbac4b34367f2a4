/** Knowledge articles as the index and the pages need them: one text for each language, public and in force. */
import type { Names } from '#server/domain/ticket/ticket';
import type { Db } from './client';

export type ArticleRecord = {
  slug: string;
  locale: string;
  title: string;
  questions: string[];
  summary: string;
  body: string;
  conditions: string;
  papers: string;
  whereAndWhen: string;
  fee: string;
  duration: string;
  legalBasis: string;
  departmentNames: Names;
  phone: string | null;
  categoryNames: Names | null;
  categoryCode: string | null;
  validFrom: Date;
  reviewDate: Date;
  updatedAt: Date;
};

export function articleStore(db: Db) {
  return {
    async published(now: Date): Promise<ArticleRecord[]> {
      const rows = await db.articleText.findMany({
        where: {
          article: {
            isPublic: true,
            validFrom: { lte: now },
            OR: [{ validTo: null }, { validTo: { gte: now } }],
          },
        },
        include: { article: { include: { department: true, category: true } } },
        take: 200_000,
      });
      return rows.map(({ article, articleId, ...text }) => ({
        ...text,
        slug: article.slug,
        departmentNames: article.department.names as Names,
        phone: article.phone,
        categoryNames: (article.category?.names as Names | undefined) ?? null,
        categoryCode: article.category?.code ?? null,
        validFrom: article.validFrom,
        reviewDate: article.reviewDate,
        updatedAt: article.updatedAt,
      }));
    },
  };
}
