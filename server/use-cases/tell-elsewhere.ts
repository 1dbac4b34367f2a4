/**
 * A notice did not get through: the window is closed, the person blocked us, the mailbox is gone. The next channel that the person gave us
 * carries it on, the one they used last first; when none is left, the case is marked as not told and the desk sees it.
 */
import { isOwed } from '#server/domain/notices/notices';
import type { OutboxRow } from '#server/store/outbox-rows';
import type { Address } from '#server/store/people';
import type { Tools } from './tools';

/** Replies in a talk go nowhere else: whoever wrote there looks there. */
export async function tellElsewhere(tools: Tools, failed: OutboxRow): Promise<void> {
  const { ticketId } = failed;
  if (!isOwed(failed.notice) || !ticketId) return;
  const rootId = failed.insteadOfId ?? failed.id;
  const tried = await tools.store.outbox.triedFor(rootId);
  const next = (await addressesFor(tools, ticketId)).find(
    ({ channel, externalId }) => !tried.has(tools.store.outbox.keyOf(channel, externalId)),
  );
  if (next) await carryOn(tools, failed, rootId, next);
  else await tools.store.tickets.setNotTold(ticketId, tools.now());
}

async function carryOn(tools: Tools, failed: OutboxRow, rootId: string, to: Address): Promise<void> {
  await tools.store.outbox.write({
    id: tools.newId(),
    dedupeKey: `instead:${rootId}:${to.id}`,
    ticketId: failed.ticketId,
    addressId: to.id,
    channel: to.channel,
    account: to.account,
    recipient: to.externalId,
    locale: failed.locale,
    notice: failed.notice,
    meaning: failed.meaning,
    insteadOfId: rootId,
    now: tools.now(),
  });
}

/** Channels that were joined to the person, then the mailbox and the telephone that stand on the request. */
async function addressesFor(tools: Tools, ticketId: string): Promise<Address[]> {
  const personId = await tools.store.tickets.personOf(ticketId);
  if (!personId) return [];
  const joined = await tools.store.people.reachableAddresses(personId);
  return [...joined, ...(await givenAddresses(tools, personId))];
}

async function givenAddresses(tools: Tools, personId: string): Promise<Address[]> {
  const { people, channelHealth } = tools.store;
  const contact = await people.contactOf(personId);
  const given = [
    { channel: 'email', externalId: contact?.email },
    { channel: 'sms', externalId: contact?.phone },
  ];
  const found: Address[] = [];
  for (const { channel, externalId } of given) {
    const account = externalId && (await channelHealth.firstAccount(channel));
    // A wish that was said to one of our accounts holds for all of them.
    if (!externalId || !account || (await people.isShut(channel, externalId))) continue;
    const known = { id: tools.newId(), channel, account, externalId, locale: null, now: tools.now() };
    // Telephone numbers that two people give belong to neither by that; the address is only written to, not joined.
    found.push(await people.address(known));
  }
  return found;
}
