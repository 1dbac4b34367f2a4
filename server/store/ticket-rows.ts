/** From rows to what the domain knows. Rows never leave the store. */
import type { TicketState } from '#server/domain/ticket/states';
import type { Assignment, FileRecord, Names, Ticket, TicketEvent } from '#server/domain/ticket/ticket';
import type { Prisma } from './client';

/** Events, files and looks of one ticket are shown up to these counts; a case with more is read on the desk page by page. */
export const most = { events: 500, files: 50, ratings: 50, looks: 100 };

export type CodeFacts = {
  id: string;
  caseNumber: string;
  status: TicketState;
  updatedAt: Date;
  replyDueAt: Date | null;
  accessCodeHash: Uint8Array;
  codeTries: number;
  codeLockedUntil: Date | null;
};

export const ticketParts = {
  assignments: { where: { role: 'lead', endedAt: null }, take: 1 },
} as const satisfies Prisma.TicketInclude;
export type TicketColumns = Prisma.TicketGetPayload<object>;
export type TicketRow = Prisma.TicketGetPayload<{ include: typeof ticketParts }>;

export function withLead({ assignments, ...columns }: TicketRow): Ticket {
  return toTicket(columns, assignments[0]?.departmentId ?? null);
}

export function toTicket(row: TicketColumns, leadDepartmentId: string | null): Ticket {
  const { accessCodeHash, codeTries, codeLockedUntil, mergedIntoId, importSource, importKey, ...rest } = row;
  return { ...rest, leadDepartmentId } as Ticket;
}

export const eventParts = {
  staff: { select: { name: true } },
  department: { select: { names: true } },
} as const satisfies Prisma.TicketEventInclude;

export function toEvent(row: Prisma.TicketEventGetPayload<{ include: typeof eventParts }>): TicketEvent {
  return {
    seq: row.seq,
    at: row.at,
    move: row.move as TicketEvent['move'],
    fromStatus: row.fromStatus as TicketEvent['fromStatus'],
    toStatus: row.toStatus as TicketEvent['toStatus'],
    actor: row.actor as TicketEvent['actor'],
    staffId: row.staffId,
    staffName: row.staff?.name ?? null,
    departmentId: row.departmentId,
    departmentNames: (row.department?.names as Names | undefined) ?? null,
    publicText: row.publicText,
    internalText: row.internalText,
    reasonCode: row.reasonCode,
  };
}

export const assignmentParts = {
  department: { select: { names: true } },
} as const satisfies Prisma.AssignmentInclude;

export function toAssignment(
  row: Prisma.AssignmentGetPayload<{ include: typeof assignmentParts }>,
): Assignment {
  return {
    departmentId: row.departmentId,
    departmentNames: row.department.names as Names,
    role: row.role as Assignment['role'],
    assignedAt: row.assignedAt,
    signForDueAt: row.signForDueAt,
    signedAt: row.signedAt,
    endedAt: row.endedAt,
    endReason: row.endReason,
    contribution: row.contribution,
  };
}

export function toFile(row: { id: string; kind: string; thumbnailKey: string | null }): FileRecord {
  return { id: row.id, kind: row.kind as FileRecord['kind'], hasThumbnail: row.thumbnailKey !== null };
}
