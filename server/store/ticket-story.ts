/**
 * A whole case in one statement: the ticket and all that happened to it. People look up their case far more often than anything else, and
 * six questions at once would hold six connections for it.
 */
import type {
  FileRecord,
  Look,
  Names,
  RatingRecord,
  Ticket,
  TicketEvent,
} from '#server/domain/ticket/ticket';
import { type Db, Prisma } from './client';
import { lookActions } from './looks';
import { type CodeFacts, most, type TicketColumns, toTicket } from './ticket-rows';

export type TicketStory = {
  ticket: Ticket;
  code: CodeFacts;
  events: TicketEvent[];
  files: FileRecord[];
  ratings: RatingRecord[];
  /** Who of the staff looked at the personal data of this case, newest first. */
  looks: Look[];
};

/** Instants come out of JSON as text. */
type Written<T> = (Omit<T, 'at'> & { at: string })[] | null;
type StoryRow = TicketColumns & {
  leadDepartmentId: string | null;
  events: Written<TicketEvent>;
  files: FileRecord[] | null;
  ratings: Written<RatingRecord>;
  looks: Written<Look & { departmentNames: Names | null }>;
};

export async function readStory(db: Db, caseNumber: string): Promise<TicketStory | null> {
  const [row] = await db.$queryRaw<StoryRow[]>(storyOf(caseNumber));
  if (!row) return null;
  const { leadDepartmentId, events, files, ratings, looks, ...columns } = row;
  return {
    ticket: toTicket(columns, leadDepartmentId),
    code: columns as CodeFacts,
    events: withInstants(events),
    files: files ?? [],
    ratings: withInstants(ratings),
    looks: withInstants(looks),
  };
}

function withInstants<T>(rows: Written<T>): T[] {
  return (rows ?? []).map((row) => ({ ...row, at: new Date(row.at) }) as T);
}

function storyOf(caseNumber: string): Prisma.Sql {
  return Prisma.sql`
    select t.*,
      (select a."departmentId" from assignment a
        where a."ticketId" = t.id and a.role = 'lead' and a."endedAt" is null limit 1) as "leadDepartmentId",
      (select json_agg(e) from (
        select e.seq, e.at, e.move, e."fromStatus", e."toStatus", e.actor, e."staffId", s.name as "staffName", e."departmentId",
          d.names as "departmentNames", e."publicText", e."internalText", e."reasonCode"
        from ticket_event e left join staff s on s.id = e."staffId" left join department d on d.id = e."departmentId"
        where e."ticketId" = t.id order by e.seq limit ${most.events}) e) as events,
      (select json_agg(f) from (
        select id, kind, "thumbnailKey" is not null as "hasThumbnail" from attachment
        where "ticketId" = t.id order by id limit ${most.files}) f) as files,
      (select json_agg(r) from (
        select round, solved, result, service, comment, at from rating
        where "ticketId" = t.id order by round limit ${most.ratings}) r) as ratings,
      (select json_agg(l) from (
        select a.at, coalesce(s.role, 'system') as role, d.names as "departmentNames", coalesce(a.purpose, '') as purpose, substr(a.action, 8) as what
        from audit_entry a left join staff s on s.id = a."staffId" left join department d on d.id = s."departmentId"
        where a."ticketId" = t.id and a.action = any(${lookActions}) order by a.id desc limit ${most.looks}) l) as looks
    from ticket t where t."caseNumber" = ${caseNumber}`;
}
