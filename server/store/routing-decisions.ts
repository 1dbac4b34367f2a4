/** What was proposed and decided about where tickets go, what became of it, and which units are not proposed for a ticket any more. */
import type { HeldBack } from '#server/domain/routing/automatic';
import type { Proposal } from '#server/domain/routing/proposals';
import type { Decided } from '#server/domain/routing/record';
import type { RoutedMatter } from '#server/domain/routing/rule';
import type { Names } from '#server/domain/ticket/ticket';
import { type Db, Prisma } from './client';
import { untouchedTickets } from './untouched-tickets';

export type NewDecision = {
  id: string;
  ticketId: string;
  at: Date;
  isAutomatic: boolean;
  staffId: string | null;
  departmentId: string | null;
  proposals: Proposal[];
  confidence: number | null;
  ruleId: string | null;
  modelVersion: number | null;
  threshold: number | null;
  heldBack: HeldBack | null;
};

export type Decision = NewDecision & {
  staffName: string | null;
  departmentNames: Names | null;
  returnedAt: Date | null;
  reversedAt: Date | null;
  reversedBy: string | null;
  reverseReason: string | null;
};

export type Bar = {
  id: string;
  departmentId: string;
  departmentNames: Names;
  at: Date;
  reasonCode: string;
  liftedAt: Date | null;
  liftedBy: string | null;
  liftReason: string | null;
};

export type PastTicket = Omit<RoutedMatter, 'categoryCodes' | 'weekday' | 'minutes'> & {
  personId: string | null;
  caseNumber: string;
  title: string;
  text: string;
  categoryId: string | null;
  submittedAt: Date;
  /** The unit it is with, or was with last. */
  departmentId: string | null;
};

const decisionParts = {
  staff: { select: { name: true } },
  reversedBy: { select: { name: true } },
  department: { select: { names: true } },
} as const satisfies Prisma.RoutingDecisionInclude;

/** A case that took in more than this many others is a matter of its own kind. */
const mostKin = 200;

