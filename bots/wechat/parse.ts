/** From a message of WeChat's to an event of the conversation. Pure; a message is at most one event. */
import type { ParsedEvent } from '../channel';
import { toSatellite } from '../wechat-platform/place';
import { parseEvent } from './events';
import type { Message } from './xml';

type Said = ParsedEvent['event'];

/** Null when it does not concern us. */
export function parseMessage(message: Message): ParsedEvent | null {
  const { FromUserName: externalId = '', CreateTime: seconds = '', MsgType: type = '' } = message;
  if (!/^[\w-]{1,100}$/.test(externalId) || !/^\d{1,12}$/.test(seconds)) return null;
  const from = { order: Number(seconds) * 1000, address: { externalId } };
  if (type === 'event') {
    const event = parseEvent(message);
    // An event has no id of its own; that of a finished template does.
    const key = [externalId, seconds, message.Event, message.MsgID].filter(Boolean).join(':');
    return event && { ...from, key: key.slice(0, 200), event };
  }
  const { MsgId: key = '' } = message;
  if (!/^\d{1,30}$/.test(key)) return null;
  const read = Object.hasOwn(readings, type) ? readings[type]?.(message) : null;
  return { ...from, key, event: read ?? { kind: 'unsupported' } };
}

/** Null when it holds nothing that we can use. */
const readings: Record<string, (message: Message) => Said | null> = {
  text: ({ Content }) => words(Content),
  image: ({ MediaId }) =>
    MediaId && MediaId.length <= 2000 ? { kind: 'media', media: { id: MediaId, bytes: null } } : null,
  // WeChat writes down what was said when the account has that switched on; sound itself we cannot read.
  voice: ({ Recognition }) => words(Recognition),
  location: place,
  link: ({ Title, Description, Url }) => words([Title, Description, Url].filter(Boolean).join('\n')),
};

function words(text: string | undefined): Said | null {
  return text?.trim() ? { kind: 'text', text: text.slice(0, 20_000) } : null;
}

/** X is the latitude, and both are those of WeChat's map. */
function place({ Location_X = '', Location_Y = '', Label }: Message): Said | null {
  const [lat, lng] = [Location_X, Location_Y].map((text) => (text.trim() ? Number(text) : Number.NaN));
  if (lat === undefined || lng === undefined || !(Math.abs(lat) <= 90) || !(Math.abs(lng) <= 180))
    return null;
  const text = Label?.trim().slice(0, 500);
  return { kind: 'location', ...toSatellite({ lat, lng }), ...(text && { text }) };
}
