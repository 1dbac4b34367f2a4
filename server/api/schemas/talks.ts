/** What goes in and comes out of the desk's procedures for talks with people. */
import { z } from 'zod';
import { locales } from '#locales/languages';
import { limits, requestTypes } from '#server/domain/intake/request';
import { ticketStates } from '#server/domain/ticket/states';
import { fileView, instant } from './public';

export const talkLimits = { text: 2000, cannedText: 1000, cannedTitle: 60 } as const;

const locale = z.enum(locales);
export const onTalk = z.strictObject({ conversationId: z.uuid() });

const talkLine = z.object({
  conversationId: z.string(),
  channel: z.string(),
  locale,
  firstWords: z.string(),
  isUrgent: z.boolean(),
  waitingSince: instant.nullable(),
  waitUntil: instant.nullable(),
  heldUntil: instant.nullable(),
  openSince: instant.nullable(),
  isSlow: z.boolean(),
});
export const talksOutput = z.object({
  now: instant,
  waiting: z.array(talkLine),
  own: z.array(talkLine),
  /** How many take talks now. */
  atTalks: z.number(),
  isTaking: z.boolean(),
  isOfficeOpen: z.boolean(),
});

export const takeTalksInput = z.strictObject({ wants: z.boolean(), isPressed: z.boolean() });
export const takeTalksOutput = z.object({
  isTaking: z.boolean(),
  isOfficeOpen: z.boolean(),
  shiftMinutes: z.number(),
});

const talkMessage = z.object({
  seq: z.number(),
  from: z.enum(['person', 'bot', 'staff']),
  at: instant,
  locale,
  text: z.string(),
  choices: z.array(z.string()),
  files: z.array(fileView),
  place: z
    .object({ lat: z.number().optional(), lng: z.number().optional(), text: z.string().optional() })
    .nullable(),
  contact: z.object({ phone: z.string(), name: z.string().optional() }).nullable(),
  by: z.string().nullable(),
  via: z.string().nullable(),
  delivery: z
    .object({
      status: z.enum(['waiting', 'sending', 'sent', 'delivered', 'read', 'failed']),
      error: z.string().nullable(),
    })
    .nullable(),
});
export const talkOutput = z.object({
  conversationId: z.string(),
  now: instant,
  channel: z.string(),
  locale,
  isUrgent: z.boolean(),
  openSince: z.string().nullable(),
  heldUntil: instant.nullable(),
  messages: z.array(talkMessage),
  knows: z.object({
    draft: z
      .object({
        text: z.string().nullable(),
        place: z.string().nullable(),
        identity: z.string().nullable(),
        name: z.string().nullable(),
        phone: z.string().nullable(),
        files: z.number(),
      })
      .nullable(),
    focus: z.string().nullable(),
    cases: z.array(z.object({ caseNumber: z.string(), title: z.string(), status: z.enum(ticketStates) })),
    wasLocaleChosen: z.boolean(),
  }),
  words: z.string(),
  window: z.object({ isOpen: z.boolean(), closesAt: instant.nullable(), isBlocked: z.boolean() }),
  others: z.array(z.object({ addressId: z.string(), channel: z.string(), name: z.string() })),
});

export const writeInput = z.strictObject({
  conversationId: z.uuid(),
  messageId: z.uuid(),
  text: z.string().trim().min(1).max(talkLimits.text),
  by: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['here', 'knock']) }),
      z.strictObject({ kind: z.literal('other'), addressId: z.uuid() }),
    ])
    .optional(),
});

export const fileTalkInput = z.strictObject({
  conversationId: z.uuid(),
  idempotencyKey: z.uuid(),
  text: z.string().trim().min(1).max(limits.text),
  requestType: z.enum(requestTypes).optional(),
  categoryCode: z.string().max(80).optional(),
});
export const fileTalkOutput = z.object({ caseNumber: z.string() });

const inLanguages = (most: number) =>
  z.partialRecord(locale, z.string().trim().max(most)).refine((texts) => Object.values(texts).some(Boolean));
export const cannedReply = z.object({
  id: z.string(),
  code: z.string(),
  title: z.record(z.string(), z.string()),
  texts: z.record(z.string(), z.string()),
  sort: z.number(),
  isActive: z.boolean(),
});
export const saveCannedInput = z.strictObject({
  id: z.uuid().optional(),
  code: z.string().regex(/^[a-z0-9-]{1,20}$/),
  title: inLanguages(talkLimits.cannedTitle),
  texts: inLanguages(talkLimits.cannedText),
  sort: z.int().min(0).max(9999),
  isActive: z.boolean(),
});
