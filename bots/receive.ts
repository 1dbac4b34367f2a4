/** From a vendor's request to the door: verified before anything is read from it, files fetched at once, every event handed over. */
import type { InboundEvent } from '#server/domain/conversation/event';
import type { Refusal } from '#server/domain/refusals';
import type { Channel, Inbound, NativeMessage, ParsedEvent, RawRequest, RawResponse } from './channel';
import type { BotLog, DeliveryDoor, ReceivingDoor } from './door';
import { renderFor } from './render';

export type StoredFile = { ok: true; attachmentId: string } | { ok: false; reason: Refusal };

export type Receiving = {
  door: ReceivingDoor & Pick<DeliveryDoor, 'outbox'>;
  /** Looks at a file, cleans it and keeps it. */
  storeFile(body: Buffer): Promise<StoredFile>;
  zone: string;
  log: BotLog;
};

/** Throws when an event could not be made safe, so that the vendor delivers it again. */
export async function receiveWebhook(
  channel: Channel,
  request: RawRequest,
  receiving: Receiving,
): Promise<RawResponse> {
  const { inbound } = channel;
  if (!inbound) return { status: 404, contentType: 'text/plain', body: '' };
  const verified = inbound.verify(request);
  if (!verified.ok) return { status: verified.status, contentType: 'text/plain', body: '' };
  if (verified.answer) return verified.answer;
  const replies: NativeMessage[] = [];
  for (const event of inbound.parse(request)) {
    const replyId = await takeEvent(channel, event, receiving);
    if (replyId && channel.capabilities.syncReply)
      replies.push(...(await sayAtOnce(channel, replyId, receiving)));
  }
  return inbound.ack(replies);
}

/** The event is safe when this resolves; answers the outbox row of the reply, which the worker sends. */
export async function takeEvent(
  channel: Channel,
  parsed: ParsedEvent,
  receiving: Receiving,
): Promise<string | null> {
  const { inbound, name, account, capabilities } = channel;
  if (!inbound) return null;
  const acknowledged = inbound.acknowledge?.(parsed).catch(() => {
    receiving.log.info({ channel: name }, 'an event could not be acknowledged');
  });
  const event = await withFile(inbound, parsed.event, receiving);
  const { outcome, replyId } = await receiving.door.channels.receive({
    channel: name,
    account,
    externalId: parsed.key,
    address: parsed.address,
    event,
    replyWithinMs: capabilities.syncReply?.withinMs,
  });
  receiving.log.info({ channel: name, kind: event.kind, outcome }, 'event');
  await acknowledged;
  return replyId;
}

/** The reply goes out with the response to the vendor. When an earlier message has to go first, the worker sends both. */
async function sayAtOnce(channel: Channel, id: string, { door, zone }: Receiving): Promise<NativeMessage[]> {
  const { message } = await door.outbox.claim({ id });
  if (!message) return [];
  const said = renderFor(channel, message, zone);
  await door.outbox.settle({ id, outcome: { kind: 'sent', vendorId: null, isDelivered: false } });
  return said;
}

async function withFile(
  inbound: Inbound,
  event: ParsedEvent['event'],
  { storeFile }: Receiving,
): Promise<InboundEvent> {
  if (event.kind !== 'media') return event;
  if (!inbound.fetchMedia) return { kind: 'unsupported' };
  const fetched = await inbound.fetchMedia(event.media);
  const stored = fetched.ok ? await storeFile(fetched.body) : fetched;
  if (!stored.ok) return { kind: 'file-refused', reason: stored.reason };
  const { attachmentId } = stored;
  return event.text
    ? { kind: 'attachment', attachmentId, text: event.text }
    : { kind: 'attachment', attachmentId };
}
