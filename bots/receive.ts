/** From a vendor's request to the door: verified before anything is read from it, files fetched at once, every event handed over. */
import type { InboundEvent } from '#server/domain/conversation/event';
import type { Refusal } from '#server/domain/refusals';
import type { Channel, Inbound, ParsedEvent, RawRequest, RawResponse } from './channel';
import type { BotLog, ReceivingDoor } from './door';

export type StoredFile = { ok: true; attachmentId: string } | { ok: false; reason: Refusal };

export type Receiving = {
  door: ReceivingDoor;
  /** Looks at a file, cleans it and keeps it. */
  storeFile(body: Buffer): Promise<StoredFile>;
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
  for (const event of inbound.parse(request)) await takeEvent(channel, event, receiving);
  return inbound.ack();
}

export async function takeEvent(channel: Channel, parsed: ParsedEvent, receiving: Receiving): Promise<void> {
  const { inbound, name, account } = channel;
  if (!inbound) return;
  const acknowledged = inbound.acknowledge?.(parsed).catch(() => {
    receiving.log.info({ channel: name }, 'an event could not be acknowledged');
  });
  const event = await withFile(inbound, parsed.event, receiving);
  const { outcome } = await receiving.door.channels.receive({
    channel: name,
    account,
    externalId: parsed.key,
    address: parsed.address,
    event,
  });
  receiving.log.info({ channel: name, kind: event.kind, outcome }, 'event');
  await acknowledged;
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
