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
  if (input.event.kind === 'blocked') return noteBlock(tools, input, channel);
  if (input.event.kind !== 'unblocked') return keepEvent(tools, input, channel);
  return tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const taken = await keepEvent(inside, input, channel);
    // One that is delivered again must not undo what was said since.
    if (taken.outcome === 'taken') await noteReturn(inside, input, channel);
    return taken;
  });
}

async function keepEvent(tools: Tools, input: ChannelEvent, channel: TalkChannel): Promise<EventTaken> {
  const { account, externalId, event, order } = input;
  const locale = localeOf(input);
  const { conversationId, isNew } = await tools.store.inbound.keep({
    id: tools.newId(),
    channel,
    account,
    externalId,
    address: { id: tools.newId(), externalId: input.address.externalId, locale },
    conversation: { id: tools.newId(), state: newState(locale, false) },
    content: event,
    sequence: order ?? null,
    now: tools.now(),
    ...delayOf(channel, event),
  });
  return { outcome: isNew ? 'taken' : 'seen-before', conversationId };
}

function localeOf({ address }: ChannelEvent): Locale {
  return closestLocale(address.locale ?? '') ?? locales[0];
}

/** Nothing is answered to somebody who blocked us. Where that is a wish (STOP), it stays until it is taken back. */
async function noteBlock(tools: Tools, input: ChannelEvent, channel: TalkChannel): Promise<EventTaken> {
  return tools.store.transaction(async (store) => {
    const now = tools.now();
    const { account, externalId } = input;
    if (!(await store.inbound.note({ id: tools.newId(), channel, account, externalId, now })))
      return { outcome: 'seen-before', conversationId: null };
    const address = await addressOf(within(tools, store), input, channel);
    await store.people.markBlocked(address.id, now);
    if (capabilitiesOf(channel).blocksByWord) await store.people.setNoticesOff(address.id, now);
    return { outcome: 'taken', conversationId: null };
  });
}

async function noteReturn(tools: Tools, input: ChannelEvent, channel: TalkChannel): Promise<void> {
  await tools.store.people.setNoticesOff((await addressOf(tools, input, channel)).id, null);
}

/**
 * Milliseconds until the turn: a tap is a whole answer, words may go on. Where the vendor takes the reply in its own response, that comes
 * first, and this is only for the case that it did not.
 */
function delayOf(channel: TalkChannel, { kind }: KeptEvent): { delayMs: number; mostDelayMs: number } {
  const { burstMs, syncReply } = capabilitiesOf(channel);
  const delayMs = syncReply ? burstMs + syncReply.withinMs : kind === 'choice' ? 0 : burstMs;
  return { delayMs, mostDelayMs: syncReply ? delayMs : burstMs * mostBursts };
}

function addressOf(
  { store, newId, now }: Tools,
  { account, address }: ChannelEvent,
  channel: TalkChannel,
): Promise<Address> {
  const { externalId } = address;
  return store.people.address({ id: newId(), channel, account, externalId, locale: null, now: now() });
}
