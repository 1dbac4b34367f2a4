/** What keeps the house in order: heartbeats of workers, what may be forgotten, and figures for the open page. */
import type { Db } from './client';

export function upkeepStore(db: Db) {
  return {
    async beat(workerId: string, now: Date): Promise<void> {
      await db.workerHeartbeat.upsert({
        where: { workerId },
        create: { workerId, seenAt: now },
        update: { seenAt: now },
      });
    },

    async lastBeat(): Promise<Date | null> {
      const row = await db.workerHeartbeat.findFirst({ orderBy: { seenAt: 'desc' } });
      return row?.seenAt ?? null;
    },

    /** Frees the jobs of workers that have not been seen since `before`, so that another takes them up; forgets those workers. */
    async freeJobsOfTheDead(before: Date): Promise<string[]> {
      const dead = await db.workerHeartbeat.findMany({ where: { seenAt: { lt: before } }, take: 100 });
      const ids = dead.map((row) => row.workerId);
      if (ids.length === 0) return [];
      await db.$queryRaw`select graphile_worker.force_unlock_workers(${ids}::text[])::text`;
      await db.workerHeartbeat.deleteMany({ where: { workerId: { in: ids }, seenAt: { lt: before } } });
      return ids;
    },

    /**
     * What has served its purpose: keys and redelivery marks after 30 days, the bot's sent replies after 7 (they are in the talk anyway),
     * talks that nobody touched for 90 days. Tickets, their events and the notices about them stay.
     */
    async forget(now: Date): Promise<void> {
      const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
      await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: daysAgo(30) } } });
      await db.inboundEvent.deleteMany({ where: { receivedAt: { lt: daysAgo(30) }, contentEnc: null } });
      await db.linkCode.deleteMany({ where: { expiresAt: { lt: daysAgo(1) } } });
      await db.wrongLinkCode.deleteMany({ where: { at: { lt: daysAgo(1) } } });
      await db.signInCode.deleteMany({ where: { expiresAt: { lt: daysAgo(1) } } });
      const done = { status: { in: ['sent', 'delivered'] } };
      await db.outboxMessage.deleteMany({
        where: { notice: 'reply', ...done, createdAt: { lt: daysAgo(7) } },
      });
      const idle = { updatedAt: { lt: daysAgo(90) } };
      await db.conversationMessage.deleteMany({ where: { conversation: idle } });
      await db.conversation.deleteMany({ where: { ...idle, messages: { none: {} } } });
    },

    /** Figures since `since`: what came in, what was answered and how it was rated. */
    async figures(since: Date) {
      const [row] = await db.$queryRaw<
        { received: number; answered: number; on_time: number; median_hours: number | null }[]
      >`
        select count(*)::int as received, count("resolvedAt")::int as answered,
          (count(*) filter (where "resolvedAt" <= "replyDueAt"))::int as on_time,
          percentile_cont(0.5) within group (order by extract(epoch from "resolvedAt" - "submittedAt") / 3600)::float8 as median_hours
        from ticket where "submittedAt" >= ${since} and status <> 'merged'`;
      const [rated] = await db.$queryRaw<{ ratings: number; solved: number; satisfied: number }[]>`
        select count(*)::int as ratings, (count(*) filter (where solved = 'yes'))::int as solved,
          (count(*) filter (where result >= 4))::int as satisfied from rating where at >= ${since}`;
      const directAnswers = await db.directAnswer.count({ where: { at: { gte: since } } });
      const byType = await db.$queryRaw<{ requestType: string; count: number }[]>`
        select "requestType", count(*)::int as count from ticket where "submittedAt" >= ${since} group by 1 order by 2 desc`;
      return { row, rated, directAnswers, byType };
    },

    async appliedMigrations(): Promise<number> {
      const rows = await db.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
      return rows[0]?.count ?? 0;
    },

    async isReady(): Promise<void> {
      await db.$queryRaw`select 1 from ticket limit 1`;
    },
  };
}
