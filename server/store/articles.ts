/** Knowledge articles as the index and the pages need them: the live version, one text for each language, public and in force. */
import { type ArticleContent, type ArticleText, languagesOf } from '#server/domain/knowledge/article';
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
  link: string | null;
  region: string;
  audience: string;
  categoryNames: Names | null;
  categoryCode: string | null;
  validFrom: Date;
  reviewDate: Date;
  updatedAt: Date;
  isMachine: boolean;
  isOutdated: boolean;
};

type LiveRow = {
  id: string;
  slug: string;
  publishedAt: Date;
  content: ArticleContent;
  departmentNames: Names;
  categoryNames: Names | null;
  categoryCode: string | null;
};

/** Read in pages, so that a big knowledge base keeps nobody waiting while it is taken in. */
const pageOfLive = 200;

export function articleStore(db: Db) {
  const liveRows = (today: string, isPublic: boolean, after: string) => db.$queryRaw<LiveRow[]>`
    select a.id, a.slug, v."publishedAt", v.content, d.names as "departmentNames", c.names as "categoryNames", c.code as "categoryCode"
    from article a
    join article_version v on v."articleId" = a.id and v.version = a."liveVersion"
    join department d on d.id = (v.content->>'departmentId')::uuid
    left join category c on c.id = (v.content->>'categoryId')::uuid
    where a."liveVersion" is not null and (v.content->>'isPublic')::boolean = ${isPublic} and v.content->>'validFrom' <= ${today}
      and coalesce(v.content->>'validTo', ${today}) >= ${today} and a.id > ${after}::uuid
    order by a.id limit ${pageOfLive}`;
  return {
    /** What may be read on this day of the city, by the public or by staff alone; of words that are not published yet, nothing. */
    async published(today: string, isPublic = true): Promise<ArticleRecord[]> {
      const records: ArticleRecord[] = [];
      let after = '00000000-0000-0000-0000-000000000000';
      for (;;) {
        const rows = await liveRows(today, isPublic, after);
        for (const row of rows) records.push(...recordsOf(row));
        const last = rows.at(-1);
        if (!last || rows.length < pageOfLive) return records;
        after = last.id;
      }
    },

    async idOf(slug: string): Promise<string | null> {
      const row = await db.article.findUnique({ where: { slug }, select: { id: true } });
      return row?.id ?? null;
    },

    /** One more person says whether it helped. */
    async countHelp(id: string, didHelp: boolean): Promise<void> {
      const data = didHelp ? { helped: { increment: 1 } } : { didNotHelp: { increment: 1 } };
      await db.article.update({ where: { id }, data });
    },

    /** One and the same answer (its id) is counted once: false when it was counted before. */
    async countDirectAnswer(answer: {
      id: string;
      articleId: string;
      channel: string;
      locale: string;
      at: Date;
    }): Promise<boolean> {
      const { count } = await db.directAnswer.createMany({ data: [answer], skipDuplicates: true });
      return count === 1;
    },
  };
}

/** The source language first: whoever finds nothing in their own is shown what the others were made from. */
function recordsOf({ id: _, slug, publishedAt, content, ...names }: LiveRow): ArticleRecord[] {
  const { texts, sourceVersion } = content;
  return languagesOf(content).flatMap((locale) => {
    const text = texts[locale];
    return text ? [recordOf(locale, text)] : [];
  });

  function recordOf(locale: string, { origin, sourceVersion: says, ...text }: ArticleText): ArticleRecord {
    return {
      ...text,
      ...names,
      slug,
      locale,
      phone: content.phone || null,
      link: content.link || null,
      region: content.region,
      audience: content.audience,
      validFrom: new Date(content.validFrom),
      reviewDate: new Date(content.reviewDate),
      updatedAt: publishedAt,
      isMachine: origin === 'machine',
      isOutdated: says < sourceVersion,
    };
  }
}
