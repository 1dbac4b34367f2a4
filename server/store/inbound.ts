/**
 * What vendors deliver: every event once, and what a person said kept, sealed, until a turn takes it. The job that takes the turn is queued
 * in the same statement's transaction, so nothing that was acknowledged can be forgotten.
 */
import type { Vault } from '#server/secrets/vault';
import type { Db } from './client';

export type InboundRow = {
  id: string;
  externalId: string;
  channel: string;
  account: string;
  receivedAt: Date;
  content: unknown;
};

export type NotedEvent = {
  id: string;
  channel: string;
  account: string;
  externalId: string;
  now: Date;
};

export function inboundStore(db: Db, vault: Vault) {
  return {
    /** Notes a vendor's event; false when it was delivered before. */
    async note({ now, ...columns }: NotedEvent): Promise<boolean> {
      const made = await db.inboundEvent.createMany({
        data: [{ ...columns, receivedAt: now }],
        skipDuplicates: true,
      });
      return made.count === 1;
    },

    /** What was said waits for its turn in this conversation. `sequence` is the vendor's order, if it has one. */
    async keep(id: string, conversationId: string, content: unknown, sequence: number | null): Promise<void> {
      const contentEnc = vault.seal(JSON.stringify(content));
      await db.inboundEvent.update({ where: { id }, data: { conversationId, contentEnc, sequence } });
    },

    /** The same event, better known: its file was fetched meanwhile. Nothing when a turn took it already. */
    async replace(id: string, content: unknown): Promise<void> {
      await db.inboundEvent.updateMany({
        where: { id, contentEnc: { not: null } },
        data: { contentEnc: vault.seal(JSON.stringify(content)) },
      });
    },

    /** In the vendor's order where it has one, else as they came; at most 50, the rest waits for the next turn. */
    async waiting(conversationId: string): Promise<InboundRow[]> {
      const rows = await db.inboundEvent.findMany({
        where: { conversationId, takenAt: null, contentEnc: { not: null } },
        orderBy: [{ sequence: { sort: 'asc', nulls: 'last' } }, { receivedAt: 'asc' }, { id: 'asc' }],
        take: 50,
      });
      return rows.flatMap(({ contentEnc, ...row }) =>
        contentEnc ? [{ ...row, content: JSON.parse(vault.open(contentEnc)) as unknown }] : [],
      );
    },

    /** The words are in the conversation now; here only the fact remains. */
    async taken(ids: readonly string[], now: Date): Promise<void> {
      await db.inboundEvent.updateMany({
        where: { id: { in: [...ids] } },
        data: { takenAt: now, contentEnc: null },
      });
    },

    /** When the first message that waits in this conversation came; null when none waits. */
    async waitsSince(conversationId: string): Promise<Date | null> {
      const first = await db.inboundEvent.aggregate({
        where: { conversationId, takenAt: null, contentEnc: { not: null } },
        _min: { receivedAt: true },
      });
      return first._min.receivedAt;
    },

    /** Queues the turn, or pushes the one that is queued back. One that is being taken now gets a successor. */
    async queueTurn(conversationId: string, delayMs: number): Promise<void> {
      await db.$executeRaw`
        select graphile_worker.add_job('take-turn', json_build_object('conversationId', ${conversationId}::text),
          run_at => now() + make_interval(secs => ${delayMs / 1000}::float8), max_attempts => 25,
          job_key => 'turn:' || ${conversationId}::text, job_key_mode => 'replace')`;
    },

    /** What became of a message of ours; tried again for a while, as it may be known before our own answer is stored. */
    async queueReceipt(receipt: Record<string, unknown>): Promise<void> {
      await db.$executeRaw`
        select graphile_worker.add_job('take-receipt', ${JSON.stringify(receipt)}::json, max_attempts => 8)`;
    },

    /** Conversations whose turn was lost (two minutes is longer than any burst and lease): at most 200 a run. */
    async rescue(now: Date): Promise<number> {
      const before = new Date(now.getTime() - 120_000);
      return db.$executeRaw`
        with lost as (
          select distinct "conversationId" as id from inbound_event
          where "contentEnc" is not null and "receivedAt" < ${before} limit 200)
        select graphile_worker.add_job('take-turn', json_build_object('conversationId', lost.id), max_attempts => 25,
          job_key => 'turn:' || lost.id, job_key_mode => 'preserve_run_at') from lost`;
    },
  };
}
