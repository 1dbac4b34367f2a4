/**
 * The way of a message through the worker's hands: claimed, sent, tried again or given up. The claim takes a lease, so two workers never
 * send one row.
 */
import type { Vault } from '#server/secrets/vault';
import { type Db, Prisma } from './client';
import { type FoundMessage, type OutboxRow, openRow } from './outbox-rows';

/** A worker that does not settle within this time is taken for dead, and the row is taken up again with the same id. */
export const leaseSeconds = 60;

/** `lastHeardAt`: when the person last wrote on that channel. `isBlocked`: they blocked us there, or told us to stop. `isSilent`: they want no notices there. */
export type ClaimedRow = OutboxRow & { lastHeardAt: Date | null; isBlocked: boolean; isSilent: boolean };

/** Which claim is being settled: attempts grow with each. */
export type ClaimedAs = { id: string; attempt: number };

/** The vendor's ids: of the message or its last part, and of the parts before that. */
export type Sent = { vendorId: string | null; earlierIds: readonly string[]; isDelivered: boolean };

/** As far as the clocks of two machines may differ. */
const clocksApartMs = 1_000;

/**
 * An earlier message `e` to the recipient of `o` that is under way goes first. What is said in a talk does not wait for notices: one of
 * those may be tried for hours.
 */
const goesFirst = Prisma.sql`e."recipientIndex" = o."recipientIndex" and e.channel = o.channel and e.status in ('waiting', 'sending')
  and (e."createdAt", e.id) < (o."createdAt", o.id) and (o.notice <> 'reply' or e.notice = 'reply')`;

/** Whose message was settled. */
export type Settled = { channel: string; notice: string; addressId: string | null; ticketId: string | null };

type ClaimedColumns = Prisma.OutboxMessageGetPayload<object> & {
  caseNumber: string | null;
  lastHeardAt: Date | null;
  isBlocked: boolean | null;
  isSilent: boolean | null;
};

function withTicket({
  caseNumber,
  lastHeardAt,
  isBlocked,
  isSilent,
  ...columns
}: ClaimedColumns): FoundMessage {
  return { ...columns, ticket: caseNumber === null ? null : { caseNumber } };
}

/** A further try: a job without a key, because the one that failed still holds it. */
function retryJob(outboxId: Prisma.Sql, runAt: Date): Prisma.Sql {
  return Prisma.sql`graphile_worker.add_job('deliver', json_build_object('id', ${outboxId}), run_at => ${runAt}::timestamptz, max_attempts => 25)`;
}

export function outboxDelivery(db: Db, vault: Vault) {
  return {
    /**
     * Takes a row for sending when it is due, not taken by a living worker, and no earlier message to the same recipient is still
     * under way (order per person). `taken`: sent, or in another's hands. `later`: try again in a moment.
     */
    async claim(id: string, now: Date, isEarly = false): Promise<{ row: ClaimedRow } | 'taken' | 'later'> {
      const lease = new Date(now.getTime() + leaseSeconds * 1000);
      // The queue's clock is the database's, ours this machine's.
      const due = new Date(now.getTime() + clocksApartMs);
      const [claimed] = await db.$queryRaw<ClaimedColumns[]>`
        update outbox_message o set status = 'sending', attempts = attempts + 1, "leaseUntil" = ${lease}
        where o.id = ${id}::uuid
          and ((o.status = 'waiting' and (${isEarly} or o."nextAttemptAt" <= ${due}))
            or (o.status = 'sending' and o."leaseUntil" < ${now}))
          and not exists (select 1 from outbox_message e where ${goesFirst})
        returning o.*, (select t."caseNumber" from ticket t where t.id = o."ticketId") as "caseNumber",
          (select a."lastHeardAt" from channel_address a where a.id = o."addressId") as "lastHeardAt",
          (select a."blockedAt" is not null from channel_address a where a.id = o."addressId") as "isBlocked",
          (select a."noticesOffAt" is not null from channel_address a where a.id = o."addressId") as "isSilent"`;
      if (claimed)
        return {
          row: {
            ...openRow(vault, withTicket(claimed)),
            lastHeardAt: claimed.lastHeardAt,
            isBlocked: claimed.isBlocked ?? false,
            isSilent: claimed.isSilent ?? false,
          },
        };
      const row = await db.outboxMessage.findUnique({ where: { id }, select: { status: true } });
      return row?.status === 'waiting' || row?.status === 'sending' ? 'later' : 'taken';
    },

    /** Answers whose message it was, or null when somebody else settled it. */
    async settleSent(
      { id, attempt }: ClaimedAs,
      { vendorId, earlierIds, isDelivered }: Sent,
      now: Date,
    ): Promise<Settled | null> {
      const status = isDelivered ? 'delivered' : 'sent';
      const [row] = await db.$queryRaw<Settled[]>`
        update outbox_message set status = ${status}, "vendorId" = ${vendorId}, "earlierIds" = ${earlierIds}::text[], "sentAt" = ${now},
          "deliveredAt" = ${isDelivered ? now : null}, "leaseUntil" = null, "lastError" = null
        where id = ${id}::uuid and status = 'sending' and attempts = ${attempt} returning channel, notice, "addressId", "ticketId"`;
      return row ?? null;
    },

    /** Puts the row back and its next job on the queue. */
    async settleRetry({ id, attempt }: ClaimedAs, error: string, nextAttemptAt: Date): Promise<void> {
      await db.$executeRaw`
        with row as (
          update outbox_message set status = 'waiting', "leaseUntil" = null, "lastError" = ${error}, "nextAttemptAt" = ${nextAttemptAt}
          where id = ${id}::uuid and status = 'sending' and attempts = ${attempt} returning id)
        select ${retryJob(Prisma.sql`row.id`, nextAttemptAt)} from row`;
    },

    /** Answers whether it was in hand until now. */
    async settleFailed({ id, attempt }: ClaimedAs, error: string): Promise<boolean> {
      const failed = await db.outboxMessage.updateMany({
        where: { id, status: 'sending', attempts: attempt },
        data: { status: 'failed', leaseUntil: null, lastError: error },
      });
      return failed.count === 1;
    },

    /** A message that failed is tried again from the beginning. False when it had not failed. */
    async sendAgain(id: string, now: Date): Promise<boolean> {
      const again = await db.$executeRaw`
        with row as (
          update outbox_message set status = 'waiting', attempts = 0, "nextAttemptAt" = ${now}, "lastError" = null
          where id = ${id}::uuid and status = 'failed' returning id)
        select ${retryJob(Prisma.sql`row.id`, now)} from row`;
      return again > 0;
    },

    /** Rows whose worker died or whose job was lost get a new job: the safety net of the clock job. At most 500 a run. */
    async rescue(now: Date): Promise<number> {
      return db.$executeRaw`
        with lost as (
          select id from outbox_message o
          where ((status = 'sending' and "leaseUntil" < ${now}) or (status = 'waiting' and "nextAttemptAt" < ${new Date(now.getTime() - 120_000)}))
            and not exists (select 1 from outbox_message e where ${goesFirst})
          order by "createdAt" limit 500)
        select graphile_worker.add_job('deliver', json_build_object('id', lost.id), job_key => 'rescue:' || lost.id) from lost`;
    },
  };
}
