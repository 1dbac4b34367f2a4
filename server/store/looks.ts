/** Who of the staff opened the personal data of cases, out of the journal. */
import { lookedAt } from '#server/domain/privacy/masks';
import type { Look } from '#server/domain/ticket/ticket';
import { type Db, Prisma } from './client';

/** How looks are called in the journal: `reveal-` and what was opened. */
export const lookActions = lookedAt.map((what) => `reveal-${what}`);

export type CaseLook = Look & { caseNumber: string };

export function lookStore(db: Db) {
  return {
    /** Newest first; at most 200. */
    async ofTickets(ticketIds: readonly string[]): Promise<CaseLook[]> {
      return db.$queryRaw<CaseLook[]>(Prisma.sql`
        select a.at, coalesce(s.role, 'system') as role, d.names as "departmentNames", coalesce(a.purpose, '') as purpose, substr(a.action, 8) as what, t."caseNumber"
        from audit_entry a join ticket t on t.id = a."ticketId"
          left join staff s on s.id = a."staffId" left join department d on d.id = s."departmentId"
        where a."ticketId" = any(${[...ticketIds]}::uuid[]) and a.action = any(${lookActions}) order by a.id desc limit 200`);
    },
  };
}
