/**
 * Matters: one ticket leads, others are merged into it and end with it. Everything that changes a matter runs in the transaction of the
 * move that changes it, with the moved ticket locked.
 */
import { replies } from '#server/domain/ticket/citizen-view';
import type { MoveName } from '#server/domain/ticket/moves';
import { statesIn, type TicketState } from '#server/domain/ticket/states';
import type { Ticket, TicketEvent } from '#server/domain/ticket/ticket';
import { type Db, Prisma } from './client';
import { eventParts, ticketParts, toEvent, withLead } from './ticket-rows';

/** The moves by which a leading ticket ends for those who wait for it. */
const endings: string[] = [...replies, 'decline', 'declineTogether', 'withdraw'];

export type Part = {
  matterId: string;
  leadId: string;
  people: number;
  stateBefore: TicketState | null;
  joinedAt: Date;
};

export type NewPart = {
  /** For a matter that is made now. */
  matterId: string;
  leadId: string;
  ticketId: string;
  stateBefore: TicketState;
  byPerson: boolean;
  now: Date;
};

/** Whom the queue still has to tell of an event (`seq`) of the lead: those after this one. */
export type Telling = { leadId: string; seq: number; afterId: string };

function laterThan({ id, submittedAt }: Pick<Ticket, 'id' | 'submittedAt'>): Prisma.TicketWhereInput {
  return { OR: [{ submittedAt: { gt: submittedAt } }, { submittedAt, id: { gt: id } }] };
}

/** A ticket begins or ceases to be worked on: its terms and the matter that it leads follow. One statement. */
export async function followState(db: Db, ticketId: string, isOpen: boolean, at: Date): Promise<void> {
  await db.$executeRaw`
    with led as (update matter set "endedAt" = ${isOpen ? null : at}::timestamptz where "leadId" = ${ticketId}::uuid)
    update ticket_terms set "isOpen" = ${isOpen} where "ticketId" = ${ticketId}::uuid and "isOpen" <> ${isOpen}`;
}

