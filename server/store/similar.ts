/**
 * Tickets that share rare terms with a text, out of millions: each term's tickets come from the index, the sums of their weights rank them, and
 * only the best are read. What they are to each other is decided from their words elsewhere (use-cases/find-similar).
 */
import type { AskedTerm } from '#server/domain/matters/rare-terms';
import type { Ticket } from '#server/domain/ticket/ticket';
import { type Db, Prisma } from './client';

export type SimilarTicket = Pick<
  Ticket,
  | 'id'
  | 'caseNumber'
  | 'version'
  | 'status'
  | 'requestType'
  | 'identity'
  | 'urgency'
  | 'categoryId'
  | 'title'
  | 'placeText'
  | 'lat'
  | 'lng'
  | 'submittedAt'
  | 'personId'
> & { beginning: string; people: number | null };

export type Among = 'open' | 'past';

/** Of a frequent term so many tickets are looked at. */
const mostPerTerm = { open: 1_500, past: 600 };
const among = {
  open: Prisma.sql`x."isOpen"`,
  past: Prisma.sql`not x."isOpen"`,
};

export function nearest(asked: readonly AskedTerm[], kind: Among, limit: number, exceptId: string | null) {
  const terms = asked.map(({ term }) => term);
  const weights = asked.map(({ weight }) => weight);
  return Prisma.sql`
    select t.id, t."caseNumber", t.version, t.status, t."requestType", t.identity, t.urgency, t."categoryId", t.title, t."placeText",
      t.lat, t.lng, t."submittedAt", t."personId", left(t.text, 160) as beginning, m.people
    from (
      select x."ticketId", sum(asked.weight) as score
      from unnest(${terms}::int[], ${weights}::float8[]) as asked(term, weight)
      cross join lateral (
        select x."ticketId" from ticket_terms x
        where x.terms @> array[asked.term] and ${among[kind]} limit ${mostPerTerm[kind]}) x
      where x."ticketId" is distinct from ${exceptId}::uuid
      group by x."ticketId" order by score desc, x."ticketId" desc limit ${limit}) best
    join ticket t on t.id = best."ticketId"
    left join matter m on m."leadId" = t.id
    order by best.score desc, t.id desc`;
}

export function similarStore(db: Db) {
  return {
    /** The best first. `exceptId`: the ticket that is asked about. */
    async nearest(
      asked: readonly AskedTerm[],
      kind: Among,
      limit: number,
      exceptId: string | null = null,
    ): Promise<SimilarTicket[]> {
      if (asked.length === 0) return [];
      return db.$queryRaw<SimilarTicket[]>(nearest(asked, kind, limit, exceptId));
    },

    /** Of how many of all tickets hold a term, for the frequent ones: what ANALYZE keeps. Empty while there are few tickets. */
    async termShares(): Promise<Map<number, number>> {
      const [row] = await db.$queryRaw<{ terms: number[] | null; shares: number[] | null }[]>`
        select most_common_elems::text::int[] as terms, most_common_elem_freqs::float8[] as shares from pg_stats
        where schemaname = current_schema() and tablename = 'ticket_terms' and attname = 'terms'`;
      return new Map((row?.terms ?? []).map((term, at) => [term, row?.shares?.[at] ?? 0]));
    },

    /** The unit that answered each of these, by ticket. */
    async unitsThatAnswered(ticketIds: readonly string[]): Promise<Map<string, string>> {
      const rows = await db.assignment.findMany({
        where: { ticketId: { in: [...ticketIds] }, role: 'lead', endReason: 'resolved' },
        select: { ticketId: true, departmentId: true },
        orderBy: { endedAt: 'asc' },
        take: 500,
      });
      return new Map(rows.map(({ ticketId, departmentId }) => [ticketId, departmentId]));
    },

    /** Tickets whose terms nobody has written yet, newest first: what is open and asked for is among those. */
    async unwritten(limit: number): Promise<Pick<Ticket, 'id' | 'title' | 'text'>[]> {
      const rows = await db.ticketTerms.findMany({
        where: { writtenAt: null },
        select: { ticket: { select: { id: true, title: true, text: true } } },
        orderBy: { ticketId: 'desc' },
        take: limit,
      });
      return rows.map(({ ticket }) => ticket);
    },

    async writeTerms(rows: readonly { id: string; terms: readonly number[] }[], now: Date): Promise<void> {
      for (const { id, terms } of rows)
        await db.ticketTerms.update({ where: { ticketId: id }, data: { terms: [...terms], writtenAt: now } });
    },
  };
}
