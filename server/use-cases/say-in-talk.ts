/** Carries what was said in a talk to the person: on channels of others by the outbox; in the house's own talks it stands there already. */
import type { Locale } from '#locales/languages';
import { isHouseTalk, type TalkChannel, talkChannelNames } from '#server/domain/channels';
import type { Outcome } from '#server/domain/conversation/event';
import type { Meaning } from '#server/domain/conversation/meaning';
import { Refused } from '#server/domain/refusals';
import type { ConversationRecord } from '#server/store/conversations';
import type { Address } from '#server/store/people';
import { speakFirst } from './conversation-turn';
import type { Tools } from './tools';

export type TalkPlace = { conversation: ConversationRecord; address: Address; channel: TalkChannel };

/** Inside a transaction: the talk is held until it ends. */
export async function holdTalk(tools: Tools, id: string): Promise<TalkPlace> {
  const conversation = await tools.store.conversations.lock(id);
  const address = conversation?.addressId
    ? await tools.store.people.addressById(conversation.addressId)
    : null;
  const channel = talkChannelNames.find((name) => name === conversation?.channel);
  if (!conversation || !address || !channel) throw new Refused('conversation-not-found');
  return { conversation, address, channel };
}

export type Saying = { id: string; dedupeKey: string; meaning: Meaning; locale: Locale };

export async function carry(tools: Tools, address: Address, { id, dedupeKey, meaning, locale }: Saying) {
  if (isHouseTalk(address.channel)) return;
  await tools.store.outbox.write({
    id,
    dedupeKey,
    ticketId: null,
    addressId: address.id,
    channel: address.channel,
    account: address.account,
    recipient: address.externalId,
    locale,
    notice: 'reply',
    meaning,
    now: tools.now(),
  });
}

/** The bot speaks of its own accord, and it reaches the person. */
export async function speakInTalk(tools: Tools, talk: TalkPlace, outcome: Outcome): Promise<void> {
  const { reply, locale, seq } = await speakFirst(tools, talk, outcome);
  if (!reply) return;
  const dedupeKey = `talk:${talk.conversation.id}:${seq}`;
  await carry(tools, talk.address, { id: tools.newId(), dedupeKey, meaning: reply, locale });
}
