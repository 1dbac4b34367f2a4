/** The one talk of a channel address, made when it is asked for first; its row is held until the transaction ends. */
import type { Locale } from '#locales/languages';
import { newState } from '#server/domain/conversation/state';
import type { ConversationRecord } from '#server/store/conversations';
import type { Address } from '#server/store/people';
import type { Tools } from './tools';

/** Inside a transaction only. `isChosen`: the person set the language themselves, so the first words do not change it. */
export async function conversationOf(
  { store, newId, now }: Tools,
  address: Address,
  locale: Locale,
  isChosen: boolean,
): Promise<ConversationRecord> {
  // Writing the address takes its row, so that two who would make the conversation wait for one another.
  await store.people.setAddressLocale(address.id, locale);
  const { conversations } = store;
  const known = await conversations.findByAddress(address.id);
  const id = known?.id ?? newId();
  if (!known)
    await conversations.create({
      id,
      channel: address.channel,
      addressId: address.id,
      tokenHash: null,
      locale,
      state: newState(locale, isChosen),
      now: now(),
    });
  const conversation = await conversations.lock(id);
  if (!conversation) throw new Error('A conversation that was just made is gone.');
  return conversation;
}
