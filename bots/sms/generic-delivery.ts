/**
 * What a gateway of one's own tells us, read event by event and part by part: an odd event does not hide the others, and an odd part that may be
 * missing does not lose its event. docs/channels/sms.md has the format.
 */
import { z } from 'zod';
import type { ParsedEvent, RawRequest, Receipt } from '../channel';
import { readReserved } from './opt-out';

/** Of an id, with room for what we add to it. */
export const longestId = 180;
const longestText = 20_000;
const mostMedia = 10;
/** Words for a number that gets nothing more, in an answer and in a status. */
export const unreachable: readonly string[] = ['opted-out', 'unreachable', 'unknown-number'];

/** What may be missing, and may be other than it should be: then it is as if it were not there. */
const ifRead = <Part extends z.ZodType>(part: Part) => part.optional().catch(undefined);
const id = z.string().min(1).max(longestId);
const number = z.string().regex(/^\+?\d{3,15}$/);
const file = z.object({ url: z.url().max(2000), bytes: ifRead(z.number()) });

const messageSchema = z.object({
  type: z.literal('message'),
  id,
  from: number,
  text: ifRead(z.string()),
  /** Milliseconds since 1970. */
  at: ifRead(z.number()),
  media: ifRead(z.array(z.unknown())),
});
const statusSchema = z.object({
  type: z.literal('status'),
  id,
  to: number,
  status: z.enum(['sent', 'delivered', 'failed']),
  error: ifRead(z.string().regex(/^[a-z-]{1,40}$/)),
});
const eventSchema = z.discriminatedUnion('type', [messageSchema, statusSchema]);

/** `unread`: the places, from 0, of the events that could not be read. */
export type Delivery = { events: ParsedEvent[]; unread: number[] };

/** One event, or `{"events": […]}`. A body that is neither is one event that cannot be read. */
export function readDelivery({ body }: Pick<RawRequest, 'body'>): Delivery {
  const json = readJson(body);
  const batch = z.object({ events: z.array(z.unknown()) }).safeParse(json).data?.events ?? [json];
  const read = batch.map((one) => eventSchema.safeParse(one).data);
  return {
    events: read.flatMap((one) => {
      if (!one) return [];
      return one.type === 'message' ? readMessage(one) : readStatus(one);
    }),
    unread: read.flatMap((one, place) => (one ? [] : [place])),
  };
}

function readMessage({ id: key, from, text = '', at, media }: z.infer<typeof messageSchema>): ParsedEvent[] {
  const head = { address: { externalId: from }, ...(at !== undefined && { order: at }) };
  const words = text.trim().slice(0, longestText);
  const reserved = readReserved(words, null);
  if (reserved) return [{ key, ...head, event: reserved }];
  const files = filesIn(media);
  if (files.length === 0)
    return [{ key, ...head, event: words ? { kind: 'text', text: words } : { kind: 'unsupported' } }];
  // The words go with the first file: one message, read at once.
  return files.map(({ url, bytes }, order) => ({
    key: order === 0 ? key : `${key}:${order}`,
    ...head,
    event: {
      kind: 'media' as const,
      media: { id: url, bytes: bytes ?? null },
      ...(order === 0 && words && { text: words.slice(0, 5000) }),
    },
  }));
}

function filesIn(media: readonly unknown[] = []): z.infer<typeof file>[] {
  return media
    .map((one) => file.safeParse(one).data)
    .filter((one) => one !== undefined)
    .slice(0, mostMedia);
}

function readStatus({ id: vendorId, to, status, error }: z.infer<typeof statusSchema>): ParsedEvent[] {
  const isGone = error !== undefined && unreachable.includes(error);
  const failure = {
    reason: isGone ? ('unreachable' as const) : ('permanent' as const),
    error: `gateway-${error ?? 'failed'}`,
  };
  const receipt: Receipt = { kind: 'receipt', vendorId, status, ...(status === 'failed' && failure) };
  return [{ key: `${vendorId}:${status}`, address: { externalId: to }, event: receipt }];
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
