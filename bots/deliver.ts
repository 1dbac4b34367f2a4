/**
 * Delivers one row of the outbox: claimed through the door, rendered, sent, settled. Retries wait longer each time and obey the vendor;
 * after twelve tries a message has failed and the desk sees it. The same row may be handed to us twice; the claim decides.
 */
import type { Channel, Delivery, SendResult } from './channel';
import type { BotLog, Claimed, DeliveryDoor, Settlement } from './door';
import { channelKey } from './registry';
import { renderFor } from './render';

export const mostTries = 12;
const firstWaitMs = 5_000;
const longestWaitMs = 3_600_000;
/** An earlier message to the same person is under way: looked at again so often before the queue is told to come back. */
const shortWaits = { times: 6, ms: 200 };

export type Delivering = {
  door: DeliveryDoor;
  channels(): ReadonlyMap<string, Channel>;
  zone: string;
  log: BotLog;
  /** From 0 to 1. */
  random(): number;
  wait(ms: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
};

/** 5 s, 10 s, 20 s … an hour, each shortened by up to a half so that many do not come back at once. */
export function waitBefore(attempt: number, random: number): number {
  const full = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, attempt - 1));
  return Math.round(full * (1 - random / 2));
}

/** The task of the queue: takes the id of an outbox row. Throws when an earlier message to the same person still has to go first. */
export function deliverTask(delivering: Delivering): (id: string) => Promise<void> {
  const partsSent: PartsSent = new Map();
  return async (id) => {
    const message = await claim(id, delivering);
    if (!message) return;
    const result = await send(message, delivering, partsSent);
    const outcome = settlementOf(result, message.attempts, delivering.random());
    await delivering.door.outbox.settle({ id, attempt: message.attempts, outcome });
    const { channel, notice, caseNumber, attempts } = message;
    delivering.log.info({ channel, notice, caseNumber, attempts, outcome: outcome.kind }, 'delivery');
  };
}

async function claim(id: string, { door, wait }: Delivering): Promise<Claimed | null> {
  for (let time = 0; time < shortWaits.times; time += 1) {
    const claimed = await door.outbox.claim({ id });
    if (claimed.outcome !== 'later') return claimed.message;
    await wait(shortWaits.ms);
  }
  throw new Error('An earlier message to this person is still under way.');
}

/** By message, the vendor's ids of its parts that went out. */
type PartsSent = Map<string, string[]>;

/** Parts that went out before a retry are not sent again by this worker. */
async function send(message: Claimed, delivering: Delivering, partsSent: PartsSent): Promise<Sending> {
  const channel = delivering.channels().get(channelKey(message.channel, message.account));
  if (!channel) return { kind: 'retry', afterMs: null, error: 'channel-not-connected' };
  const delivery: Delivery = message;
  try {
    if (isOutsideWindow(channel, delivery, delivering.now())) return await sendOutside(channel, delivery);
    const parts = renderFor(channel, delivery, delivering.zone);
    let last: SendResult = { kind: 'permanent', error: 'nothing-to-say' };
    const ids = partsSent.get(message.id) ?? [];
    for (const [order, part] of parts.entries()) {
      if (order < ids.length) continue;
      last = await channel.send(part, delivery, order);
      if (last.kind === 'windowClosed' && order === 0 && channel.sendOutsideWindow)
        return await sendOutside(channel, delivery);
      if (last.kind !== 'sent') return last;
      ids.push(last.vendorId ?? '');
      partsSent.set(message.id, ids);
    }
    partsSent.delete(message.id);
    return { ...last, earlierIds: ids.slice(0, -1).filter(Boolean) };
  } catch (error) {
    delivering.log.error({ channel: message.channel, error: nameOf(error) }, 'an adapter failed');
    return { kind: 'retry', afterMs: null, error: `adapter-failed: ${nameOf(error)}` };
  }
}

/** What a message came to; `earlierIds` of its parts before the last. */
type Sending = SendResult & { earlierIds?: string[] };

/** So long before the window closes, as a message may wait on its way. */
const windowMarginMs = 60_000;

/** The vendor would refuse free words now, or take them and lose them. */
function isOutsideWindow({ capabilities }: Channel, { lastHeardAt }: Delivery, now: number): boolean {
  const { window } = capabilities;
  if (!window) return false;
  const heard = lastHeardAt ? Date.parse(lastHeardAt) : 0;
  return now > heard + window.hours * 3_600_000 - windowMarginMs;
}

async function sendOutside(channel: Channel, delivery: Delivery): Promise<SendResult> {
  const closed: SendResult = { kind: 'windowClosed', error: 'outside-window' };
  return (await channel.sendOutsideWindow?.(delivery)) ?? closed;
}

/** The kind of error and no more: messages of errors may quote what they were about. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

function settlementOf(result: Sending, attempts: number, random: number): Settlement {
  if (result.kind === 'sent')
    return {
      kind: 'sent',
      vendorId: result.vendorId,
      isDelivered: result.isDelivered ?? false,
      ...(result.earlierIds?.length && { earlierIds: result.earlierIds }),
    };
  const error = result.error.slice(0, 500);
  if (result.kind !== 'retry') return { kind: result.kind, error };
  if (attempts >= mostTries) return { kind: 'permanent', error: `gave-up: ${error}`.slice(0, 500) };
  return { kind: 'retry', afterMs: result.afterMs ?? waitBefore(attempts, random), error };
}
