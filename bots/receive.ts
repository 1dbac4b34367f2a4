/**
 * From a vendor's request to the door: verified before anything is read from it, every event kept, and only then acknowledged. Where the
 * vendor takes the reply in its own response, the turn is taken here; everywhere else the worker takes it.
 */
import type { InboundEvent } from '#server/domain/conversation/event';
import type {
  Channel,
  MediaEvent,
  NativeMessage,
  ParsedEvent,
  RawRequest,
  RawResponse,
  Receipt,
  StoredFile,
} from './channel';
import type { BotLog, Claimed, DeliveryDoor, ReceivingDoor } from './door';
import { renderFor } from './render';
import { takeTurn } from './turn';

export type Receiving = {
  door: ReceivingDoor & Pick<DeliveryDoor, 'outbox'>;
  channels: ReadonlyMap<string, Channel>;
  /** Looks at a file, cleans it and keeps it. */
  storeFile(body: Buffer, as?: 'mail'): Promise<StoredFile>;
  zone: string;
  log: BotLog;
  wait(ms: number): Promise<void>;
  /** Milliseconds on a clock that never goes back. */
  clock(): number;
};

/** Throws when an event could not be made safe, so that the vendor delivers it again. */
export async function receiveWebhook(
  channel: Channel,
  request: RawRequest,
  receiving: Receiving,
): Promise<RawResponse> {
  const { inbound, capabilities } = channel;
  if (!inbound) return { status: 404, contentType: 'text/plain', body: '' };
  const began = receiving.clock();
  const verified = inbound.verify(request);
  if (!verified.ok) return { status: verified.status, contentType: 'text/plain', body: '' };
  if (verified.answer) return verified.answer;
  const isListening = capabilities.syncReply && inbound.isListening?.(request) !== false;
  const replies: NativeMessage[] = [];
  for (const event of inbound.parse(request)) {
    const taken = await takeEvent(channel, event, receiving);
    if (taken && isListening)
      replies.push(...(await answerAtOnce(channel, event, { ...taken, began }, receiving)));
  }
  return inbound.ack(replies, request);
}

type Taken = { outcome: 'taken' | 'seen-before'; conversationId: string };

/** The event is safe when this resolves. Null when there is nothing to answer. */
export async function takeEvent(
  channel: Channel,
  parsed: ParsedEvent,
  receiving: Receiving,
): Promise<Taken | null> {
  const { inbound, name, account } = channel;
  const { event, key: externalId, order, address } = parsed;
  if (isReceipt(event)) return noteReceipt(channel, externalId, event, receiving);
  const acknowledged = inbound?.acknowledge?.(parsed).catch(() => {
    receiving.log.info({ channel: name }, 'an event could not be acknowledged');
  });
  const { outcome, conversationId } = await receiving.door.channels.receive({
    channel: name,
    account,
    externalId,
    address,
    event,
    ...(order !== undefined && { order }),
  });
  receiving.log.info({ channel: name, kind: event.kind, outcome }, 'event');
  await acknowledged;
  return conversationId === null ? null : { outcome, conversationId };
}

function isReceipt(event: InboundEvent | MediaEvent | Receipt): event is Receipt {
  return event.kind === 'receipt';
}

async function noteReceipt(
  { name: channel, account }: Channel,
  externalId: string,
  { kind, ...receipt }: Receipt,
  { door }: Receiving,
): Promise<null> {
  await door.channels.queueReceipt({ externalId, receipt: { channel, account, ...receipt } });
  return null;
}

/**
 * The reply goes out with the response to the vendor. What comes within a moment is one turn, taken by whoever brought its last event. When
 * an earlier message has to go first, or our time is over, the worker sends it.
 */
async function answerAtOnce(
  channel: Channel,
  event: ParsedEvent,
  taken: Taken & { began: number },
  receiving: Receiving,
): Promise<NativeMessage[]> {
  const { burstMs, syncReply } = channel.capabilities;
  const withinMs = syncReply?.withinMs ?? 0;
  const place = { account: channel.account, externalId: event.key };
  if (taken.outcome === 'seen-before') return sameAnswer(channel, place, receiving);
  if (burstMs > 0 && event.event.kind !== 'choice') await receiving.wait(burstMs);
  const { conversationId, began } = taken;
  const turn = { conversationId, replyWithinMs: withinMs, unlessAfter: place };
  // The event is safe: what cannot be done now, the worker does, and the vendor hears that it has to wait.
  const { replyId } = await takeTurn(turn, receiving).catch(() => ({ replyId: null }));
  const isInTime = receiving.clock() - began < withinMs;
  return replyId && isInTime ? sayAtOnce(channel, replyId, receiving) : [];
}

/** What stands in the outbox instead of a vendor's id for what went out with a response. */
const inResponse = 'response';

/**
 * The vendor asks again. What went out with our response was not heard: the same again, and nothing done twice. What waits is said now,
 * and what the worker sent is not repeated.
 */
async function sameAnswer(
  channel: Channel,
  place: { account: string; externalId: string },
  receiving: Receiving,
): Promise<NativeMessage[]> {
  const answer = await receiving.door.channels.answer({ channel: channel.name, ...place });
  if (answer?.status === 'waiting') return sayAtOnce(channel, answer.message.id, receiving);
  return answer?.vendorId === inResponse ? renderFor(channel, answer.message, receiving.zone) : [];
}

/** Nothing when an earlier message goes first, or when it is more than one response holds: then the worker sends all of it. */
async function sayAtOnce(channel: Channel, id: string, { door, zone }: Receiving): Promise<NativeMessage[]> {
  const message: Claimed | null = (await door.outbox.claim({ id, isEarly: true })).message;
  if (!message) return [];
  const said = renderFor(channel, message, zone);
  const isTooLong = said.length > (channel.capabilities.syncReply?.most ?? Number.POSITIVE_INFINITY);
  const outcome = isTooLong
    ? ({ kind: 'retry', afterMs: 0, error: 'too-long-for-response' } as const)
    : ({ kind: 'sent', vendorId: inResponse, isDelivered: false } as const);
  await door.outbox.settle({ id, attempt: message.attempts, outcome });
  return isTooLong ? [] : said;
}
