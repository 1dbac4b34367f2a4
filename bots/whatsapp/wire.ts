/**
 * What the vendor posts, as far as we read it. Each message is read by itself, so that a strange one does not hide the others, and each part of
 * it too: a message whose id and sender we know is never lost.
 */
import { z } from 'zod';

/** What may be missing, and may be other than it should be: then it is as if it were not there. */
const ifRead = <Part extends z.ZodType>(part: Part) => part.optional().catch(undefined);
const text = ifRead(z.string());

const contactSchema = z.object({ wa_id: text, user_id: text });
export type WireContact = z.infer<typeof contactSchema>;

const valueSchema = z.object({
  metadata: z.object({ phone_number_id: z.string() }),
  contacts: z.array(contactSchema.catch({})).catch([]),
  messages: z.array(z.unknown()).catch([]),
  statuses: z.array(z.unknown()).catch([]),
});
export type WireValue = z.infer<typeof valueSchema>;

const envelopeSchema = z.object({
  entry: z.array(
    z
      .object({ changes: z.array(z.object({ value: z.unknown() }).catch({ value: null })).catch([]) })
      .catch({ changes: [] }),
  ),
});

/** A wamid; longer for people without a phone number, as it holds their id. */
const id = z.string().min(1).max(1000);
/** Seconds since 1970, as text. */
const timestamp = ifRead(z.string().regex(/^\d{1,12}$/));
const file = ifRead(z.object({ id: z.string().min(1).max(500), caption: text }));
const picked = ifRead(z.object({ id: z.string(), title: text }));

export const messageSchema = z.object({
  id,
  timestamp,
  type: text,
  /** The phone number; not there when the person hides it behind a user name. */
  from: text,
  from_user_id: text,
  /** Said in a group, which we do not read along, whatever stands here. */
  group_id: z.unknown().optional(),
  text: ifRead(z.object({ body: z.string() })),
  /** A quick reply of a template: its words, and what we gave it (nothing, so the words again). */
  button: ifRead(z.object({ text: z.string() })),
  interactive: ifRead(z.object({ button_reply: picked, list_reply: picked })),
  image: file,
  video: file,
  audio: file,
  document: file,
  location: ifRead(z.object({ latitude: z.number(), longitude: z.number(), name: text, address: text })),
  contacts: ifRead(
    z.array(
      z.object({
        name: ifRead(z.object({ formatted_name: text })),
        phones: ifRead(z.array(z.object({ phone: text, wa_id: text }))),
      }),
    ),
  ),
});
export type WireMessage = z.infer<typeof messageSchema>;

export const statusSchema = z.object({
  id,
  timestamp,
  status: z.string(),
  recipient_id: text,
  recipient_user_id: text,
  errors: ifRead(z.array(z.object({ code: z.number() }))),
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
