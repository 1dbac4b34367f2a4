/** The units' parts in a ticket: who leads, who assists, what they contributed, and more time asked for. */
import type { Db } from './client';
import { assignmentParts, toAssignment } from './ticket-rows';

export function ticketWork(db: Db) {
  return {
    async assignments(ticketId: string) {
      const rows = await db.assignment.findMany({
        where: { ticketId },
        include: assignmentParts,
        orderBy: { assignedAt: 'asc' },
        take: 100,
      });
      return rows.map(toAssignment);
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
  };
}
