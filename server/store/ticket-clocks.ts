/** What the clock jobs read and write: promises, warning colours, and cases that rest too long. */
import { statesIn, type TicketState } from '#server/domain/ticket/states';
import type { Ticket } from '#server/domain/ticket/ticket';
import type { Db, Prisma } from './client';
import { ticketParts, withLead } from './ticket-rows';

/** As much of a ticket as its clock asks for. */
export type ClockedTicket = Pick<
  Ticket,
  'id' | 'categoryId' | 'requestType' | 'urgency' | 'submittedAt' | 'replyDueAt' | 'round' | 'warning'
>;

const clockColumns = {
  id: true,
  categoryId: true,
  requestType: true,
  urgency: true,
  submittedAt: true,
  replyDueAt: true,
  round: true,
  warning: true,
} as const satisfies Prisma.TicketSelect;

export function ticketClocks(db: Db) {
  return {
    /**
     * What the clocks know of tickets whose promise runs and is due before `horizon`, in batches by id. `isColoured` leaves out those that
     * are red already: only a move, or another promise, takes that away.
     */
    async withClocks(
      horizon: Date,
      afterId: string | null,
      limit: number,
      isColoured = false,
    ): Promise<ClockedTicket[]> {
      const rows = await db.ticket.findMany({
        where: {
          status: { in: statesIn('open') },
          replyDueAt: { lt: horizon },
          ...(isColoured && { warning: { not: 'red' } }),
          ...(afterId && { id: { gt: afterId } }),
        },
        select: clockColumns,
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows as ClockedTicket[];
    },

    /** Open promises, for a change of the calendar; in batches by id. */
    async withPromises(afterId: string | null, limit: number): Promise<ClockedTicket[]> {
      return this.withClocks(new Date(8.64e15), afterId, limit);
    },

    async setWarning(id: string, warning: string): Promise<void> {
      await db.ticket.update({ where: { id }, data: { warning } });
    },

    /** Moves the promise if it still stands where it was; a newer agreement is not overwritten. */
    async setReplyDue(id: string, from: Date | null, replyDueAt: Date): Promise<boolean> {
      const moved = await db.ticket.updateMany({
        where: { id, replyDueAt: from },
        // The colour is found anew at the next tick.
        data: { replyDueAt, warning: 'none' },
      });
      return moved.count === 1;
    },

    /** Cases in one of `statuses` that last changed before `before`: for reminders, archiving and the end of waiting. */
    async restingSince(statuses: TicketState[], before: Date, limit: number): Promise<Ticket[]> {
      const rows = await db.ticket.findMany({
        where: { status: { in: statuses }, updatedAt: { lt: before } },
        include: ticketParts,
        orderBy: { updatedAt: 'asc' },
        take: limit,
      });
      return rows.map(withLead);
    },

    /** Replies that rest unrated since `before` and for which no reminder of this round was written. */
    async withoutReminder(before: Date, limit: number): Promise<Ticket[]> {
      const found = await db.$queryRaw<{ id: string }[]>`
        select t.id from ticket t
        join channel_address a on a.id = t."noticeAddressId" and a."blockedAt" is null
        where t.status = 'resolved' and t."updatedAt" < ${before}
          and not exists (select 1 from outbox_message o where o."dedupeKey" = 'remind:' || t.id || ':' || t.round)
        order by t."updatedAt" limit ${limit}`;
      const rows = await db.ticket.findMany({
        where: { id: { in: found.map((row) => row.id) } },
        include: ticketParts,
      });
      return rows.map(withLead);
    },
  };
}
