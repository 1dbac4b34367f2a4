/**
 * What a vendor delivered, verified by its adapter. One transaction notes the event (a second delivery does nothing), takes the turn and
 * writes the answer to the outbox; the worker sends it. So a crash at any point loses and doubles nothing.
 */
import { closestLocale, type Locale, locales } from '#locales/languages';
import { type TalkChannel, talkChannelNames } from '#server/domain/channels';
import type { InboundEvent } from '#server/domain/conversation/event';
import { newState } from '#server/domain/conversation/state';
import { Refused } from '#server/domain/refusals';
import type { ConversationRecord } from '#server/store/conversations';
import type { Address } from '#server/store/people';
import { takeTurn } from './conversation-turn';
import type { Tools } from './tools';
import { warm, within } from './within';

export type ChannelEvent = {
  channel: string;
  account: string;
  externalId: string;
  address: { externalId: string; locale?: string };
  event: InboundEvent;
  /** The adapter may send the reply itself within this time. */
  replyWithinMs?: number;
};

export type EventTaken = { outcome: 'taken' | 'seen-before'; locale: Locale; replyId: string | null };

export async function receiveChannelEvent(tools: Tools, input: ChannelEvent): Promise<EventTaken> {
  const channel = talkChannelNames.find((name) => name === input.channel);
  if (!channel) throw new Refused('invalid-input');
  await warm(tools);
  return tools.store.transaction((store) => takeEvent(within(tools, store), input, channel));
}

async function takeEvent(tools: Tools, input: ChannelEvent, channel: TalkChannel): Promise<EventTaken> {
  const { store } = tools;
  const { account, externalId, event } = input;
  const now = tools.now();
  const locale = closestLocale(input.address.locale ?? '') ?? locales[0];
  const noted = { id: tools.newId(), channel, account, externalId, now };
  if (!(await store.conversations.noteInbound(noted)))
    return { outcome: 'seen-before', locale, replyId: null };
  const address = await addressOf(tools, input, channel);
  if (event.kind !== 'blocked') return converseWith(tools, input, { channel, address, locale });
  await store.people.markBlocked(address.id, now);
  return { outcome: 'taken', locale, replyId: null };
}

type Speaker = { channel: TalkChannel; address: Address; locale: Locale };

async function converseWith(tools: Tools, input: ChannelEvent, speaker: Speaker): Promise<EventTaken> {
  const { channel, address } = speaker;
  const messageId = `${input.account}:${input.externalId}`;
  const conversation = await conversationWith(tools, address, speaker.locale);
  const turn = { channel, address, conversation, event: input.event, messageId };
  const { locale, reply } = await takeTurn(tools, turn);
  if (locale !== address.locale) await tools.store.people.setAddressLocale(address.id, locale);
  if (!reply) return { outcome: 'taken', locale, replyId: null };
  const id = tools.newId();
  // The moment of writing, not of arrival: replies of one person are delivered in the order in which they were made.
  const now = tools.now();
  await tools.store.outbox.write({
    id,
    dedupeKey: `reply:${channel}:${messageId}`,
    ticketId: null,
    addressId: address.id,
    channel,
    account: input.account,
    recipient: address.externalId,
    locale,
    notice: 'reply',
    meaning: reply,
    now,
    ...(input.replyWithinMs && { notBefore: new Date(now.getTime() + input.replyWithinMs) }),
  });
  return { outcome: 'taken', locale, replyId: id };
}

/** Writing the address takes its row, so that two first messages of one person wait for one another. */
function addressOf(tools: Tools, { account, address }: ChannelEvent, channel: TalkChannel): Promise<Address> {
  const { externalId } = address;
  return tools.store.people.address({
    id: tools.newId(),
    channel,
    account,
    externalId,
    locale: null,
    now: tools.now(),
  });
}

async function conversationWith(tools: Tools, address: Address, hint: Locale): Promise<ConversationRecord> {
  const { conversations } = tools.store;
  const known = await conversations.findByAddress(address.id);
  const id = known?.id ?? tools.newId();
  if (!known)
    await conversations.create({
      id,
      channel: address.channel,
      addressId: address.id,
      tokenHash: null,
      locale: hint,
      state: newState(hint, false),
      now: tools.now(),
    });
  const conversation = await conversations.lock(id);
  if (!conversation) throw new Error('A conversation that was just made is gone.');
  return conversation;
}
