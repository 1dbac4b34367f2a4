/** Matters as the desk looks at them: the open ones by their people, one with its tickets, and what else the same person asked for. */
import type { TicketState } from '#server/domain/ticket/states';
import type { Names, Ticket } from '#server/domain/ticket/ticket';
import { type Db, Prisma } from './client';

const leadColumns = {
  id: true,
  personId: true,
  caseNumber: true,
  title: true,
  locale: true,
  status: true,
  placeText: true,
  submittedAt: true,
  replyDueAt: true,
  category: { select: { names: true } },
  assignments: {
    where: { role: 'lead', endedAt: null },
    take: 1,
    select: { departmentId: true, department: { select: { names: true } } },
  },
} as const satisfies Prisma.TicketSelect;

type LeadRow = Prisma.TicketGetPayload<{ select: typeof leadColumns }>;

export type MatterTicket = Pick<
  Ticket,
  | 'id'
  | 'personId'
  | 'caseNumber'
  | 'title'
  | 'locale'
  | 'status'
  | 'placeText'
  | 'submittedAt'
  | 'replyDueAt'
  | 'leadDepartmentId'
> & { categoryNames: Names | null; departmentNames: Names | null };

export type MatterRow = { id: string; people: number; createdAt: Date; isEnded: boolean; lead: MatterTicket };

function toTicket({ category, assignments, ...row }: LeadRow): MatterTicket {
  return {
    ...row,
    status: row.status as TicketState,
    leadDepartmentId: assignments[0]?.departmentId ?? null,
    categoryNames: (category?.names as Names | undefined) ?? null,
    departmentNames: (assignments[0]?.department.names as Names | undefined) ?? null,
  };
}

export type Member = Pick<
  Ticket,
  | 'id'
  | 'personId'
  | 'caseNumber'
  | 'status'
  | 'title'
  | 'text'
  | 'locale'
  | 'placeText'
  | 'identity'
  | 'submittedAt'
  | 'channel'
> & { version: number; byPerson: boolean; joinedAt: Date };

export type SamePersonTicket = Pick<
  Ticket,
  'personId' | 'caseNumber' | 'title' | 'locale' | 'status' | 'submittedAt' | 'identity'
>;

export function matterLists(db: Db) {
  const rowOf = (row: {
    id: string;
    people: number;
    createdAt: Date;
    endedAt: Date | null;
    lead: LeadRow;
  }) => ({
    id: row.id,
    people: row.people,
    createdAt: row.createdAt,
    isEnded: row.endedAt !== null,
    lead: toTicket(row.lead),
  });

  return {
    /** Open matters, most people first, then the newest. `after` is the last of the page before. */
    async openMatters(after: { people: number; id: string } | null, limit: number): Promise<MatterRow[]> {
      const rows = await db.matter.findMany({
        where: {
          endedAt: null,
          ...(after && {
            OR: [{ people: { lt: after.people } }, { people: after.people, id: { lt: after.id } }],
          }),
        },
        include: { lead: { select: leadColumns } },
        orderBy: [{ people: 'desc' }, { id: 'desc' }],
        take: limit,
      });
      return rows.map(rowOf);
    },

    async matter(id: string): Promise<MatterRow | null> {
      const row = await db.matter.findUnique({ where: { id }, include: { lead: { select: leadColumns } } });
      return row && rowOf(row);
    },

    /** In the order in which they came. */
    async members(matterId: string, limit: number): Promise<Member[]> {
      return db.$queryRaw<Member[]>`
        select t.id, t."personId", t."caseNumber", t.version, t.status, t.title, t.text, t.locale, t."placeText", t.identity, t."submittedAt", t.channel,
          part."byPerson", part."joinedAt"
        from matter_part part join ticket t on t.id = part."ticketId"
        where part."matterId" = ${matterId}::uuid order by t."submittedAt", t.id limit ${limit}`;
    },

    /** Other tickets of whoever filed this one: the same row, channel, telephone or mailbox. Anonymous ones lead to nobody. Newest first. */
    async ofSamePerson(ticketId: string, limit: number): Promise<SamePersonTicket[]> {
      const rows = await db.$queryRaw<SamePersonTicket[]>(Prisma.sql`
        with me as (
          select t."personId", t."noticeAddressId", p."phoneIndex", p."emailIndex" from ticket t
          left join person p on p.id = t."personId" where t.id = ${ticketId}::uuid and t.identity <> 'anonymous'),
        rows as (
          select p.id from me join person p on p."phoneIndex" = me."phoneIndex"
          union select p.id from me join person p on p."emailIndex" = me."emailIndex"
          union select me."personId" from me where me."personId" is not null)
        select t."personId", t."caseNumber", t.title, t.locale, t.status, t."submittedAt", t.identity from ticket t
        where t.identity <> 'anonymous' and t.id <> ${ticketId}::uuid and t.id in (
          select x.id from rows join ticket x on x."personId" = rows.id
          union select x.id from me join ticket x on x."noticeAddressId" = me."noticeAddressId")
        order by t."submittedAt" desc, t.id desc limit ${limit}`);
      return rows;
    },
  };
}
