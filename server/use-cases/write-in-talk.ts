/**
 * What a member of staff writes to the person: in the talk, and on its way by the person's channel. Where free words are not possible now,
 * that is said before anything is sent; then a short notice may ask them to write, or another channel of theirs carries the words.
 */
import type { Locale } from '#locales/languages';
import { isHouseTalk } from '#server/domain/channels';
import { heldBy } from '#server/domain/conversation/handover';
import type { Meaning } from '#server/domain/conversation/meaning';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { Address } from '#server/store/people';
import { readState } from './conversation-turn';
import { requireHolder, requireTalker } from './hold-talk';
import { writeLine } from './note-in-talk';
import { carry, holdTalk, type TalkPlace } from './say-in-talk';
import { otherWays, windowOf } from './talk-window';
import type { Tools } from './tools';
import { within } from './within';

export type Writing = {
  conversationId: string;
  /** Made by the page: the same message sent again is written once. */
  messageId: string;
  text: string;
  /** `knock`: the channel's own notice that asks them to write; else one of their other addresses. */
  by?: { kind: 'here' | 'knock' } | { kind: 'other'; addressId: string };
};

export async function writeInTalk(tools: Tools, input: Writing, actor: StaffActor) {
  requireTalker(actor);
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const talk = await holdTalk(inside, input.conversationId);
    requireHolder(talk, actor);
    const inReplyTo = `staff:${input.messageId}`;
    if ((await store.conversations.repliesTo(talk.conversation.id, inReplyTo)).length > 0) return {};
    await write(inside, talk, { ...input, inReplyTo }, actor);
    return {};
  });
}

async function write(
  tools: Tools,
  talk: TalkPlace,
  input: Writing & { inReplyTo: string },
  { staffId }: StaffActor,
): Promise<void> {
  const { conversation, address } = talk;
  const way = await wayOf(tools, address, input.by ?? { kind: 'here' });
  const state = readState(conversation);
  const { locale } = state;
  const outboxId = isHouseTalk(way.channel) ? null : tools.newId();
  const isKnock = input.by?.kind === 'knock';
  const text = isKnock ? tools.say(locale, 'bot:person.knock') : input.text;
  const content = {
    from: 'staff' as const,
    locale,
    text,
    staffId,
    ...(outboxId && { outboxId }),
    ...(way.id !== address.id && { via: way.channel }),
  };
  const handover = state.handover && { ...state.handover, openSince: null };
  await writeLine(tools, talk, { content, state: { ...state, handover }, inReplyTo: input.inReplyTo });
  await tools.store.talks.setHolding(conversation.id, heldBy(staffId, tools.now()));
  if (outboxId)
    await carry(tools, way, { ...said(text, locale, isKnock), id: outboxId, dedupeKey: `staff:${outboxId}` });
}

function said(text: string, locale: Locale, isKnock: boolean): { meaning: Meaning; locale: Locale } {
  const meaning = isKnock ? { key: 'bot:person.knock' } : { key: 'bot:person.says', values: { text } };
  return { meaning, locale };
}

/** Refuses what would not arrive, so that nobody believes it did. */
async function wayOf(tools: Tools, own: Address, by: NonNullable<Writing['by']>): Promise<Address> {
  if (by.kind === 'other') {
    const other = (await otherWays(tools, own)).find(({ id }) => id === by.addressId);
    if (!other) throw new Refused('not-allowed');
    return other;
  }
  const { isOpen, isBlocked } = windowOf(own, tools.now());
  if (isBlocked || (by.kind === 'here' && !isOpen)) throw new Refused('outside-window');
  return own;
}
