/**
 * Messages to people, written in the transaction that caused them. Each row gets a job on the queue in the same transaction, so a
 * message cannot exist without someone who will deliver it.
 */
import type { Meaning } from '#server/domain/conversation/meaning';
import type { Vault } from '#server/secrets/vault';
import { type Db, Prisma } from './client';
import { outboxDelivery } from './outbox-delivery';
import { type OutboxRow, type OutboxStatus, openRow, withCase } from './outbox-rows';

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

function triedKey(channel: string, recipientIndex: Uint8Array): string {
  return `${channel}:${Buffer.from(recipientIndex).toString('base64')}`;
}

/**
 * The SQL that puts the delivery of a new row on the queue. Graphile Worker's own function, so both rows live or die together. It spends
 * a third of the time when it need not look for a job of the same key that waits; a new row can have none.
 */
export function deliveryJob(outboxId: Prisma.Sql, runAt: Prisma.Sql = Prisma.sql`now()`): Prisma.Sql {
  return Prisma.sql`graphile_worker.add_job('deliver', json_build_object('id', ${outboxId}), run_at => ${runAt}, max_attempts => 25,
    job_key => 'deliver:' || ${outboxId}, job_key_mode => 'unsafe_dedupe')`;
}

export function outboxStore(db: Db, vault: Vault) {
  return {
    ...outboxDelivery(db, vault),

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

    /** By the id of the message, or of one of its parts. */
    async byVendorId(channel: string, account: string, vendorId: string): Promise<OutboxRow | null> {
      const find = (where: Prisma.OutboxMessageWhereInput) =>
        db.outboxMessage.findFirst({
          where: { channel, account, ...where },
          include: withCase,
          orderBy: { id: 'desc' },
        });
      const row = (await find({ vendorId })) ?? (await find({ earlierIds: { has: vendorId } }));
      return row && openRow(vault, row);
    },

    async byKey(dedupeKey: string): Promise<OutboxRow | null> {
      const row = await db.outboxMessage.findUnique({ where: { dedupeKey }, include: withCase });
      return row && openRow(vault, row);
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

    async byId(id: string): Promise<OutboxRow | null> {
      const row = await db.outboxMessage.findUnique({ where: { id }, include: withCase });
      return row && openRow(vault, row);
    },

    /** The messages of one case, oldest first. */
    async ofTicket(ticketId: string, limit: number): Promise<OutboxRow[]> {
      const rows = await db.outboxMessage.findMany({
        where: { ticketId },
        include: withCase,
        orderBy: { id: 'asc' },
        take: limit,
      });
      return rows.map((row) => openRow(vault, row));
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
      return rows.map((row) => openRow(vault, row));
    },
  };
}
