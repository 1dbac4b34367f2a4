/** A notice for those who follow a case besides the person whose channel it has: the case number and one word of what happened. */
import { briefNotice, sayBriefly } from '#server/domain/notices/notices';
import type { Ticket } from '#server/domain/ticket/ticket';
import type { TransactionStore } from '#server/store/store';
import { mostFollowers } from './follow-case';
import type { Tools } from './tools';

/** In the transaction of what happened. `dedupeKey` is the notice's own; each follower hears it once. */
export async function tellFollowers(
  tools: Tools,
  store: TransactionStore,
  ticket: Ticket,
  notice: string,
  dedupeKey: string,
): Promise<void> {
  for (const address of await store.followers.reachable(ticket.id, mostFollowers)) {
    if (address.id === ticket.noticeAddressId) continue;
    await store.outbox.write({
      id: tools.newId(),
      dedupeKey: `${dedupeKey}:${address.id}`,
      ticketId: ticket.id,
      addressId: address.id,
      channel: address.channel,
      account: address.account,
      recipient: address.externalId,
      locale: address.locale,
      notice: briefNotice,
      meaning: sayBriefly(notice, ticket.caseNumber),
      now: tools.now(),
    });
  }
}
