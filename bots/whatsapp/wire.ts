/** What the vendor posts, as far as we read it. Each message is read by itself, so that a strange one does not hide the others. */
import { z } from 'zod';

const contactSchema = z.object({ wa_id: z.string().optional(), user_id: z.string().optional() });
export type WireContact = z.infer<typeof contactSchema>;

const valueSchema = z.object({
  metadata: z.object({ phone_number_id: z.string() }),
  contacts: z.array(contactSchema).catch([]),
  messages: z.array(z.unknown()).catch([]),
  statuses: z.array(z.unknown()).catch([]),
});
export type WireValue = z.infer<typeof valueSchema>;

const envelopeSchema = z.object({
  entry: z.array(z.object({ changes: z.array(z.object({ value: z.unknown() })).catch([]) })),
});

/** A wamid; longer for people without a phone number, as it holds their id. */
const id = z.string().min(1).max(1000);
/** Seconds since 1970, as text. */
const timestamp = z.string().regex(/^\d{1,12}$/);
const file = z.object({ id: z.string().min(1).max(500), caption: z.string().optional() });
const picked = z.object({ id: z.string(), title: z.string() });

export const messageSchema = z.object({
  id,
  timestamp,
  type: z.string(),
  /** The phone number; not there when the person hides it behind a user name. */
  from: z.string().optional(),
  from_user_id: z.string().optional(),
  /** Said in a group, which we do not read along. */
  group_id: z.string().optional(),
  text: z.object({ body: z.string() }).optional(),
  /** A quick reply of a template: its words, and what we gave it (nothing, so the words again). */
  button: z.object({ text: z.string() }).optional(),
  interactive: z.object({ button_reply: picked.optional(), list_reply: picked.optional() }).optional(),
  image: file.optional(),
  video: file.optional(),
  audio: file.optional(),
  document: file.optional(),
  location: z
    .object({
      latitude: z.number(),
      longitude: z.number(),
      name: z.string().optional(),
      address: z.string().optional(),
    })
    .optional(),
  contacts: z
    .array(
      z.object({
        name: z.object({ formatted_name: z.string().optional() }).optional(),
        phones: z.array(z.object({ phone: z.string().optional(), wa_id: z.string().optional() })).optional(),
      }),
    )
    .optional(),
});
export type WireMessage = z.infer<typeof messageSchema>;

export const statusSchema = z.object({
  id,
  timestamp,
  status: z.string(),
  recipient_id: z.string().optional(),
  recipient_user_id: z.string().optional(),
  errors: z.array(z.object({ code: z.number() })).optional(),
});
export type WireStatus = z.infer<typeof statusSchema>;

/** All changes of all entries that concern this phone number. */
export function valuesFor(phoneId: string, body: unknown): WireValue[] {
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success) return [];
  return envelope.data.entry
    .flatMap(({ changes }) => changes)
    .map(({ value }) => valueSchema.safeParse(value).data)
    .filter((value) => value !== undefined)
    .filter(({ metadata }) => metadata.phone_number_id === phoneId);
}
