/** One message of a person, read. */
import type { ParsedEvent } from '../channel';
import type { WireMessage } from './wire';

type Event = ParsedEvent['event'];

/** Signs and notices that nobody expects an answer to: a heart on our message, a changed number, a message taken back or corrected. */
const silent = new Set(['reaction', 'system', 'edit', 'revoke', 'request_welcome']);

/** Null when it is nothing to answer. */
export function readMessage(message: WireMessage): Event | null {
  const isOfGroup = message.group_id !== undefined && message.group_id !== null;
  if (silent.has(message.type ?? '') || isOfGroup) return null;
  for (const reading of readings) {
    const event = reading(message);
    if (event) return event;
  }
  return { kind: 'unsupported' };
}

type Reading = (message: WireMessage) => Event | null;

const readings: Reading[] = [
  ({ text }) => words(text?.body),
  ({ button }) => words(button?.text),
  ({ interactive }) => {
    const choiceId = interactive?.button_reply?.id ?? interactive?.list_reply?.id;
    return choiceId ? { kind: 'choice', choiceId: choiceId.slice(0, 64) } : null;
  },
  ({ image, video, audio, document }) => media(image ?? video ?? audio ?? document),
  ({ location }) => place(location),
  ({ contacts }) => contact(contacts?.[0]),
];

function words(text: string | undefined): Event | null {
  return text ? { kind: 'text', text: text.slice(0, 20_000) } : null;
}

/** The size is not said here: it comes with the link. */
function media(file: WireMessage['image']): Event | null {
  if (!file) return null;
  const text = file.caption?.trim().slice(0, 5000);
  return { kind: 'media', media: { id: file.id, bytes: null }, ...(text && { text }) };
}

function place(location: WireMessage['location']): Event | null {
  if (!location || Math.abs(location.latitude) > 90 || Math.abs(location.longitude) > 180) return null;
  const text = [location.name, location.address].filter(Boolean).join(', ').slice(0, 500);
  return { kind: 'location', lat: location.latitude, lng: location.longitude, ...(text && { text }) };
}

function contact(card: NonNullable<WireMessage['contacts']>[number] | undefined): Event | null {
  const [first] = card?.phones ?? [];
  const phone = first?.phone ?? (first?.wa_id && `+${first.wa_id}`);
  if (!phone) return null;
  const name = card?.name?.formatted_name?.trim().slice(0, 200);
  return { kind: 'contact', phone: phone.slice(0, 50), ...(name && { name }) };
}
