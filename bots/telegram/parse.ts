/**
 * From a Telegram update to events of the conversation. Pure. Only private chats concern us: the bot does not read along in groups. Each part
 * of a message is read by itself: an odd one is as if it were not there, and a message of which nothing is left is `unsupported`, not lost.
 */
import { z } from 'zod';
import type { ParsedEvent } from '../channel';

/** What may be missing, and may be other than it should be. */
const ifRead = <Part extends z.ZodType>(part: Part) => part.optional().catch(undefined);
const text = ifRead(z.string());

const from = z.object({ id: z.number(), language_code: ifRead(z.string().max(35)) });
const chat = z.object({ id: z.number(), type: z.string() });
const file = z.object({ file_id: z.string().max(300), file_size: ifRead(z.number()) });

const messageSchema = z.object({
  from: ifRead(from),
  chat,
  text,
  caption: text,
  photo: ifRead(z.array(file)),
  document: ifRead(file),
  voice: ifRead(file),
  audio: ifRead(file),
  video: ifRead(file),
  video_note: ifRead(file),
  location: ifRead(z.object({ latitude: z.number(), longitude: z.number() })),
  venue: ifRead(z.object({ title: text, address: text })),
  contact: ifRead(z.object({ phone_number: z.string(), first_name: text, last_name: text })),
});
type Message = z.infer<typeof messageSchema>;

const button = z.object({ text: z.string(), callback_data: text });
const tapSchema = z.object({
  id: z.string(),
  from,
  data: text,
  message: z
    .object({
      message_id: z.number(),
      chat,
      text,
      reply_markup: ifRead(z.object({ inline_keyboard: ifRead(z.array(z.array(button))) })),
    })
    .optional(),
});
export type Tap = z.infer<typeof tapSchema>;

const updateSchema = z.object({
  update_id: z.number(),
  message: messageSchema.optional(),
  callback_query: tapSchema.optional(),
  my_chat_member: z.object({ from, chat, new_chat_member: z.object({ status: z.string() }) }).optional(),
});

/**
 * One update is at most one event. Null when it does not concern us: a message that is edited later, or a place that moves on, was answered
 * when it was new, and is not said a second time.
 */
export function parseUpdate(update: unknown): ParsedEvent | null {
  const parsed = updateSchema.safeParse(update);
  if (!parsed.success) return null;
  const { update_id } = parsed.data;
  const event = readUpdate(String(update_id), parsed.data);
  // Updates are numbered one after another, and may arrive otherwise.
  return event && { ...event, order: update_id };
}

function readUpdate(key: string, update: z.infer<typeof updateSchema>): ParsedEvent | null {
  const { message, callback_query, my_chat_member } = update;
  if (message) return fromMessage(key, message);
  if (callback_query) return fromTap(key, callback_query);
  return my_chat_member ? fromMembership(key, my_chat_member) : null;
}

function addressOf(id: number, sender: z.infer<typeof from> | undefined): ParsedEvent['address'] {
  const locale = sender?.language_code;
  return locale ? { externalId: String(id), locale } : { externalId: String(id) };
}

function fromMessage(key: string, message: Message): ParsedEvent | null {
  if (message.chat.type !== 'private') return null;
  const address = addressOf(message.chat.id, message.from);
  for (const reading of readings) {
    const event = reading(message);
    if (event) return { key, address, event };
  }
  return { key, address, event: { kind: 'unsupported' } };
}

type Reading = (message: Message) => ParsedEvent['event'] | null;

const readings: Reading[] = [
  ({ text }) => (text ? { kind: 'text', text: text.slice(0, 20_000) } : null),
  ({ photo, caption }) => media(photo?.at(-1), caption),
  ({ document, caption }) => media(document, caption),
  ({ voice, audio, caption }) => media(voice ?? audio, caption),
  ({ video, video_note, caption }) => media(video ?? video_note, caption),
  // A venue is a location with a name: both fields are there.
  ({ location, venue }) => place(location, venue),
  ({ contact }) =>
    contact ? { kind: 'contact', phone: contact.phone_number.slice(0, 50), ...named(contact) } : null,
];

/** The last size of a photo is the largest. */
function media(
  found: z.infer<typeof file> | undefined,
  caption: string | undefined,
): ParsedEvent['event'] | null {
  if (!found) return null;
  const text = caption?.trim().slice(0, 5000);
  return {
    kind: 'media',
    media: { id: found.file_id, bytes: found.file_size ?? null },
    ...(text && { text }),
  };
}

function place(location: Message['location'], venue: Message['venue']): ParsedEvent['event'] | null {
  if (!location || Math.abs(location.latitude) > 90 || Math.abs(location.longitude) > 180) return null;
  const text = venue && [venue.title, venue.address].filter(Boolean).join(', ').slice(0, 500);
  return { kind: 'location', lat: location.latitude, lng: location.longitude, ...(text && { text }) };
}

function named(contact: NonNullable<Message['contact']>): { name?: string } {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(' ').slice(0, 200);
  return name ? { name } : {};
}

function fromTap(key: string, tap: Tap): ParsedEvent | null {
  const chatId = tap.message?.chat.id ?? tap.from.id;
  if (tap.message && tap.message.chat.type !== 'private') return null;
  const event = tap.data
    ? { kind: 'choice' as const, choiceId: tap.data.slice(0, 64) }
    : { kind: 'unsupported' as const };
  return { key, address: addressOf(chatId, tap.from), event, vendor: tap };
}

type Membership = {
  from: z.infer<typeof from>;
  chat: z.infer<typeof chat>;
  new_chat_member: { status: string };
};

function fromMembership(
  key: string,
  { chat: where, from: who, new_chat_member: now }: Membership,
): ParsedEvent | null {
  const kind = memberships[now.status];
  if (where.type !== 'private' || !kind) return null;
  return { key, address: addressOf(where.id, who), event: { kind } };
}

const memberships: Record<string, 'blocked' | 'unblocked' | undefined> = {
  kicked: 'blocked',
  member: 'unblocked',
};

/** The tap behind an event, for acknowledging it. */
export function tapOf(event: ParsedEvent): Tap | null {
  const parsed = tapSchema.safeParse(event.vendor);
  return parsed.success ? parsed.data : null;
}
