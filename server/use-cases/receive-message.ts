/**
 * A message in the web chat (or the terminal, which speaks the same way). The message's id makes it safe to send again: the same id is
 * answered with the same replies, also the very first one, whose id the
 * conversation's is made from. A second message waits for the first.
 */
import { createHash } from 'node:crypto';
import { type Locale, locales } from '#locales/languages';
import { type TalkChannel, talkChannelNames } from '#server/domain/channels';
import { type InboundEvent, inboundEventSchema } from '#server/domain/conversation/event';
import { newState } from '#server/domain/conversation/state';
import { Refused } from '#server/domain/refusals';
import type { ConversationRecord } from '#server/store/conversations';
import type { Address } from '#server/store/people';
import { conversationOf } from './address-conversation';
import { type ChatMessage, showMessage } from './conversation-messages';
import { saidKey, takeTurn } from './conversation-turn';
import type { Tools } from './tools';
import { warm, within } from './within';

export type ReceivedMessage = {
  conversationId?: string;
  token?: string;
  messageId: string;
  locale?: Locale;
  kind: 'text' | 'choice' | 'location' | 'attachment';
  text?: string;
  choiceId?: string;
  lat?: number;
  lng?: number;
  attachmentId?: string;
};

export type Received = { conversationId: string; token: string; replies: ChatMessage[] };

/** Web chats have one account: our own site. */
const account = 'site';

/** Where the person types: on our site, in a terminal, or in an app that signed in as this address. */
export type Talker = 'webchat' | 'console' | Address;

export async function receiveMessage(
  tools: Tools,
  input: ReceivedMessage,
  talker: Talker = 'webchat',
): Promise<Received> {
  const event = readEvent(input);
  await warm(tools);
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const { conversation, address } =
      typeof talker === 'string'
        ? await openConversation(inside, input, talker)
        : { conversation: await ownTalk(inside, input, talker), address: talker };
    const { id } = conversation;
    const earlier = await store.conversations.repliesTo(id, input.messageId);
    if (earlier.length > 0)
      return received(
        tools,
        id,
        earlier.map((message) => showMessage(tools, message)),
      );
    // Kept for staff, and answered by nobody: sent again it is not said twice.
    if ((await store.conversations.repliesTo(id, saidKey(input.messageId) ?? '')).length > 0)
      return received(tools, id, []);
    await requireFile(inside, event);
    await takeTurn(inside, {
      channel: talkChannelOf(address),
      address,
      conversation,
      heard: [{ id: input.messageId, event }],
    });
    const replies = await store.conversations.repliesTo(id, input.messageId);
    return received(
      tools,
      id,
      replies.map((message) => showMessage(tools, message)),
    );
  });
}

/** Whoever sends the same first message again finds the same conversation; nobody can make a message id from a conversation's. */
function firstId(tools: Tools, messageId: string): string {
  const hex = createHash('sha256').update(tools.secrets.sign('first-message', messageId)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The token says "this conversation is mine"; it is signed, so nothing has to be kept for it. */
export function chatToken(tools: Tools, conversationId: string): string {
  return tools.secrets.sign('chat', conversationId);
}

export function isToken(tools: Tools, conversationId: string, token: string | undefined): boolean {
  return tools.secrets.verify('chat', token ?? '') === conversationId;
}

function received(tools: Tools, conversationId: string, replies: ChatMessage[]): Received {
  return { conversationId, token: chatToken(tools, conversationId), replies };
}

/** Each kind needs its own fields; what is missing is refused. */
function readEvent({ kind, text, choiceId, lat, lng, attachmentId }: ReceivedMessage): InboundEvent {
  const fields = {
    text: { text },
    choice: { choiceId },
    location: { lat, lng },
    attachment: { attachmentId, text },
  };
  const event = inboundEventSchema.safeParse({ kind, ...fields[kind] });
  if (!event.success) throw new Refused('invalid-input');
  return event.data;
}

/** An address has one talk; who names another is told that there is none. */
async function ownTalk(tools: Tools, input: ReceivedMessage, address: Address): Promise<ConversationRecord> {
  const conversation = await conversationOf(
    tools,
    address,
    input.locale ?? locales[0],
    Boolean(input.locale),
  );
  if (input.conversationId && input.conversationId !== conversation.id)
    throw new Refused('conversation-not-found');
  return conversation;
}

function talkChannelOf({ channel }: Address): TalkChannel {
  const known = talkChannelNames.find((name) => name === channel);
  if (!known) throw new Refused('not-allowed');
  return known;
}

async function openConversation(
  tools: Tools,
  input: ReceivedMessage,
  channel: 'webchat' | 'console',
): Promise<{ conversation: ConversationRecord; address: Address }> {
  const id = input.conversationId ?? firstId(tools, input.messageId);
  if (input.conversationId && !isToken(tools, id, input.token)) throw new Refused('conversation-not-found');
  const { people, conversations } = tools.store;
  const now = tools.now();
  const locale = input.locale ?? locales[0];
  if (!input.conversationId) {
    const address = await people.address({
      id: tools.newId(),
      channel,
      account,
      externalId: id,
      locale,
      now,
      isHeard: true,
    });
    // A page was opened in a language on purpose; a terminal's says little of who types, so the first words decide.
    const state = newState(locale, input.locale !== undefined && channel === 'webchat');
    await conversations.create({ id, channel, addressId: address.id, tokenHash: null, locale, state, now });
  }
  const conversation = await conversations.lock(id);
  const address = conversation?.addressId ? await people.addressById(conversation.addressId) : null;
  if (!conversation || !address) throw new Refused('conversation-not-found');
  return { conversation, address };
}

async function requireFile({ store }: Tools, event: InboundEvent): Promise<void> {
  if (event.kind !== 'attachment') return;
  if ((await store.drafts.knownFiles([event.attachmentId])) === 0) throw new Refused('file-not-found');
}
