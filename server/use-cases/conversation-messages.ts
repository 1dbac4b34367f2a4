/** What is kept of each message, and how it is shown again: words as they were typed, ours as meanings, put into words when shown. */
import { z } from 'zod';
import { type Locale, locales } from '#locales/languages';
import { sayChoice, sayMessage } from '#locales/say';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { InboundEvent } from '#server/domain/conversation/event';
import { type Choice, choiceSchema, type Meaning, meaningSchema } from '#server/domain/conversation/meaning';
import { standingChoice } from '#server/domain/conversation/standing-choices';
import type { StoredMessage } from '#server/store/conversations';
import type { Tools } from './tools';

const locale = z.enum(locales);
const contentSchema = z.union([
  z.strictObject({ from: z.enum(['person', 'staff']), locale, text: z.string() }),
  z.strictObject({ from: z.literal('person'), locale, choice: choiceSchema }),
  z.strictObject({ from: z.enum(['person', 'bot', 'staff']), locale, meaning: meaningSchema }),
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
  if ('text' in event && event.text) return { ...by, text: event.text };
  const choice = event.kind === 'choice' ? choiceMadeOf(event.choiceId, asked) : null;
  if (choice) return { ...by, choice };
  return { ...by, meaning: { key: `bot:said.${kinds[event.kind] ?? 'other'}` } };
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
};

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
  return meaning.asksLocation ? { text, choices, asksLocation: true } : { text, choices };
}
