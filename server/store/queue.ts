/**
 * The desk's queues: keyset paging on (sort column, id), never an offset and never a count of everything. Each view is a filter as data;
 * `departmentId` narrows everything to one unit's own tickets, for handlers.
 */
import type { QueueView } from '#server/domain/ticket/queue-views';
import { statesIn, type TicketState } from '#server/domain/ticket/states';
import type { Names, Ticket } from '#server/domain/ticket/ticket';
import type { Db, Prisma } from './client';

export const countLimit = 100;

export type QueueFilter = {
  view: QueueView;
  /** Only tickets in which this unit has a part. */
  departmentId: string | null;
  q: string | null;
  now: Date;
};

export type QueueRow = Pick<
  Ticket,
  | 'id'
  | 'caseNumber'
  | 'title'
  | 'locale'
  | 'status'
  | 'requestType'
  | 'urgency'
  | 'needsCare'
  | 'channel'
  | 'applicantKind'
  | 'personId'
  | 'submittedAt'
  | 'replyDueAt'
  | 'warning'
  | 'nudges'
  | 'round'
> & {
  precedence: number;
  categoryNames: Names | null;
  departmentNames: Names | null;
  /** More than one where it leads a matter that is open. */
  people: number;
};

const withUnits: TicketState[] = ['dispatched', 'signed-for', 'handling'];
const withCentre: TicketState[] = ['submitted', 'accepted', 'returned', 'reopened'];

/** What each view holds. For a handler "to do" is what is with the unit, for the centre what nobody has yet. */
function whereOf({ view, departmentId, q, now }: QueueFilter): Prisma.TicketWhereInput {
  const views: Record<QueueView, Prisma.TicketWhereInput> = {
    todo: { status: { in: departmentId ? withUnits : withCentre } },
    new: { status: departmentId ? 'dispatched' : 'submitted' },
    'with-units': { status: { in: withUnits } },
    overdue: { status: { in: statesIn('open') }, replyDueAt: { lt: now } },
    waiting: { status: 'waiting' },
    reopened: { status: { in: statesIn('open') }, round: { gt: 0 } },
    'not-told': { notToldAt: { not: null } },
    answered: { status: { in: statesIn('answered') } },
    closed: { status: { in: statesIn('closed') } },
    all: {},
  };
  return {
    AND: [
      views[view],
      departmentId ? { assignments: { some: { departmentId, ...ownPart } } } : {},
      matching(q),
    ],
  };
}

/** A unit loses sight of a ticket that it returned or that was dispatched elsewhere. */
export const ownPart = {
  OR: [{ endedAt: null }, { endReason: 'resolved' }],
} satisfies Prisma.AssignmentWhereInput;

function matching(q: string | null): Prisma.TicketWhereInput {
  if (!q) return {};
  const digits = q.replace(/\D/g, '');
  if (digits.length >= 6) return { caseNumber: { startsWith: digits } };
  return { title: { contains: q, mode: 'insensitive' } };
}

const newestFirst: QueueView[] = ['answered', 'closed', 'all'];

/** The last row of a page: after it the next one begins. */
export type QueuePlace = { precedence: number; key: Date; id: string };

function placesBeyond({ precedence, key, id }: QueuePlace, isNewest: boolean): Prisma.TicketWhereInput {
  if (isNewest) return { OR: [{ submittedAt: { lt: key } }, { submittedAt: key, id: { lt: id } }] };
  return {
    OR: [
      { precedence: { gt: precedence } },
      { precedence, replyDueAt: { gt: key } },
      { precedence, replyDueAt: key, id: { gt: id } },
    ],
  };
}

export function queueStore(db: Db) {
  return {
    /**
     * Work begins with danger to life and is then sorted by what is due first; what is done by the newest, because there nobody waits for
     * help. `after` is the last row of the page before.
     */
    async page(filter: QueueFilter, after: QueuePlace | null, limit: number): Promise<QueueRow[]> {
      const isNewest = newestFirst.includes(filter.view);
      const column = isNewest ? 'submittedAt' : 'replyDueAt';
      const beyond = after ? placesBeyond(after, isNewest) : {};
      const rows = await db.ticket.findMany({
        where: { AND: [whereOf(filter), beyond] },
        include: {
          category: { select: { names: true } },
          ledMatter: { select: { people: true, endedAt: true } },
          assignments: {
            where: { role: 'lead', endedAt: null },
            take: 1,
            select: { department: { select: { names: true } } },
          },
        },
        orderBy: [
          ...(isNewest ? [] : [{ precedence: 'asc' as const }]),
          { [column]: isNewest ? 'desc' : 'asc' },
          { id: isNewest ? 'desc' : 'asc' },
        ],
        take: limit,
      });
      return rows.map((row) => ({
        ...(row as unknown as Ticket),
        precedence: row.precedence,
        categoryNames: (row.category?.names as Names | undefined) ?? null,
        departmentNames: (row.assignments[0]?.department.names as Names | undefined) ?? null,
        people: row.ledMatter && !row.ledMatter.endedAt ? row.ledMatter.people : 1,
      }));
    },

    sortKey(view: QueueView, row: QueueRow): Date {
      return newestFirst.includes(view) ? row.submittedAt : (row.replyDueAt ?? row.submittedAt);
    },

    /** Counts no further than `countLimit`, so that a long queue costs no more than a short one. */
    async count(filter: QueueFilter): Promise<number> {
      const rows = await db.ticket.findMany({
        where: whereOf(filter),
        select: { id: true },
        take: countLimit,
      });
      return rows.length;
    },

    /** Has this unit a part in the ticket that lets it read on? */
    async isWithUnit(ticketId: string, departmentId: string): Promise<boolean> {
      const row = await db.assignment.findFirst({
        where: { ticketId, departmentId, ...ownPart },
        select: { id: true },
      });
      return row !== null;
    },
  };
}
