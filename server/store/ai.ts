/** When a language model was asked and what came of it; never a word of what was asked. */
import type { AiFailure, AiPurpose, TokensUsed } from '#server/domain/ai/uses';
import type { RequestType } from '#server/domain/intake/request';
import type { Names, Ticket } from '#server/domain/ticket/ticket';
import type { Db } from './client';
import { ticketParts, withLead } from './ticket-rows';

export type AiUse = TokensUsed & {
  id: string;
  at: Date;
  purpose: AiPurpose;
  model: string;
  ticketId: string;
  ms: number;
  cost: number;
  ok: boolean;
  reason: AiFailure | null;
};
export type UseFigures = TokensUsed & {
  purpose: AiPurpose;
  calls: number;
  failures: number;
  cost: number;
  /** Milliseconds: half of the calls, and 95 of 100, took no longer. */
  p50: number;
  p95: number;
};

type Unread = { outcome: 'sure' | 'kept-in' | 'failed' };
type Read = {
  outcome: 'read';
  model: string;
  categoryId: string | null;
  requestType: RequestType;
  isEmergency: boolean;
};
export type AiReading = { ticketId: string; at: Date } & (Unread | Read);
export type AiProposal = {
  at: Date;
  model: string;
  category: Names | null;
  requestType: RequestType;
  isEmergency: boolean;
};

export function aiStore(db: Db) {
  return {
    async writeUse(use: AiUse): Promise<void> {
      await db.aiUse.create({ data: use });
    },

    figures(since: Date): Promise<UseFigures[]> {
      return db.$queryRaw<UseFigures[]>`
        select purpose, count(*)::int as calls, (count(*) filter (where not ok))::int as failures,
          sum("tokensIn")::float8 as "tokensIn", sum("tokensOut")::float8 as "tokensOut", sum(cost) as cost,
          percentile_disc(0.5) within group (order by ms) as p50, percentile_disc(0.95) within group (order by ms) as p95
        from ai_use where at >= ${since} group by purpose order by purpose`;
    },

    async forgetUses(before: Date): Promise<void> {
      await db.aiUse.deleteMany({ where: { at: { lt: before } } });
    },

    /** Filed since then, untouched, and not looked at yet; the newest first, as old ones have people waiting at them anyway. */
    async unread(since: Date, limit: number): Promise<Ticket[]> {
      const rows = await db.ticket.findMany({
        where: {
          status: 'submitted',
          submittedAt: { gte: since },
          channel: { not: 'import' },
          aiReading: { is: null },
        },
        include: ticketParts,
        orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
        take: limit,
      });
      return rows.map(withLead);
    },

    /** A ticket is read once; whoever comes second writes nothing. */
    async writeReading(reading: AiReading): Promise<void> {
      await db.aiReading.createMany({ data: reading, skipDuplicates: true });
    },

    async proposal(ticketId: string): Promise<AiProposal | null> {
      const row = await db.aiReading.findUnique({
        where: { ticketId },
        include: { category: { select: { names: true } } },
      });
      if (row?.outcome !== 'read') return null;
      return {
        at: row.at,
        model: row.model ?? '',
        category: row.category && (row.category.names as Names),
        requestType: row.requestType as RequestType,
        isEmergency: row.isEmergency,
      };
    },
  };
}
