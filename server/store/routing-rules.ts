/** The administrator's rules of where requests go: a small table that is read whole. */
import type { RoutingRule } from '#server/domain/routing/rule';
import type { Names } from '#server/domain/ticket/ticket';
import type { Db } from './client';

export type KeptRule = RoutingRule & { updatedAt: Date; staffName: string | null };

const mostRules = 500;

export function routingRuleStore(db: Db) {
  return {
    /** In their order. */
    async all(): Promise<KeptRule[]> {
      const rows = await db.routingRule.findMany({
        orderBy: [{ sort: 'asc' }, { id: 'asc' }],
        include: { staff: { select: { name: true } } },
        take: mostRules,
      });
      return rows.map(({ staff, staffId, reasons, ...row }) => ({
        ...row,
        reasons: reasons as Names,
        staffName: staff?.name ?? null,
      }));
    },

    async write(rule: RoutingRule, by: { staffId: string; at: Date }): Promise<void> {
      const { id, ...row } = { ...rule, staffId: by.staffId, updatedAt: by.at };
      await db.routingRule.upsert({ where: { id }, create: { id, ...row }, update: row });
    },
  };
}
