/** What the worker and the channels say to the house, and hear from it: shapes of the service procedures. */
import { z } from 'zod';
import { inboundEventSchema } from '#server/domain/conversation/event';
import { meaningSchema } from '#server/domain/conversation/meaning';
import { localeSchema } from '#server/domain/intake/request';
import { keptEventSchema, mediaEventSchema } from '#server/use-cases/receive-channel-event';
import { instant } from './public';

export const channelReceiveInput = z.strictObject({
  channel: z.string().max(40),
  account: z.string().max(120),
  /** The vendor's id of this event: a second delivery does nothing. */
  externalId: z.string().max(200),
  /** The vendor's order, where it has one. */
  order: z.number().optional(),
  address: z.strictObject({ externalId: z.string().max(2000), locale: z.string().max(35).optional() }),
  event: keptEventSchema,
});
/** `conversationId`: whose turn is queued; null when there is nothing to answer. */
export const channelReceiveOutput = z.object({
  outcome: z.enum(['taken', 'seen-before']),
  conversationId: z.string().nullable(),
});
export const waitingMediaOutput = z.array(
  z.object({
    eventId: z.string(),
    channel: z.string(),
    account: z.string(),
    media: mediaEventSchema.shape.media,
    text: z.string().optional(),
  }),
);
export const replaceMediaInput = z.strictObject({ eventId: z.uuid(), event: inboundEventSchema });
export const turnInput = z.strictObject({
  conversationId: z.uuid(),
  /** The adapter may send the reply itself within this time; the worker waits so long before it does. */
  replyWithinMs: z.int().min(0).max(30_000).optional(),
  /** Take it only if nothing came after this event. */
  unlessAfter: z.strictObject({ account: z.string(), externalId: z.string() }).optional(),
});
/** `replyId`: the outbox row of the reply; null when there is none. `waits`: something is still to be fetched. */
export const turnOutput = z.object({
  locale: localeSchema,
  replyId: z.string().nullable(),
  waits: z.boolean(),
});
export const receiptInput = z.strictObject({
  channel: z.string().max(40),
  account: z.string().max(120),
  vendorId: z.string().max(1000),
  status: z.enum(['sent', 'delivered', 'read', 'failed']),
  reason: z.enum(['windowClosed', 'unreachable', 'permanent']).optional(),
  error: z.string().max(500).optional(),
});
export const answerInput = z.strictObject({
  channel: z.string().max(40),
  account: z.string().max(120),
  externalId: z.string().max(200),
});
export const healthInput = z.strictObject({
  seen: z
    .array(
      z.strictObject({
        channel: z.string().max(40),
        account: z.string().max(120),
        isWell: z.boolean(),
        error: z.string().max(120).nullable(),
      }),
    )
    .max(200),
});

const outgoing = z.object({
  id: z.string(),
  channel: z.string(),
  account: z.string(),
  recipient: z.string(),
  locale: localeSchema,
  notice: z.string(),
  meaning: meaningSchema,
  caseNumber: z.string().nullable(),
  attempts: z.number(),
  createdAt: instant,
  answers: z.string().nullable(),
  lastHeardAt: instant.nullable(),
});
/** `taken`: sent already, or in another worker's hands; `later`: an earlier message to the same person goes first. */
export const claimOutput = z.object({
  outcome: z.enum(['claimed', 'taken', 'later']),
  message: outgoing.nullable(),
});
export const answerOutput = z
  .object({
    message: outgoing,
    status: z.enum(['waiting', 'sending', 'sent', 'delivered', 'failed']),
    vendorId: z.string().nullable(),
  })
  .nullable();
export const claimInput = z.strictObject({ id: z.uuid(), isEarly: z.boolean().optional() });
export const settleInput = z.strictObject({
  id: z.uuid(),
  /** `attempts` of the claim. */
  attempt: z.int().min(1),
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('sent'),
      vendorId: z.string().max(1000).nullable(),
      earlierIds: z.array(z.string().max(1000)).max(100).optional(),
      isDelivered: z.boolean(),
    }),
    z.strictObject({ kind: z.literal('retry'), afterMs: z.number().min(0), error: z.string().max(500) }),
    z.strictObject({ kind: z.literal('permanent'), error: z.string().max(500) }),
    z.strictObject({ kind: z.literal('unreachable'), error: z.string().max(500) }),
    z.strictObject({ kind: z.literal('windowClosed'), error: z.string().max(500) }),
  ]),
});

/** `messageId` is the outbox row's id: appending it again does nothing. */
export const appendInput = z.strictObject({
  conversationId: z.uuid(),
  messageId: z.uuid(),
  meaning: meaningSchema,
});
