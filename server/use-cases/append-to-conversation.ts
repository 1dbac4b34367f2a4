/**
 * A notice becomes part of the talk: in the web chat that is its delivery, on other channels it is remembered once it was sent. Its
 * buttons then stand last, so that "1" or "yes" means them.
 */
import { isLocale, type Locale } from '#locales/languages';
import type { Meaning } from '#server/domain/conversation/meaning';
import { isIdle } from '#server/domain/conversation/questions';
import { type ConversationState, stateSchema } from '#server/domain/conversation/state';
import { Refused } from '#server/domain/refusals';
import type { ConversationRecord } from '#server/store/conversations';
import type { TransactionStore } from '#server/store/store';
import { conversationOf } from './address-conversation';
import type { Content } from './conversation-messages';
import type { Tools } from './tools';
import { within } from './within';

export type Appending = { conversationId: string; messageId: string; meaning: Meaning };

export type AddressAppending = {
  channel: string;
  account: string;
  externalId: string;
  locale: Locale;
  messageId: string;
  meaning: Meaning;
};

/** `messageId` is the outbox row's id: the same notice again changes nothing. */
export async function appendToConversation(tools: Tools, input: Appending): Promise<{ isNew: boolean }> {
  return tools.store.transaction(async (store) => {
    const conversation = await store.conversations.lock(input.conversationId);
    if (!conversation) throw new Refused('conversation-not-found');
    return { isNew: await append(tools, store, conversation, input) };
  });
}

/** The same for a channel address, which may have no conversation yet. */
export async function noteNotice(
  tools: Tools,
  input: { addressId: string; messageId: string; meaning: Meaning },
): Promise<void> {
  await tools.store.transaction(async (store) => {
    const known = await store.conversations.findByAddress(input.addressId);
    const conversation = known && (await store.conversations.lock(known.id));
    if (conversation) await append(tools, store, conversation, { ...input, conversationId: conversation.id });
  });
}

/** The same for an address whose talk lives here (an app): it is begun when there is none, as this is where the notice is read. */
export async function appendToAddress(
  tools: Tools,
  { channel, account, externalId, locale, ...said }: AddressAppending,
): Promise<{ isNew: boolean }> {
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const where = { id: tools.newId(), channel, account, externalId, locale: null, now: tools.now() };
    const address = await store.people.address(where);
    const known = await store.conversations.findByAddress(address.id);
    const spoken = known && isLocale(known.locale) ? known.locale : locale;
    const conversation = await conversationOf(inside, address, spoken, true);
    return { isNew: await append(inside, store, conversation, { ...said, conversationId: conversation.id }) };
  });
}

async function append(
  tools: Tools,
  store: TransactionStore,
  conversation: ConversationRecord,
  { messageId, meaning }: Appending,
): Promise<boolean> {
  const inReplyTo = `notice:${messageId}`;
  if ((await store.conversations.repliesTo(conversation.id, inReplyTo)).length > 0) return false;
  const at = tools.now();
  const seq = conversation.lastSeq + 1;
  const content: Content = { from: 'bot', locale: conversation.locale as Locale, meaning };
  await store.conversations.writeMessages(conversation.id, [
    { id: tools.newId(), seq, direction: 'out', content, inReplyTo, at },
  ]);
  const { locale } = conversation;
  const state = withNotice(conversation.state, meaning);
  await store.conversations.save(conversation.id, { locale, state, lastSeq: seq, now: at });
  return true;
}

/** A question that is being asked stays the question. */
function withNotice(known: unknown, meaning: Meaning): unknown {
  const parsed = stateSchema.safeParse(known);
  if (!parsed.success || !meaning.choices || !isIdle(parsed.data)) return known;
  const state: ConversationState = parsed.data;
  return { ...state, question: { name: 'notice', choices: meaning.choices } };
}