export function routingDecisionStore(db: Db) {
  return {
    ...untouchedTickets(db),

    async write(decision: NewDecision): Promise<void> {
      const { proposals, ...row } = decision;
      await db.routingDecision.create({
        data: { ...row, proposals: proposals as unknown as Prisma.InputJsonValue },
      });
    },

    /** Newest first. */
    async ofTicket(ticketId: string): Promise<Decision[]> {
      const rows = await db.routingDecision.findMany({
        where: { ticketId },
        include: decisionParts,
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 20,
      });
      return rows.map(({ staff, reversedBy, department, reversedById, ...row }) => ({
        ...row,
        proposals: row.proposals as unknown as Proposal[],
        heldBack: row.heldBack as HeldBack | null,
        staffName: staff?.name ?? null,
        reversedBy: reversedBy?.name ?? null,
        departmentNames: (department?.names as Names | undefined) ?? null,
      }));
    },

    /** The unit that has the ticket gave it back: told on the last decision that sent it there. */
    async noteReturn(ticketId: string, departmentId: string, at: Date): Promise<void> {
      await db.$executeRaw`
        update routing_decision set "returnedAt" = ${at} where "returnedAt" is null and id = (
          select id from routing_decision where "ticketId" = ${ticketId}::uuid and "departmentId" is not null order by at desc, id desc limit 1)
        and "departmentId" = ${departmentId}::uuid`;
    },

    async noteReversal(
      ticketId: string,
      departmentId: string,
      by: { staffId: string; at: Date; reason: string },
    ): Promise<void> {
      await db.$executeRaw`
        update routing_decision set "reversedAt" = ${by.at}, "reversedById" = ${by.staffId}::uuid, "reverseReason" = ${by.reason}
        where "reversedAt" is null and "returnedAt" is null and id = (
          select id from routing_decision where "ticketId" = ${ticketId}::uuid and "departmentId" is not null order by at desc, id desc limit 1)
        and "departmentId" = ${departmentId}::uuid`;
    },

    /** The ticket, those merged into it, the one it went into and what else went there. */
    async kin(ticketId: string): Promise<string[]> {
      const rows = await db.$queryRaw<{ id: string }[]>`
        with recursive up as (
          select id, "mergedIntoId" from ticket where id = ${ticketId}::uuid
          union select t.id, t."mergedIntoId" from ticket t join up on t.id = up."mergedIntoId"),
        down as (select id from up union select t.id from ticket t join down on t."mergedIntoId" = down.id)
        select id from down limit ${mostKin}`;
      return rows.map(({ id }) => id);
    },

    /** Also those that were lifted, newest first. */
    async barsOf(ticketIds: readonly string[]): Promise<Bar[]> {
      const rows = await db.routingBar.findMany({
        where: { ticketId: { in: [...ticketIds] } },
        include: { department: { select: { names: true } }, liftedBy: { select: { name: true } } },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 100,
      });
      return rows.map(({ department, liftedBy, ...row }) => ({
        ...row,
        departmentNames: department.names as Names,
        liftedBy: liftedBy?.name ?? null,
      }));
    },

    async bar(bar: {
      id: string;
      ticketId: string;
      departmentId: string;
      at: Date;
      reasonCode: string;
      staffId: string;
    }): Promise<void> {
      await db.$executeRaw`
        insert into routing_bar (id, "ticketId", "departmentId", at, "reasonCode", "staffId")
        values (${bar.id}::uuid, ${bar.ticketId}::uuid, ${bar.departmentId}::uuid, ${bar.at}, ${bar.reasonCode}, ${bar.staffId}::uuid)
        on conflict ("ticketId", "departmentId") where "liftedAt" is null do nothing`;
    },

    async lift(
      ticketIds: readonly string[],
      departmentId: string,
      by: { staffId: string; at: Date; reason: string },
    ): Promise<void> {
      await db.routingBar.updateMany({
        where: { ticketId: { in: [...ticketIds] }, departmentId, liftedAt: null },
        data: { liftedAt: by.at, liftedById: by.staffId, liftReason: by.reason },
      });
    },

    /** Did a unit return it, or a person take it back, ever? And from which units was it taken back? */
    async cameBack(ticketId: string): Promise<{ cameBack: boolean; takenBackFrom: string[] }> {
      const rows = await db.$queryRaw<{ departmentId: string; endReason: string }[]>`
        select distinct "departmentId", "endReason" from assignment
        where "ticketId" = ${ticketId}::uuid and role = 'lead' and "endReason" in ('returned', 'taken-back')`;
      const taken = rows.filter(({ endReason }) => endReason === 'taken-back');
      return { cameBack: rows.length > 0, takenBackFrom: taken.map(({ departmentId }) => departmentId) };
    },

    /** Each ticket's first dispatch since then, the latest first. */
    async firstDecided(since: Date, limit: number): Promise<Decided[]> {
      return db.$queryRaw<Decided[]>(Prisma.sql`
        select d."isAutomatic", d.confidence, d.proposals -> 0 ->> 'departmentId' as "proposedFirstId", d."departmentId",
          (d."returnedAt" is not null or d."reversedAt" is not null) as "cameBack"
        from routing_decision d where d.at >= ${since} and d."departmentId" is not null
          and not exists (select 1 from routing_decision b where b."ticketId" = d."ticketId" and b."departmentId" is not null
            and (b.at, b.id) < (d.at, d.id))
        order by d.at desc limit ${limit}`);
    },

    /** What the house did on its own since then, and how much of it did not last. */
    async automaticRecord(since: Date): Promise<{ sent: number; returned: number; reversed: number }> {
      const [row] = await db.$queryRaw<{ sent: number; returned: number; reversed: number }[]>`
        select count(*)::int as sent, count("returnedAt")::int as returned, count("reversedAt")::int as reversed
        from routing_decision where "isAutomatic" and at >= ${since}`;
      return row ?? { sent: 0, returned: 0, reversed: 0 };
    },

    /** The latest tickets with the unit that got them. */
    async latestTickets(limit: number): Promise<PastTicket[]> {
      const rows = await db.ticket.findMany({
        where: { channel: { not: 'import' } },
        orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
        take: limit,
        select: {
          personId: true,
          caseNumber: true,
          title: true,
          text: true,
          placeText: true,
          categoryId: true,
          requestType: true,
          applicantKind: true,
          submittedAt: true,
          assignments: {
            where: { role: 'lead' },
            orderBy: { assignedAt: 'desc' },
            take: 1,
            select: { departmentId: true },
          },
        },
      });
      return rows.map(({ assignments, placeText, ...row }) => ({
        ...row,
        place: placeText ?? '',
        departmentId: assignments[0]?.departmentId ?? null,
      }));
    },
  };
}
