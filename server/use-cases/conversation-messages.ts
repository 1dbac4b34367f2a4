/** What is kept of each message, and how it is shown again: words as they were typed, ours as meanings, put into words when shown. */
import { z } from 'zod';
import { type Locale, locales } from '#locales/languages';
import { sayChoice, sayMeaning, sayMessage } from '#locales/say';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { type Card, cardOf } from '#server/domain/conversation/cards';
import type { InboundEvent } from '#server/domain/conversation/event';
import {
  type Choice,
  choiceSchema,
  linesOf,
  type Meaning,
  meaningSchema,
} from '#server/domain/conversation/meaning';
import { standingChoice } from '#server/domain/conversation/standing-choices';
import type { StoredMessage } from '#server/store/conversations';
import type { Tools } from './tools';

const locale = z.enum(locales);
const place = z.strictObject({
  lat: z.number().optional(),
  lng: z.number().optional(),
  text: z.string().optional(),
});
/** What came along with the words, for staff who read the talk: files that we keep, a place, a telephone number. */
const along = {
  files: z.array(z.uuid()).max(20).optional(),
  place: place.optional(),
  contact: z.strictObject({ phone: z.string(), name: z.string().optional() }).optional(),
};
export const contentSchema = z.union([
  z.strictObject({ from: z.literal('person'), locale, text: z.string(), ...along }),
  /** `outboxId`: the message that carries it, where it has to be carried. `via`: the channel it went by, when that is not the talk's own. */
  z.strictObject({
    from: z.literal('staff'),
    locale,
    text: z.string(),
    staffId: z.uuid().optional(),
    outboxId: z.uuid().optional(),
    via: z.string().optional(),
  }),
  z.strictObject({ from: z.literal('person'), locale, choice: choiceSchema }),
  z.strictObject({ from: z.enum(['person', 'bot', 'staff']), locale, meaning: meaningSchema, ...along }),
]);
export type Content = z.infer<typeof contentSchema>;

const kinds: Partial<Record<InboundEvent['kind'], string>> = {
  location: 'location',
  contact: 'contact',
  attachment: 'file',
  'file-refused': 'file',
};

/** What the person said, as it stands in the history; `asked` are the choices they saw last. */
export function saidBy(event: InboundEvent, asked: readonly Choice[], spoken: Locale): Content {
  const by = { from: 'person', locale: spoken } as const;
  const more = cameAlong(event);
  if (event.kind === 'letter') return { ...by, text: `${event.subject}\n\n${event.text}`.trim(), ...more };
  if ('text' in event && event.text) return { ...by, text: event.text, ...more };
  const choice = event.kind === 'choice' ? choiceMadeOf(event.choiceId, asked) : null;
  if (choice) return { ...by, choice };
  return { ...by, meaning: { key: `bot:said.${kinds[event.kind] ?? 'other'}` }, ...more };
}

function cameAlong(event: InboundEvent) {
  if (event.kind === 'letter') return event.attachmentIds.length > 0 ? { files: event.attachmentIds } : {};
  if (event.kind === 'attachment') return { files: [event.attachmentId] };
  if (event.kind === 'contact')
    return { contact: { phone: event.phone, ...(event.name && { name: event.name }) } };
  if (event.kind !== 'location') return {};
  return { place: { lat: event.lat, lng: event.lng, ...(event.text && { text: event.text }) } };
}

function choiceMadeOf(choiceId: string, asked: readonly Choice[]): Choice | null {
  return asked.find(({ id }) => id === choiceId) ?? standingChoice(choiceId);
}

export type ChatMessage = {
  seq: number;
  from: 'person' | 'bot' | 'staff';
  at: string;
  locale: Locale;
  text: string;
  choices: { id: string; label: string }[];
  asksLocation?: boolean;
  /** The same as `text`, in parts, where some of them are more than words. */
  parts?: MessagePart[];
};

export type MessagePart = { text: string; card?: Card };

export function showMessage(tools: Tools, { seq, at, content }: StoredMessage): ChatMessage {
  const known = contentSchema.parse(content);
  const head = { seq, from: known.from, at: isoWithOffset(at, tools.city.zone), locale: known.locale };
  if ('text' in known) return { ...head, text: known.text, choices: [] };
  if ('choice' in known)
    return { ...head, text: sayChoice(known.choice, known.locale, tools.city.zone), choices: [] };
  return { ...head, ...wordsOf(known.meaning, known.locale, tools.city.zone) };
}

function wordsOf(meaning: Meaning, spoken: Locale, zone: string) {
  const choices = (meaning.choices ?? []).map((choice) => ({
    id: choice.id,
    label: sayChoice(choice, spoken, zone),
  }));
  const text = sayMessage(meaning, spoken, zone);
  const parts = partsOf(meaning, spoken, zone);
  return {
    text,
    choices,
    ...(meaning.asksLocation && { asksLocation: true }),
    ...(parts.some(({ card }) => card) && { parts }),
  };
}

function partsOf(meaning: Meaning, spoken: Locale, zone: string): MessagePart[] {
  return linesOf(meaning).map((line) => {
    const [text, card] = [sayMeaning(line, spoken, zone), cardOf(line)];
    return card ? { text, card } : { text };
  });
}
