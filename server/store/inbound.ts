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

export type SaidEvent = NotedEvent & {
  address: { id: string; externalId: string; locale: string };
  /** Of the conversation, if there is none yet. */
  conversation: { id: string; state: unknown };
  content: unknown;
  /** The vendor's order, if it has one. */
  sequence: number | null;
  /** Milliseconds until the turn; pushed back by what follows, but never more than `mostDelayMs` after the first that waits. */
  delayMs: number;
  mostDelayMs: number;
};

/** Nothing when the conversation was made by somebody else in this very moment. */
function keepOnce(db: Db, vault: Vault, said: SaidEvent) {
  const { id, channel, account, externalId, now, address, conversation, sequence } = said;
  const externalIndex = vault.index(`address:${channel}`, address.externalId);
  return db.$queryRaw<{ conversationId: string; isNew: boolean }[]>`
    with seen as (
      select 1 from inbound_event where channel = ${channel} and account = ${account} and "externalId" = ${externalId}),
    spoken as (
      insert into channel_address as a (id, channel, account, "externalIndex", "externalEnc", locale, "createdAt", "lastHeardAt")
      values (${address.id}::uuid, ${channel}, ${account}, ${externalIndex}, ${vault.seal(address.externalId)}, ${address.locale},
        ${now}, ${now})
      on conflict (channel, account, "externalIndex") do update set
        "lastHeardAt" = case when exists (select 1 from seen) then a."lastHeardAt" else excluded."lastHeardAt" end,
        "blockedAt" = case when exists (select 1 from seen) then a."blockedAt" end
      returning id),
    made as (
      insert into conversation (id, channel, "addressId", locale, "stateEnc", "createdAt", "updatedAt")
      select ${conversation.id}::uuid, ${channel}, spoken.id, ${address.locale}, ${vault.seal(JSON.stringify(conversation.state))}, ${now}, ${now}
      from spoken on conflict ("addressId") do nothing returning id),
    talk as (
      select id from made union all select c.id from conversation c join spoken on c."addressId" = spoken.id),
    event as (
      insert into inbound_event (id, channel, account, "externalId", "receivedAt", "conversationId", sequence, "contentEnc")
      select ${id}::uuid, ${channel}, ${account}, ${externalId}, ${now}, talk.id, ${sequence}::float8, ${vault.seal(JSON.stringify(said.content))}
      from talk on conflict (channel, account, "externalId") do nothing returning "conversationId"),
    job as (
      select graphile_worker.add_job('take-turn', json_build_object('conversationId', event."conversationId"),
        run_at => now() + make_interval(secs => greatest(0, least(${said.delayMs}::float8, ${said.mostDelayMs}::float8 - coalesce((
          select extract(epoch from ${now}::timestamptz - min(w."receivedAt")) * 1000 from inbound_event w
          where w."conversationId" = event."conversationId" and w."takenAt" is null and w."contentEnc" is not null), 0))) / 1000),
        max_attempts => 25, job_key => 'turn:' || event."conversationId", job_key_mode => 'replace')
      from event)
    select talk.id as "conversationId", exists (select 1 from event) as "isNew", (select count(*) from job)::int as jobs from talk`;
}

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

    /**
     * Keeps what a person said and queues its turn, all in one statement, as two hundred people may write at once: the address and its
     * conversation are made when new, a second delivery changes nothing. Answers the conversation, and whether the event was new.
     */
    async keep(said: SaidEvent): Promise<{ conversationId: string; isNew: boolean }> {
      for (let tries = 0; tries < 3; tries += 1) {
        const [kept] = await keepOnce(db, vault, said);
        if (kept) return kept;
        // Another first message of this person made the conversation a moment ago, which this statement could not see yet.
      }
      throw new Error('A conversation could not be made.');
    },

    /** The same event, better known: its file was fetched meanwhile. Nothing when a turn took it already. */
    async replace(id: string, content: unknown): Promise<void> {
      await db.inboundEvent.updateMany({
        where: { id, contentEnc: { not: null } },
        data: { contentEnc: vault.seal(JSON.stringify(content)) },
      });
    },

    /** In the vendor's order where it has one, else as they came; at most `limit`. */
    async waiting(conversationId: string, limit: number): Promise<InboundRow[]> {
      const rows = await db.inboundEvent.findMany({
        where: { conversationId, takenAt: null, contentEnc: { not: null } },
        orderBy: [{ sequence: { sort: 'asc', nulls: 'last' } }, { receivedAt: 'asc' }, { id: 'asc' }],
        take: limit,
      });
      return rows.flatMap(({ contentEnc, ...row }) =>
        contentEnc ? [{ ...row, content: JSON.parse(vault.open(contentEnc)) as unknown }] : [],
      );
    },

    /** When the first message that waits in this conversation came; null when none waits. */
    async waitsSince(conversationId: string): Promise<Date | null> {
      const first = await db.inboundEvent.aggregate({
        where: { conversationId, takenAt: null, contentEnc: { not: null } },
        _min: { receivedAt: true },
      });
      return first._min.receivedAt;
    },

    /** The words are in the conversation now; here only the fact remains. */
    async taken(ids: readonly string[], now: Date): Promise<void> {
      await db.inboundEvent.updateMany({
        where: { id: { in: [...ids] } },
        data: { takenAt: now, contentEnc: null },
      });
    },

    /** What became of a message of ours; tried again for a while, as it may be known before our own answer is stored. */
    async queueReceipt(receipt: Record<string, unknown>): Promise<void> {
      await db.$executeRaw`
        select graphile_worker.add_job('take-receipt', ${JSON.stringify(receipt)}::json, max_attempts => 8)`;
    },

    /**
     * Conversations whose turn was lost (two minutes is longer than any burst and lease): at most 200 a run. One that is still being tried
     * is left alone, because a new job would begin its count of tries anew.
     */
    async rescue(now: Date): Promise<number> {
      const before = new Date(now.getTime() - 120_000);
      return db.$executeRaw`
        with lost as (
          select distinct "conversationId" as id from inbound_event
          where "contentEnc" is not null and "receivedAt" < ${before} and not exists (
            select 1 from graphile_worker.jobs j where j.key = 'turn:' || "conversationId" and j.attempts < j.max_attempts) limit 200)
        select graphile_worker.add_job('take-turn', json_build_object('conversationId', lost.id), max_attempts => 25,
          job_key => 'turn:' || lost.id, job_key_mode => 'preserve_run_at') from lost`;
    },
  };
}
