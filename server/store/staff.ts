/** Those who work here, and the journal of what they did or looked at. */
import type { StaffRole } from '#server/domain/people/roles';
import type { Names } from '#server/domain/ticket/ticket';
import type { Db, Prisma } from './client';

export type Staff = {
  id: string;
  username: string;
  name: string;
  passwordHash: string | null;
  role: StaffRole;
  departmentId: string | null;
  departmentNames: Names | null;
  isActive: boolean;
  sessionVersion: number;
  failedTries: number;
  lockedUntil: Date | null;
};

const parts = { department: { select: { names: true } } } as const satisfies Prisma.StaffInclude;

function toStaff(row: Prisma.StaffGetPayload<{ include: typeof parts }> | null): Staff | null {
  if (!row) return null;
  return {
    ...row,
    role: row.role as StaffRole,
    departmentNames: (row.department?.names as Names | undefined) ?? null,
  };
}

export function staffStore(db: Db) {
  return {
    byUsername: async (username: string) =>
      toStaff(await db.staff.findUnique({ where: { username }, include: parts })),
    byId: async (id: string) => toStaff(await db.staff.findUnique({ where: { id }, include: parts })),
    bySubject: async (oidcSubject: string) =>
      toStaff(await db.staff.findUnique({ where: { oidcSubject }, include: parts })),

    /** Counts a failed try in one statement; at `limit` the account is locked until `until`. */
    async countFailedTry(id: string, limit: number, until: Date): Promise<void> {
      await db.$executeRaw`
        update staff set "lockedUntil" = case when "failedTries" + 1 >= ${limit} then ${until} else "lockedUntil" end,
          "failedTries" = case when "failedTries" + 1 >= ${limit} then 0 else "failedTries" + 1 end
        where id = ${id}::uuid`;
    },

    async noteSignIn(id: string, at: Date): Promise<void> {
      await db.staff.update({ where: { id }, data: { failedTries: 0, lockedUntil: null, lastSignInAt: at } });
    },

    /** The journal: append-only. */
    async audit(entry: {
      at: Date;
      action: string;
      staffId: string | null;
      ticketId?: string;
      purpose?: string;
      data?: Prisma.InputJsonValue;
    }): Promise<void> {
      await db.auditEntry.create({ data: entry });
    },
  };
}
