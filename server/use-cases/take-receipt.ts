/**
 * What became of a message of ours, as its vendor says. Receipts come in any order, twice, and before our own answer is stored: what has
 * arrived stays arrived, and one that is not known yet is tried again by the queue.
 */
import { type Failure, noteFailed } from './deliver-message';
import type { Tools } from './tools';
import { within } from './within';

export type Receipt = {
  channel: string;
  account: string;
  vendorId: string;
  status: 'sent' | 'delivered' | 'read' | 'failed';
  reason?: Failure['kind'];
  error?: string;
};

/** `isKnown` is false when no message of ours has this id (yet). */
export async function takeReceipt(tools: Tools, receipt: Receipt): Promise<{ isKnown: boolean }> {
  const { outbox } = tools.store;
  const row = await outbox.byVendorId(receipt.channel, receipt.account, receipt.vendorId);
  if (!row) return { isKnown: false };
  const { status, reason = 'permanent', error = 'not-delivered' } = receipt;
  // Of a message in parts the last one tells when it is there; any of them that is lost is a loss.
  const isWhole = row.vendorId === receipt.vendorId;
  if (isWhole && (status === 'delivered' || status === 'read'))
    await outbox.noteArrival(row.id, status === 'read', tools.now());
  if (status === 'failed')
    await tools.store.transaction(async (store) => {
      if (await store.outbox.noteFailure(row.id, error, !isWhole))
        await noteFailed(within(tools, store), row.id, { kind: reason, error });
    });
  return { isKnown: true };
}

/** Noted once for each event of the vendor, then taken by the queue. */
export async function queueReceipt(tools: Tools, input: { externalId: string; receipt: Receipt }) {
  const { externalId, receipt } = input;
  await tools.store.transaction(async (store) => {
    const { channel, account } = receipt;
    const event = { id: tools.newId(), channel, account, externalId, now: tools.now() };
    if (await store.inbound.note(event)) await store.inbound.queueReceipt(receipt);
  });
  return {};
}
