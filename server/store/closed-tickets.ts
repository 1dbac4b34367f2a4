/** What was decided about tickets that are done with: the examples that models learn from. */
import type { RequestType } from '#server/domain/intake/request';
import { type Db, Prisma } from './client';

export type ClosedTicket = {
  id: string;
  title: string;
  text: string;
  submittedAt: Date;
  categoryCode: string | null;
  /** The unit that led when it was resolved; null when it was answered without one. */
  departmentCode: string | null;
  /** Null when nobody but our own rules said it. */
  requestType: RequestType | null;
};

export type OwnPhrases = {
  departmentCode: string;
  categoryCode: string | null;
  phrases: string[];
};

/** Longer letters say what they want early. */
const mostLetters = 2_000;

export function closedTicketStore(db: Db) {
  return {
    /**
     * Resolved, and not resolved as part of another; the newest first. `before` is the last one of the page before. A type counts when the
     * person chose it or the desk has set it.
     */
    async page(before: { submittedAt: Date; id: string } | null, limit: number): Promise<ClosedTicket[]> {
      const from = before
        ? Prisma.sql`and (t."submittedAt", t.id) < (${before.submittedAt}::timestamptz, ${before.id}::uuid)`
        : Prisma.empty;
      return db.$queryRaw<ClosedTicket[]>(Prisma.sql`
        select t.id, t.title, left(t.text, ${mostLetters}) as text, t."submittedAt", c.code as "categoryCode", d.code as "departmentCode",
          case when t."typeIsChosen" or exists (
            select 1 from ticket_event e where e."ticketId" = t.id and e.move = 'reclassify'
          ) then t."requestType" end as "requestType"
        from ticket t
        left join category c on c.id = t."categoryId" and c."isActive"
        left join lateral (
          select a."departmentId" from assignment a
          where a."ticketId" = t.id and a.role = 'lead' and a."endReason" = 'resolved'
          order by a."assignedAt" desc limit 1
        ) led on true
        left join department d on d.id = led."departmentId" and d."isActive"
        where t.status in ('resolved', 'rated', 'archived') and t."resolvedAt" is not null ${from}
        order by t."submittedAt" desc, t.id desc limit ${limit}`);
    },

    /** Titles, questions and short answers of the articles that the public reads, in every language, by whose they are. */
    async articlePhrases(limit: number): Promise<OwnPhrases[]> {
      return db.$queryRaw<OwnPhrases[]>(Prisma.sql`
        select d.code as "departmentCode", c.code as "categoryCode",
          array[words->>'title', words->>'summary'] || array(select jsonb_array_elements_text(words->'questions')) as phrases
        from article a
        join article_version v on v."articleId" = a.id and v.version = a."liveVersion"
        cross join lateral jsonb_each(v.content->'texts') as text(locale, words)
        join department d on d.id = (v.content->>'departmentId')::uuid
        left join category c on c.id = (v.content->>'categoryId')::uuid
        where a."liveVersion" is not null and (v.content->>'isPublic')::boolean
        order by a.id, text.locale limit ${limit}`);
    },
  };
}
