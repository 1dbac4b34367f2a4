/** Questions that found no good answer. What stands here says what was asked, how often and in which language, and nothing about who. */
import type { Locale } from '#locales/languages';
import type { Db, Prisma } from './client';

export type OpenQuestionRow = {
  id: string;
  locale: Locale;
  text: string;
  count: number;
  firstAt: Date;
  lastAt: Date;
  channel: string;
};

/** Somebody who floods us with nonsense fills a list of this length and no more; what was asked least gives way first. */
const mostQuestions = 20_000;

export function openQuestionStore(db: Db) {
  return {
    /** The same question again only counts; one that was decided long ago is open again. */
    async note(question: {
      id: string;
      locale: string;
      folded: string;
      text: string;
      channel: string;
      at: Date;
      reopensBefore: Date;
    }): Promise<void> {
      const { id, locale, folded, text, channel, at, reopensBefore } = question;
      await db.$executeRaw`
        insert into open_question (id, locale, folded, text, "firstAt", "lastAt", channel)
        values (${id}::uuid, ${locale}, ${folded}, ${text}, ${at}, ${at}, ${channel})
        on conflict (locale, folded) do update set
          count = open_question.count + 1, "lastAt" = excluded."lastAt", channel = excluded.channel,
          "decidedAt" = case when open_question."decidedAt" < ${reopensBefore} then null else open_question."decidedAt" end`;
    },

    /** Asked most often first. */
    async page(
      locale: Locale | null,
      after: { count: number; id: string } | null,
      limit: number,
    ): Promise<OpenQuestionRow[]> {
      const beyond: Prisma.OpenQuestionWhereInput = after
        ? { OR: [{ count: { lt: after.count } }, { count: after.count, id: { lt: after.id } }] }
        : {};
      const rows = await db.openQuestion.findMany({
        where: { decidedAt: null, ...(locale && { locale }), ...beyond },
        orderBy: [{ count: 'desc' }, { id: 'desc' }],
        take: limit,
      });
      return rows.map((row) => ({ ...row, locale: row.locale as Locale }));
    },

    async find(id: string): Promise<OpenQuestionRow | null> {
      const row = await db.openQuestion.findFirst({ where: { id, decidedAt: null } });
      return row && { ...row, locale: row.locale as Locale };
    },

    /** `articleId` is null when it needs no article. */
    async decide(id: string, articleId: string | null, at: Date): Promise<void> {
      await db.openQuestion.update({ where: { id }, data: { decidedAt: at, articleId } });
    },

    async forget(before: Date): Promise<void> {
      await db.openQuestion.deleteMany({ where: { lastAt: { lt: before } } });
      await db.$executeRaw`
        delete from open_question where id in (
          select id from open_question order by count desc, "lastAt" desc offset ${mostQuestions})`;
    },
  };
}
