/**
 * Tickets that the house may still decide about by itself: no person has done anything to them, and the house has not looked at them. An officer
 * who files for a caller writes the first event, which is the filing itself; the index of a ticket's events by their order leads past it.
 */
import type { Ticket } from '#server/domain/ticket/ticket';
import { type Db, Prisma } from './client';
import { ticketParts, withLead } from './ticket-rows';

/** Of the ticket `t`. */
const untouched = Prisma.sql`
  not exists (select from routing_decision d where d."ticketId" = t.id)
  and not exists (select from ticket_event e where e."ticketId" = t.id and e.seq > 1 and e.actor = 'staff')`;
/** Sorts before every other. */
const firstId = '00000000-0000-0000-0000-000000000000';

export function untouchedTickets(db: Db) {
  return {
    /**
     * Those filed since then, the oldest first.
     * @param after the last ticket of the page before
     */
    async waiting(since: Date, limit: number, after?: Pick<Ticket, 'id' | 'submittedAt'>): Promise<Ticket[]> {
      const from = after ?? { submittedAt: since, id: firstId };
      const ids = await db.$queryRaw<{ id: string }[]>`
        select t.id from ticket t where t.status = 'submitted' and t."submittedAt" >= ${since} and t.channel <> 'import'
          and (t."submittedAt", t.id) > (${from.submittedAt}, ${from.id}::uuid)
          and ${untouched}
        order by t."submittedAt", t.id limit ${limit}`;
      const rows = await db.ticket.findMany({
        where: { id: { in: ids.map(({ id }) => id) } },
        include: ticketParts,
        orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
      });
      return rows.map(withLead);
    },

    /** The same of one, which the caller has locked. */
    async isUntouched(ticketId: string): Promise<boolean> {
      const rows = await db.$queryRaw<unknown[]>`
        select t.id from ticket t where t.id = ${ticketId}::uuid and ${untouched}`;
      return rows.length > 0;
    },
  };
}
