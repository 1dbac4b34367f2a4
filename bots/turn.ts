/** Takes the turn of a conversation: files that their vendors still hold are fetched first, then the engine answers what waits. */
import type { InboundEvent } from '#server/domain/conversation/event';
import type { Inbound, MediaEvent } from './channel';
import type { Receiving } from './receive';
import { channelKey } from './registry';

export type TurnInput = Parameters<Receiving['door']['channels']['turn']>[0];
type Turning = Pick<Receiving, 'door' | 'channels' | 'storeFile' | 'log'>;

/** Each time round takes what came during the last; somebody who writes without end is answered after so many. */
const mostRounds = 5;

/** Throws when a file could not be fetched now, or when there is more, so that the queue goes on. Answers the outbox row of the last reply. */
export async function takeTurn(input: TurnInput, turning: Turning): Promise<{ replyId: string | null }> {
  let replyId: string | null = null;
  for (let round = 0; round < mostRounds; round += 1) {
    await fetchMedia(input.conversationId, turning);
    const taken = await turning.door.channels.turn(input);
    replyId = taken.replyId ?? replyId;
    if (!taken.waits) return { replyId };
  }
  throw new Error('There is more than one go can take.');
}

async function fetchMedia(conversationId: string, turning: Turning): Promise<void> {
  for (const waiting of await turning.door.channels.waitingMedia({ conversationId })) {
    const { eventId, channel, account, media, text } = waiting;
    const from = turning.channels.get(channelKey(channel, account));
    const sent: MediaEvent = { kind: 'media', media, ...(text && { text }) };
    const event = await fetched(from?.inbound, sent, turning);
    await turning.door.channels.replaceMedia({ eventId, event });
  }
}

/** The account was taken away meanwhile, or the channel cannot fetch. */
const lost: InboundEvent = { kind: 'unsupported' };

async function fetched(
  inbound: Inbound | undefined,
  { media, text }: MediaEvent,
  { storeFile }: Turning,
): Promise<InboundEvent> {
  if (!inbound?.fetchMedia) return lost;
  const got = await inbound.fetchMedia(media);
  const stored = got.ok ? await storeFile(got.body) : got;
  if (!stored.ok) return { kind: 'file-refused', reason: stored.reason };
  const { attachmentId } = stored;
  return text ? { kind: 'attachment', attachmentId, text } : { kind: 'attachment', attachmentId };
}
