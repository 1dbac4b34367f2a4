/** Tickets: found by case number, locked for a move, written together with the event of the move. */

import { isAlive, type TicketState } from '#server/domain/ticket/states';
import type { RatingRecord, Ticket, TicketEvent } from '#server/domain/ticket/ticket';
import type { Vault } from '#server/secrets/vault';
import type { Db } from './client';
import { followState } from './matters';
import { ticketClocks } from './ticket-clocks';
import { type CodeFacts, eventParts, most, ticketParts, toEvent, toFile, withLead } from './ticket-rows';
import { readStory } from './ticket-story';
import { insertTicket, type NewTicket } from './ticket-submit';
import { ticketWork } from './ticket-work';

export type ImportedCase = { caseNumber: string; status: TicketState; version: number };

export type EventToWrite = {
  id: string;
  at: Date;
  move: string;
  fromStatus: string;
  toStatus: string;
  actor: 'staff' | 'citizen' | 'system';
  staffId: string | null;
  departmentId: string | null;
  publicText: string | null;
  internalText: string | null;
  reasonCode: string | null;
};

export type TicketChange = Partial<
  Pick<
    Ticket,
    | 'status'
    | 'requestType'
    | 'categoryId'
    | 'urgency'
    | 'replyDueAt'
    | 'clockStoppedAt'
    | 'firstContactAt'
    | 'warning'
    | 'resolvedAt'
    | 'resolvedById'
    | 'nudges'
    | 'lastNudgedAt'
    | 'round'
  >
> & { mergedIntoId?: string | null };

export function ticketStore(db: Db, vault: Vault) {
  return {
    ...ticketWork(db),
    ...ticketClocks(db),

    insert: (ticket: NewTicket) => insertTicket(db, vault, ticket),

    story: (caseNumber: string) => readStory(db, caseNumber),

    /** What it takes to answer a look-up without the code, and to check one. */
    codeFacts(caseNumber: string): Promise<CodeFacts | null> {
      return db.ticket.findUnique({
        where: { caseNumber },
        select: {
          id: true,
          caseNumber: true,
          status: true,
          updatedAt: true,
          replyDueAt: true,
          accessCodeHash: true,
          codeTries: true,
          codeLockedUntil: true,
        },
      }) as Promise<CodeFacts | null>;
    },

    /**
     * Counts a wrong try in one statement, so that many at once cannot slip through; at `most` tries the code is locked until `until`
     * and the count starts anew. Answers when the lock ends, or null while tries are left.
     */
    async countWrongTry(id: string, limit: number, until: Date): Promise<Date | null> {
      const rows = await db.$queryRaw<{ codeLockedUntil: Date | null }[]>`
        update ticket set
          "codeLockedUntil" = case when "codeTries" + 1 >= ${limit} then ${until} else "codeLockedUntil" end,
          "codeTries" = case when "codeTries" + 1 >= ${limit} then 0 else "codeTries" + 1 end
        where id = ${id}::uuid returning "codeLockedUntil"`;
      return rows[0]?.codeLockedUntil ?? null;
    },

    async forgetTries(id: string): Promise<void> {
      await db.ticket.updateMany({ where: { id, codeTries: { gt: 0 } }, data: { codeTries: 0 } });
    },

    async find(caseNumber: string): Promise<Ticket | null> {
      const row = await db.ticket.findUnique({ where: { caseNumber }, include: ticketParts });
      return row && withLead(row);
    },

    async byId(id: string): Promise<Ticket | null> {
      const row = await db.ticket.findUnique({ where: { id }, include: ticketParts });
      return row && withLead(row);
    },

    /** The case that this one went into, at the end of the chain; null when it went into none. */
    async mergedInto(id: string): Promise<Ticket | null> {
      let into: string | null = id;
      let last: string | null = null;
      // A case that takes others in may be merged itself; so many times over nobody merges by hand.
      for (let step = 0; into && step < 10; step += 1) {
        last = into === id ? null : into;
        const row: { mergedIntoId: string | null } | null = await db.ticket.findUnique({
          where: { id: into },
          select: { mergedIntoId: true },
        });
        into = row?.mergedIntoId ?? null;
      }
      const row = last && (await db.ticket.findUnique({ where: { id: last }, include: ticketParts }));
      return row ? withLead(row) : null;
    },

    /** Inside a transaction only: the row stays locked until it ends. */
    async lock(caseNumber: string): Promise<Ticket | null> {
      await db.$queryRaw`select id from ticket where "caseNumber" = ${caseNumber} for update`;
      const row = await db.ticket.findUnique({ where: { caseNumber }, include: ticketParts });
      return row && withLead(row);
    },

    /** Writes what a move changed and its event; the event's seq is the ticket's new version. */
    async writeMove(ticket: Ticket, change: TicketChange, event: EventToWrite): Promise<number> {
      const version = ticket.version + 1;
      await db.ticket.update({
        where: { id: ticket.id, version: ticket.version },
        data: { ...change, version, updatedAt: event.at },
      });
      await db.ticketEvent.create({ data: { ...event, ticketId: ticket.id, seq: version } });
      const isOpen = isAlive(change.status ?? ticket.status);
      if (isOpen !== isAlive(ticket.status)) await followState(db, ticket.id, isOpen, event.at);
      return version;
    },

    async events(ticketId: string): Promise<TicketEvent[]> {
      const rows = await db.ticketEvent.findMany({
        where: { ticketId },
        include: eventParts,
        orderBy: { seq: 'asc' },
        take: most.events,
      });
      return rows.map(toEvent);
    },

    async files(ticketId: string) {
      const rows = await db.attachment.findMany({
        where: { ticketId },
        select: { id: true, kind: true, thumbnailKey: true },
        orderBy: { id: 'asc' },
        take: most.files,
      });
      return rows.map(toFile);
    },

    async ratings(ticketId: string): Promise<RatingRecord[]> {
      const rows = await db.rating.findMany({
        where: { ticketId },
        orderBy: { round: 'asc' },
        take: most.ratings,
      });
      return rows as RatingRecord[];
    },

    async writeRating(
      rating: { id: string; ticketId: string; channel: string } & RatingRecord,
    ): Promise<void> {
      await db.rating.create({ data: rating });
    },

    /** A notice reached the person nowhere (since when), or does again (null). Nothing that staff look at changes by it. */
    async setNotTold(id: string, since: Date | null): Promise<void> {
      const where = since ? { id, notToldAt: null } : { id, notToldAt: { not: null } };
      await db.ticket.updateMany({ where, data: { notToldAt: since } });
    },

    async personOf(id: string): Promise<string | null> {
      const row = await db.ticket.findUnique({ where: { id }, select: { personId: true } });
      return row?.personId ?? null;
    },

    /** Those of these numbers that were imported from this source before, by number. */
    async findByImport(importSource: string, keys: string[]): Promise<Map<string, ImportedCase>> {
      const rows = await db.ticket.findMany({
        where: { importSource, importKey: { in: keys } },
        select: { importKey: true, caseNumber: true, status: true, version: true },
      });
      return new Map(rows.map(({ importKey, ...found }) => [importKey ?? '', found as ImportedCase]));
    },
  };
}