export function matterStore(db: Db) {
  /** People are told apart by what they left to reach them, where they left anything. */
  async function recount(matterId: string, now: Date): Promise<void> {
    await db.$executeRaw`
      update matter set "updatedAt" = ${now}, people = greatest(1, (
        select count(distinct coalesce(encode(p."phoneIndex", 'hex'), encode(p."emailIndex", 'hex'), t."personId"::text,
          t."noticeAddressId"::text, t.id::text))
        from matter_part part join ticket t on t.id = part."ticketId" left join person p on p.id = t."personId"
        where part."matterId" = ${matterId}::uuid))
      where id = ${matterId}::uuid`;
  }

  /** Who changes a matter locks it, so that nobody counts what another has not written yet. */
  async function lockLedBy(leadId: string): Promise<string | null> {
    const rows = await db.$queryRaw<{ id: string }[]>`
      select id from matter where "leadId" = ${leadId}::uuid for update`;
    return rows[0]?.id ?? null;
  }

  /** A matter of one is none. */
  async function leave(ticketId: string, now: Date): Promise<void> {
    const part = await db.matterPart.findUnique({ where: { ticketId }, select: { matterId: true } });
    if (!part) return;
    const { matterId } = part;
    await db.$queryRaw`select id from matter where id = ${matterId}::uuid for update`;
    await db.matterPart.deleteMany({ where: { ticketId } });
    const left = await db.matterPart.count({ where: { matterId }, take: 2 });
    if (left > 1) await recount(matterId, now);
    else await db.matter.deleteMany({ where: { id: matterId } });
  }

  /** The matter that a ticket leads, made with it as the first part when there is none. */
  async function ledBy(leadId: string, newId: string, now: Date): Promise<string> {
    const known = await lockLedBy(leadId);
    if (known) return known;
    // Who ended with another and was opened again still has the part in that matter.
    await leave(leadId, now);
    await db.matter.create({
      data: {
        id: newId,
        leadId,
        people: 1,
        createdAt: now,
        updatedAt: now,
        parts: { create: { ticketId: leadId, joinedAt: now } },
      },
    });
    return newId;
  }

  return {
    /** A ticket that led a matter of its own brings everybody along. */
    async join(part: NewPart): Promise<void> {
      const { leadId, ticketId, stateBefore, byPerson, now } = part;
      const matterId = await ledBy(leadId, part.matterId, now);
      const own = await lockLedBy(ticketId);
      if (own) {
        await db.matterPart.updateMany({ where: { matterId: own }, data: { matterId } });
        await db.ticket.updateMany({ where: { mergedIntoId: ticketId }, data: { mergedIntoId: leadId } });
        await db.matter.delete({ where: { id: own } });
      }
      const old = await db.matterPart.findUnique({ where: { ticketId }, select: { matterId: true } });
      if (old && old.matterId !== matterId) await leave(ticketId, now);
      const row = { matterId, stateBefore, byPerson, joinedAt: now };
      await db.matterPart.upsert({ where: { ticketId }, create: { ticketId, ...row }, update: row });
      await recount(matterId, now);
    },

    leave,

    /** The lead goes its own way (withdrawn): another ticket leads, and the rest is merged into that. */
    async handOver(fromId: string, toId: string, now: Date): Promise<void> {
      const matterId = await lockLedBy(fromId);
      if (!matterId) return;
      await db.matter.update({ where: { id: matterId }, data: { leadId: toId, endedAt: null } });
      const row = { matterId, stateBefore: null };
      const create = { ticketId: toId, joinedAt: now, ...row };
      await db.matterPart.upsert({ where: { ticketId: toId }, create, update: row });
      await db.ticket.updateMany({ where: { mergedIntoId: fromId }, data: { mergedIntoId: toId } });
      await leave(fromId, now);
    },

    async partOf(ticketId: string): Promise<Part | null> {
      const row = await db.matterPart.findUnique({ where: { ticketId }, include: { matter: true } });
      return (
        row && {
          matterId: row.matterId,
          leadId: row.matter.leadId,
          people: row.matter.people,
          stateBefore: row.stateBefore as TicketState | null,
          joinedAt: row.joinedAt,
        }
      );
    },

    /** Who waits for the end of this ticket, first come first served; `afterId`: the last of the page before, wherever that one is now. */
    async mergedInto(leadId: string, limit: number, afterId?: string): Promise<Ticket[]> {
      const last = afterId ? await db.ticket.findUnique({ where: { id: afterId } }) : null;
      const rows = await db.ticket.findMany({
        where: { mergedIntoId: leadId, status: 'merged', ...(last && laterThan(last)) },
        include: ticketParts,
        orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
        take: limit,
      });
      return rows.map(withLead);
    },

    /** Cases that these ones, by their numbers, were merged into. */
    async followedBy(caseNumbers: readonly string[]): Promise<string[]> {
      const rows = await db.ticket.findMany({
        where: { caseNumber: { in: [...caseNumbers] }, status: 'merged' },
        select: { mergedInto: { select: { caseNumber: true } } },
        take: 500,
      });
      return rows.flatMap(({ mergedInto }) => mergedInto?.caseNumber ?? []);
    },

    async eventOf(ticketId: string, seq: number): Promise<TicketEvent | null> {
      const row = await db.ticketEvent.findFirst({ where: { ticketId, seq }, include: eventParts });
      return row && toEvent(row);
    },

    /** Did it make one of these moves after that event? */
    async hasMovedSince(ticketId: string, seq: number, moves: readonly MoveName[]): Promise<boolean> {
      const where = { ticketId, seq: { gt: seq }, move: { in: [...moves] } };
      return (await db.ticketEvent.findFirst({ where, select: { id: true } })) !== null;
    },

    /** Where a merged ticket was: its newest merge says so. */
    async stateBefore(ticketId: string): Promise<TicketState | null> {
      const row = await db.ticketEvent.findFirst({
        where: { ticketId, move: 'merge' },
        select: { fromStatus: true },
        orderBy: { seq: 'desc' },
      });
      return (row?.fromStatus ?? null) as TicketState | null;
    },

    /** The rest of those who hear of one event of their lead, in the transaction that told the others before them. */
    async queueTelling(telling: Telling): Promise<void> {
      const key = `tell:${telling.leadId}:${telling.seq}:${telling.afterId}`;
      await db.$queryRaw`
        select graphile_worker.add_job('tell-together', ${JSON.stringify(telling)}::json, max_attempts => 25, job_key => ${key})::text`;
    },

    /**
     * Leads that ended while others still wait to end with them, page by page (`after`: the last number of the page before). Whether somebody
     * waits is asked of their ticket, not of their part. A lead that went into another case has not ended, it waits itself.
     */
    async endedLeads(after: string, limit: number): Promise<string[]> {
      const rows = await db.$queryRaw<{ caseNumber: string }[]>(Prisma.sql`
        select distinct lead."caseNumber" from ticket t join ticket lead on lead.id = t."mergedIntoId"
        where t.status = 'merged' and not (lead.status = any(${[...statesIn('open', 'waiting'), 'merged']}::text[]))
          and lead."caseNumber" > ${after}
          and exists (select from ticket_event e where e."ticketId" = lead.id and e.move = any(${endings}::text[]))
        order by lead."caseNumber" limit ${limit}`);
      return rows.map(({ caseNumber }) => caseNumber);
    },

    /** How a ticket ended, the last time that it did. */
    async endingOf(ticketId: string): Promise<TicketEvent | null> {
      const row = await db.ticketEvent.findFirst({
        where: { ticketId, move: { in: endings } },
        include: eventParts,
        orderBy: { seq: 'desc' },
      });
      return row && toEvent(row);
    },

    async setNotSame(one: string, other: string, staffId: string, at: Date): Promise<void> {
      const [oneId = one, otherId = other] = [one, other].sort();
      await db.notSame.createMany({ data: [{ oneId, otherId, staffId, at }], skipDuplicates: true });
    },

    /** What this ticket was found to be different from. */
    async notSameAs(ticketId: string): Promise<string[]> {
      const rows = await db.notSame.findMany({
        where: { OR: [{ oneId: ticketId }, { otherId: ticketId }] },
        take: 500,
      });
      return rows.map(({ oneId, otherId }) => (oneId === ticketId ? otherId : oneId));
    },
  };
}
