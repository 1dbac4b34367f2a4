/** Tickets: found by case number, locked for a move, written together with the event of the move. */

import { statesIn, type TicketState } from '#server/domain/ticket/states';
import type { Names, RatingRecord, Ticket, TicketEvent } from '#server/domain/ticket/ticket';
import type { Vault } from '#server/secrets/vault';
import { type Db, Prisma } from './client';
import {
  assignmentParts,
  type CodeFacts,
  eventParts,
  most,
  ticketParts,
  toAssignment,
  toEvent,
  toFile,
  withLead,
} from './ticket-rows';
import { readStory } from './ticket-story';
import { insertTicket, type NewTicket } from './ticket-submit';

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
> & { mergedIntoId?: string };

export function ticketStore(db: Db, vault: Vault) {
  return {
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

    async assignments(ticketId: string) {
      const rows = await db.assignment.findMany({
        where: { ticketId },
        include: assignmentParts,
        orderBy: { assignedAt: 'asc' },
        take: 100,
      });
      return rows.map(toAssignment);
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

    async openExtension(ticketId: string) {
      const row = await db.extension.findFirst({ where: { ticketId, decidedAt: null } });
      return row && { id: row.id, reason: row.reason, newDueAt: row.newDueAt, askedAt: row.askedAt };
    },

    async askExtension(input: {
      id: string;
      ticketId: string;
      askedAt: Date;
      askedById: string;
      reason: string;
      newDueAt: Date;
    }): Promise<void> {
      await db.extension.create({ data: input });
    },

    async decideExtension(id: string, isGranted: boolean, decidedAt: Date): Promise<void> {
      await db.extension.update({ where: { id }, data: { isGranted, decidedAt } });
    },

    /** Ends the parts that still run. `role` narrows it to the lead. */
    async endAssignments(ticketId: string, endedAt: Date, endReason: string, role?: 'lead'): Promise<void> {
      await db.assignment.updateMany({
        where: { ticketId, endedAt: null, ...(role && { role }) },
        data: { endedAt, endReason },
      });
      // What the unit asked for ends with its part: nobody decides on it any more.
      await db.extension.updateMany({
        where: { ticketId, decidedAt: null },
        data: { decidedAt: endedAt, isGranted: false },
      });
    },

    async assign(
      rows: {
        id: string;
        ticketId: string;
        departmentId: string;
        role: 'lead' | 'assist';
        assignedAt: Date;
        signForDueAt: Date | null;
      }[],
    ): Promise<void> {
      await db.assignment.createMany({ data: rows });
    },

    async signAssignment(ticketId: string, departmentId: string, signedAt: Date): Promise<void> {
      await db.assignment.updateMany({
        where: { ticketId, departmentId, endedAt: null },
        data: { signedAt },
      });
    },

    async contribute(ticketId: string, departmentId: string, contribution: string): Promise<number> {
      const done = await db.assignment.updateMany({
        where: { ticketId, departmentId, role: 'assist', endedAt: null },
        data: { contribution },
      });
      return done.count;
    },

    /** Tickets whose clock runs and whose colour may have to change: due before `horizon`, in batches by id. */
    async withClocks(horizon: Date, afterId: string | null, limit: number): Promise<Ticket[]> {
      const rows = await db.ticket.findMany({
        where: {
          status: { in: statesIn('open') },
          replyDueAt: { lt: horizon },
          ...(afterId && { id: { gt: afterId } }),
        },
        include: ticketParts,
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows.map(withLead);
    },

    /** Open promises, for a change of the calendar; in batches by id. */
    async withPromises(afterId: string | null, limit: number): Promise<Ticket[]> {
      return this.withClocks(new Date(8.64e15), afterId, limit);
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

    async setWarning(id: string, warning: string): Promise<void> {
      await db.ticket.update({ where: { id }, data: { warning } });
    },

    /** Moves the promise if it still stands where it was; a newer agreement is not overwritten. */
    async setReplyDue(id: string, from: Date | null, replyDueAt: Date): Promise<boolean> {
      const moved = await db.ticket.updateMany({ where: { id, replyDueAt: from }, data: { replyDueAt } });
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

    /** Those of these numbers that were imported from this source before, by number. */
    async findByImport(importSource: string, keys: string[]): Promise<Map<string, ImportedCase>> {
      const rows = await db.ticket.findMany({
        where: { importSource, importKey: { in: keys } },
        select: { importKey: true, caseNumber: true, status: true, version: true },
      });
      return new Map(rows.map(({ importKey, ...found }) => [importKey ?? '', found as ImportedCase]));
    },

    /** The categories of a few open matters of the last 60 days whose titles are like this one. Never the titles: they are people's words. */
    async similar(
      title: string,
      since: Date,
      limit: number,
    ): Promise<{ names: Names; status: TicketState }[]> {
      if (title.length < 4) return [];
      return db.$queryRaw<{ names: Names; status: TicketState }[]>(Prisma.sql`
        select c.names, t.status from ticket t join category c on c.id = t."categoryId"
        where t.title % ${title} and t."requestType" <> 'report' and t.identity <> 'confidential'
          and t.status = any(${statesIn('open', 'waiting')}::text[]) and t."submittedAt" > ${since}
        order by similarity(t.title, ${title}) desc limit ${limit}`);
    },
  };
}
