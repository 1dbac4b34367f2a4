/**
 * Messages to people, written in the transaction that caused them. Each row gets a job on the queue in the same transaction, so a
 * message cannot exist without someone who will deliver it; the claim below takes a lease, so two workers never send one row.
 */
import type { Meaning } from '#server/domain/conversation/meaning';
import type { Vault } from '#server/secrets/vault';
import { type Db, Prisma } from './client';

/** A worker that does not settle within this time is taken for dead, and the row is taken up again with the same id. */
export const leaseSeconds = 60;

export type OutgoingMessage = {
  id: string;
  dedupeKey: string;
  ticketId: string | null;
  addressId: string | null;
  channel: string;
  account: string;
  recipient: string;
  locale: string;
  notice: string;
  meaning: Meaning;
  now: Date;
  /** The worker leaves it alone until then; `now` unless given. */
  notBefore?: Date;
  /** The vendor's id of the message that this answers. */
  answers?: string;
  /** The message that did not get through elsewhere. */
  insteadOfId?: string;
};

export type OutboxStatus = 'waiting' | 'sending' | 'sent' | 'delivered' | 'failed';

export type OutboxRow = {
  id: string;
  ticketId: string | null;
  addressId: string | null;
  caseNumber: string | null;
  channel: string;
  account: string;
  recipient: string;
  locale: string;
  notice: string;
  meaning: Meaning;
  status: OutboxStatus;
  attempts: number;
  createdAt: Date;
  nextAttemptAt: Date;
  sentAt: Date | null;
  lastError: string | null;
  vendorId: string | null;
  answers: string | null;
  insteadOfId: string | null;
};

/** `lastHeardAt`: when the person last wrote on that channel. `isBlocked`: they blocked us there, or told us to stop. `isSilent`: they want no notices there. */
export type ClaimedRow = OutboxRow & { lastHeardAt: Date | null; isBlocked: boolean; isSilent: boolean };

type Found = Prisma.OutboxMessageGetPayload<{ include: { ticket: { select: { caseNumber: true } } } }>;

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

function triedKey(channel: string, recipientIndex: Uint8Array): string {
  return `${channel}:${Buffer.from(recipientIndex).toString('base64')}`;
}

type ClaimedColumns = Prisma.OutboxMessageGetPayload<object> & {
  caseNumber: string | null;
  lastHeardAt: Date | null;
  isBlocked: boolean | null;
  isSilent: boolean | null;
};

function withTicket({ caseNumber, lastHeardAt, isBlocked, isSilent, ...columns }: ClaimedColumns): Found {
  return { ...columns, ticket: caseNumber === null ? null : { caseNumber } };
}

/**
 * The SQL that puts the delivery of a new row on the queue. Graphile Worker's own function, so both rows live or die together. It spends
 * a third of the time when it need not look for a job of the same key that waits; a new row can have none.
 */
export function deliveryJob(outboxId: Prisma.Sql, runAt: Prisma.Sql = Prisma.sql`now()`): Prisma.Sql {
  return Prisma.sql`graphile_worker.add_job('deliver', json_build_object('id', ${outboxId}), run_at => ${runAt}, max_attempts => 25,
    job_key => 'deliver:' || ${outboxId}, job_key_mode => 'unsafe_dedupe')`;
}

/** A further try: a job without a key, because the one that failed still holds it. */
function retryJob(outboxId: Prisma.Sql, runAt: Date): Prisma.Sql {
  return Prisma.sql`graphile_worker.add_job('deliver', json_build_object('id', ${outboxId}), run_at => ${runAt}::timestamptz, max_attempts => 25)`;
}

