/**
 * What a vendor delivered, verified by its adapter. One transaction notes the event (a second delivery does nothing), keeps what was said
 * and queues the turn that answers it; so a crash at any point loses and doubles nothing, and a vendor never waits for our thinking.
 */
import { z } from 'zod';
import { closestLocale, type Locale, locales } from '#locales/languages';
import { capabilitiesOf, type TalkChannel, talkChannelNames } from '#server/domain/channels';
import { inboundEventSchema } from '#server/domain/conversation/event';
import { newState } from '#server/domain/conversation/state';
import { Refused } from '#server/domain/refusals';
import type { Address } from '#server/store/people';
import type { Tools } from './tools';
import { within } from './within';

/** A file that its vendor still holds: fetched by whoever takes the turn. */
export const mediaEventSchema = z.strictObject({
  kind: z.literal('media'),
  media: z.strictObject({ id: z.string().max(2000), bytes: z.number().nullable() }),
  text: z.string().max(5000).optional(),
});
export type MediaEvent = z.infer<typeof mediaEventSchema>;

export const keptEventSchema = z.union([inboundEventSchema, mediaEventSchema]);
export type KeptEvent = z.infer<typeof keptEventSchema>;

export type ChannelEvent = {
  channel: string;
  account: string;
  externalId: string;
  order?: number;
  address: { externalId: string; locale?: string };
  event: KeptEvent;
};

/** `conversationId` is null when there is nothing to answer. */
export type EventTaken = { outcome: 'taken' | 'seen-before'; conversationId: string | null };

/** However fast somebody writes, the first of it is answered after so many bursts. */
const mostBursts = 5;

export async function receiveChannelEvent(tools: Tools, input: ChannelEvent): Promise<EventTaken> {
  const channel = talkChannelNames.find((name) => name === input.channel);
  if (!channel) throw new Refused('invalid-input');
  return tools.store.transaction((store) => keepEvent(within(tools, store), input, channel));
}

async function keepEvent(tools: Tools, input: ChannelEvent, channel: TalkChannel): Promise<EventTaken> {
  const { inbound } = tools.store;
  const { account, externalId, event } = input;
  const now = tools.now();
  const id = tools.newId();
  const isNew = await inbound.note({ id, channel, account, externalId, now });
  const address = await addressOf(tools, input, channel, isNew);
  if (!isNew) {
    const known = await tools.store.conversations.findByAddress(address.id);
    return { outcome: 'seen-before', conversationId: known?.id ?? null };
  }
  await noteWish(tools, address, event, channel);
  if (event.kind === 'blocked') return { outcome: 'taken', conversationId: null };
  const conversationId = await conversationWith(tools, address, localeOf(input));
  const since = (await inbound.waitsSince(conversationId)) ?? now;
  await inbound.keep(id, conversationId, event, input.order ?? null);
  await inbound.queueTurn(conversationId, delayOf(channel, event, now.getTime() - since.getTime()));
  return { outcome: 'taken', conversationId };
}

function localeOf({ address }: ChannelEvent): Locale {
  return closestLocale(address.locale ?? '') ?? locales[0];
}

/** Being blocked, or told to stop, and the other way round. */
async function noteWish({ store, now }: Tools, address: Address, { kind }: KeptEvent, channel: TalkChannel) {
  if (kind === 'blocked') await store.people.markBlocked(address.id, now());
  if (kind === 'blocked' && capabilitiesOf(channel).blocksByWord)
    await store.people.setNoticesOff(address.id, now());
  if (kind === 'unblocked') await store.people.setNoticesOff(address.id, null);
}

/**
 * Milliseconds until the turn: a tap is a whole answer, words may go on. Where the vendor takes the reply in its own response, that comes
 * first, and this is only for the case that it did not.
 */
function delayOf(channel: TalkChannel, { kind }: KeptEvent, waitedMs: number): number {
  const { burstMs, syncReply } = capabilitiesOf(channel);
  if (syncReply) return burstMs + syncReply.withinMs;
  if (kind === 'choice') return 0;
  return Math.max(0, Math.min(burstMs, burstMs * mostBursts - waitedMs));
}

/** Writing the address takes its row, so that two first messages of one person wait for one another. */
function addressOf(
  tools: Tools,
  { account, address, event }: ChannelEvent,
  channel: TalkChannel,
  isNew: boolean,
): Promise<Address> {
  return tools.store.people.address({
    id: tools.newId(),
    channel,
    account,
    externalId: address.externalId,
    locale: null,
    now: tools.now(),
    isHeard: isNew && event.kind !== 'blocked',
  });
}

async function conversationWith(tools: Tools, address: Address, hint: Locale): Promise<string> {
  const { conversations } = tools.store;
  const known = await conversations.findByAddress(address.id);
  if (known) return known.id;
  const id = tools.newId();
  await conversations.create({
    id,
    channel: address.channel,
    addressId: address.id,
    tokenHash: null,
    locale: hint,
    state: newState(hint, false),
    now: tools.now(),
  });
  return id;
}
