/**
 * The turn for what waits in a conversation: everything that came since the last one, in order, answered once. The answer is a row of the
 * outbox, written in the same transaction.
 */
import { isLocale, type Locale, locales } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { type TalkChannel, talkChannelNames } from '#server/domain/channels';
import type { InboundEvent } from '#server/domain/conversation/event';
import type { Meaning } from '#server/domain/conversation/meaning';
import { Refused } from '#server/domain/refusals';
import type { ConversationRecord } from '#server/store/conversations';
import type { InboundRow } from '#server/store/inbound';
import type { Address } from '#server/store/people';
import { takeTurn } from './conversation-turn';
import { showMessage } from './deliver-message';
import { keptEventSchema, type MediaEvent } from './receive-channel-event';
import type { Tools } from './tools';
import { warm, within } from './within';

export type TurnInput = {
  conversationId: string;
  /** The adapter may send the reply itself within this time; the worker waits so long before it does. */
  replyWithinMs?: number;
  /** Take it only if nothing came after this event: then whoever brought that takes the turn. */
  unlessAfter?: { account: string; externalId: string };
};

/** `replyId`: the outbox row of the answer, null when there is none. `waits`: there is more, or files are still to be fetched. */
export type TurnTaken = { locale: Locale; replyId: string | null; waits: boolean };

type Waiting = Omit<InboundRow, 'content'> & { event: InboundEvent | MediaEvent };

/** What comes after these waits for the next turn. */
export const mostOfATurn = 50;

/** Files that must be fetched before the turn, oldest first. */
export async function waitingMedia(tools: Tools, conversationId: string) {
  const rows = await readWaiting(tools, conversationId);
  return rows.flatMap(({ id, channel, account, event }) =>
    event.kind === 'media' ? [{ eventId: id, channel, account, media: event.media, text: event.text }] : [],
  );
}

/** Since when something waits for its turn, and whether a file is among it. */
export async function readWaits(tools: Tools, conversationId: string) {
  const [since, files] = await Promise.all([
    tools.store.inbound.waitsSince(conversationId),
    waitingMedia(tools, conversationId),
  ]);
  return { since: since && isoWithOffset(since, tools.city.zone), hasFile: files.length > 0 };
}

/** The file was fetched (or cannot be): what the person sent is known now. */
export async function replaceMedia(tools: Tools, input: { eventId: string; event: InboundEvent }) {
  await tools.store.inbound.replace(input.eventId, input.event);
  return {};
}

export async function takeWaitingTurn(tools: Tools, input: TurnInput): Promise<TurnTaken> {
  await warm(tools);
  return tools.store.transaction((store) => turnWithin(within(tools, store), input));
}

async function turnWithin(tools: Tools, input: TurnInput): Promise<TurnTaken> {
  const conversation = await tools.store.conversations.lock(input.conversationId);
  const address = conversation?.addressId
    ? await tools.store.people.addressById(conversation.addressId)
    : null;
  if (!conversation || !address) throw new Refused('conversation-not-found');
  const rows = await readWaiting(tools, conversation.id, mostOfATurn + 1);
  const nothing = { locale: localeOf(conversation), replyId: null, waits: rows.length > 0 };
  if (input.unlessAfter && !isLast(rows, input.unlessAfter)) return { ...nothing, waits: false };
  const ready = untilMedia(rows.slice(0, mostOfATurn));
  const last = ready.at(-1);
  if (!last) return nothing;
  const channel = channelOf(conversation);
  const heard = ready.map((row) => ({ id: messageIdOf(row), event: row.event }));
  const { locale, reply } = await takeTurn(tools, { channel, address, conversation, heard });
  await tools.store.inbound.taken(
    ready.map(({ id }) => id),
    tools.now(),
  );
  if (locale !== address.locale) await tools.store.people.setAddressLocale(address.id, locale);
  const replyId = reply && (await writeReply(tools, address, { reply, locale, last, input }));
  return { locale, replyId, waits: ready.length < rows.length };
}

async function readWaiting(tools: Tools, conversationId: string, limit = mostOfATurn): Promise<Waiting[]> {
  const rows = await tools.store.inbound.waiting(conversationId, limit);
  return rows.map(({ content, ...row }) => ({ ...row, event: keptEventSchema.parse(content) }));
}

/** What comes after a file that is not here yet waits with it, as it may be about it. */
function untilMedia(rows: readonly Waiting[]) {
  const ready: (Omit<Waiting, 'event'> & { event: InboundEvent })[] = [];
  for (const { event, ...row } of rows) {
    if (event.kind === 'media') break;
    ready.push({ ...row, event });
  }
  return ready;
}

function isLast(rows: readonly Waiting[], { account, externalId }: NonNullable<TurnInput['unlessAfter']>) {
  const newest = rows.reduce<Waiting | null>(
    (latest, row) => (latest === null || row.id > latest.id ? row : latest),
    null,
  );
  return newest?.account === account && newest.externalId === externalId;
}

function messageIdOf({ account, externalId }: Pick<InboundRow, 'account' | 'externalId'>): string {
  return `${account}:${externalId}`;
}

type Answer = {
  reply: Meaning;
  locale: Locale;
  last: Pick<InboundRow, 'account' | 'externalId'>;
  input: TurnInput;
};

async function writeReply(tools: Tools, address: Address, { reply, locale, last, input }: Answer) {
  const id = tools.newId();
  // The moment of writing, not of arrival: replies of one person are delivered in the order in which they were made.
  const now = tools.now();
  await tools.store.outbox.write({
    id,
    dedupeKey: replyKey(address.channel, last),
    ticketId: null,
    addressId: address.id,
    channel: address.channel,
    account: address.account,
    recipient: address.externalId,
    locale,
    notice: 'reply',
    meaning: reply,
    answers: last.externalId,
    now,
    ...(input.replyWithinMs && { notBefore: new Date(now.getTime() + input.replyWithinMs) }),
  });
  return id;
}

function replyKey(channel: string, event: Pick<InboundRow, 'account' | 'externalId'>): string {
  return `reply:${channel}:${messageIdOf(event)}`;
}

function channelOf({ channel }: ConversationRecord): TalkChannel {
  const known = talkChannelNames.find((name) => name === channel);
  if (!known) throw new Error('A conversation on a channel that nobody talks on.');
  return known;
}

function localeOf({ locale }: ConversationRecord): Locale {
  return isLocale(locale) ? locale : locales[0];
}

/** What an event was answered with, and how that went out; null when it has no answer (yet). */
export async function readAnswer(
  tools: Tools,
  input: { channel: string; account: string; externalId: string },
) {
  const row = await tools.store.outbox.byKey(replyKey(input.channel, input));
  return row && { message: showMessage(tools, row), status: row.status, vendorId: row.vendorId };
}