export function outboxStore(db: Db, vault: Vault) {
  const toRow = (row: Found): OutboxRow => ({
    id: row.id,
    ticketId: row.ticketId,
    addressId: row.addressId,
    caseNumber: row.ticket?.caseNumber ?? null,
    channel: row.channel,
    account: row.account,
    recipient: vault.open(row.recipientEnc),
    locale: row.locale,
    notice: row.notice,
    meaning: JSON.parse(vault.open(row.contentEnc)) as Meaning,
    status: row.status as OutboxStatus,
    attempts: row.attempts,
    createdAt: row.createdAt,
    nextAttemptAt: row.nextAttemptAt,
    sentAt: row.sentAt,
    lastError: row.lastError,
    vendorId: row.vendorId,
    answers: row.answers,
    insteadOfId: row.insteadOfId,
  });
  const withCase = { ticket: { select: { caseNumber: true } } } as const;

  return {
    /** Writes the row and its job. A message with the same dedupeKey is written once. */
    async write(message: OutgoingMessage): Promise<void> {
      const notBefore = message.notBefore ?? message.now;
      const runAt = message.notBefore ? Prisma.sql`${notBefore}::timestamptz` : Prisma.sql`now()`;
      await db.$executeRaw`
        with row as (
          insert into outbox_message (id, "dedupeKey", "ticketId", "addressId", channel, account, "recipientEnc", "recipientIndex",
            locale, notice, "contentEnc", answers, "insteadOfId", "nextAttemptAt", "createdAt")
          values (${message.id}::uuid, ${message.dedupeKey}, ${message.ticketId}::uuid, ${message.addressId}::uuid, ${message.channel},
            ${message.account}, ${vault.seal(message.recipient)}, ${vault.index(`address:${message.channel}`, message.recipient)},
            ${message.locale}, ${message.notice}, ${vault.seal(JSON.stringify(message.meaning))}, ${message.answers ?? null}, ${message.insteadOfId ?? null}::uuid,
            ${notBefore}, ${message.now})
          on conflict ("dedupeKey") do nothing returning id)
        select ${deliveryJob(Prisma.sql`row.id`, runAt)} from row`;
    },

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
            ...toRow(withTicket(claimed)),
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

    /** By the id of the message, or of one of its parts. */
    async byVendorId(channel: string, account: string, vendorId: string): Promise<OutboxRow | null> {
      const find = (where: Prisma.OutboxMessageWhereInput) =>
        db.outboxMessage.findFirst({
          where: { channel, account, ...where },
          include: withCase,
          orderBy: { id: 'desc' },
        });
      const row = (await find({ vendorId })) ?? (await find({ earlierIds: { has: vendorId } }));
      return row && toRow(row);
    },

    async byKey(dedupeKey: string): Promise<OutboxRow | null> {
      const row = await db.outboxMessage.findUnique({ where: { dedupeKey }, include: withCase });
      return row && toRow(row);
    },

    /** It arrived, or was read: never taken back, whatever comes later. */
    async noteArrival(id: string, isRead: boolean, now: Date): Promise<void> {
      await db.$executeRaw`
        update outbox_message set status = 'delivered', "deliveredAt" = coalesce("deliveredAt", ${now}),
          "readAt" = case when ${isRead} then coalesce("readAt", ${now}) else "readAt" end
        where id = ${id}::uuid and status in ('sent', 'delivered')`;
    },

    /** The vendor took it, or a part of it, and then could not deliver that. Answers whether it counted as sent until now. */
    async noteFailure(id: string, error: string, isPart: boolean): Promise<boolean> {
      const failed = await db.outboxMessage.updateMany({
        where: { id, status: isPart ? { in: ['sent', 'delivered'] } : 'sent' },
        data: { status: 'failed', lastError: error },
      });
      return failed.count === 1;
    },

    /** Where one message was tried already, the first and all that carried it on: channel and blind index of the recipient. */
    async triedFor(rootId: string): Promise<Set<string>> {
      const rows = await db.outboxMessage.findMany({
        where: { OR: [{ id: rootId }, { insteadOfId: rootId }] },
        select: { channel: true, recipientIndex: true },
        take: 50,
      });
      return new Set(rows.map(({ channel, recipientIndex }) => triedKey(channel, recipientIndex)));
    },

    /** How `triedFor` knows a recipient. */
    keyOf: (channel: string, recipient: string) =>
      triedKey(channel, vault.index(`address:${channel}`, recipient)),

    /** A message that failed is tried again from the beginning. False when it had not failed. */
    async sendAgain(id: string, now: Date): Promise<boolean> {
      const again = await db.$executeRaw`
        with row as (
          update outbox_message set status = 'waiting', attempts = 0, "nextAttemptAt" = ${now}, "lastError" = null
          where id = ${id}::uuid and status = 'failed' returning id)
        select ${retryJob(Prisma.sql`row.id`, now)} from row`;
      return again > 0;
    },

    async byId(id: string): Promise<OutboxRow | null> {
      const row = await db.outboxMessage.findUnique({ where: { id }, include: withCase });
      return row && toRow(row);
    },

    /** The messages of one case, oldest first. */
    async ofTicket(ticketId: string, limit: number): Promise<OutboxRow[]> {
      const rows = await db.outboxMessage.findMany({
        where: { ticketId },
        include: withCase,
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows.map(toRow);
    },

    /** Newest first; `before` is the id of the last row seen (ids sort by time). */
    async page(filter: {
      status?: OutboxStatus;
      channel?: string;
      vendorId?: string;
      before?: string;
      limit: number;
    }): Promise<OutboxRow[]> {
      const rows = await db.outboxMessage.findMany({
        where: {
          ...(filter.status && { status: filter.status }),
          ...(filter.channel && { channel: filter.channel }),
          ...(filter.vendorId && { vendorId: filter.vendorId }),
          ...(filter.before && { id: { lt: filter.before } }),
        },
        include: withCase,
        orderBy: { id: 'desc' },
        take: filter.limit,
      });
      return rows.map(toRow);
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
