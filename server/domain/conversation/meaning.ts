/**
 * What we want to say, before any language or channel: a locale key, values, choices. Use-cases and the bot's engine speak only in
 * meanings; one shared renderer turns them into words for a person's language and a channel's limits.
 */
import { z } from 'zod';

/** Values keep their kind until they are shown, as a date reads differently in every language. */
export const valueSchema = z.union([
  z.string().max(6000),
  z.number(),
  z.strictObject({ instant: z.string() }),
  /** A day of the city (2026-11-27), shown without a time. */
  z.strictObject({ day: z.string() }),
  z.strictObject({ caseNumber: z.string() }),
  z.strictObject({ names: z.record(z.string(), z.string()) }),
  /** Another catalogue entry, as the name of a state or a reason. */
  z.strictObject({ key: z.string() }),
]);
export type MeaningValue = z.infer<typeof valueSchema>;

const values = z.record(z.string(), valueSchema).optional();

const lineSchema = z.strictObject({ key: z.string(), values });
/** One sentence or paragraph: a locale key and what goes into it. */
export type Line = z.infer<typeof lineSchema>;

/** `id` is a short key (≤ 40 ASCII characters) that comes back when the choice is made; `label` is a key or ready words of a person. */
export const choiceSchema = z.strictObject({
  id: z.string().max(40),
  label: z.union([
    lineSchema,
    z.strictObject({ names: z.record(z.string(), z.string()) }),
    z.strictObject({ text: z.string().max(200) }),
  ]),
});
export type Choice = z.infer<typeof choiceSchema>;

export const meaningSchema = z.strictObject({
  key: z.string(),
  values,
  /** Said first, in the same message: an answer to what the person just did. */
  before: z.array(lineSchema).max(20).optional(),
  choices: z.array(choiceSchema).max(20).optional(),
  /** The question asks for a place: channels that can, offer their location button. */
  asksLocation: z.boolean().optional(),
  asksContact: z.boolean().optional(),
  /** Digits are expected: on a telephone they are keyed. */
  expects: z.enum(['case-number', 'code']).optional(),
});
export type Meaning = z.infer<typeof meaningSchema>;

/** Several things said in one turn become one message; the last may carry choices. Null when there is nothing to say. */
export function oneMessage(said: readonly Meaning[]): Meaning | null {
  const last = said.at(-1);
  if (!last) return null;
  const lines = [...said.slice(0, -1).flatMap(linesOf), ...(last.before ?? [])];
  return lines.length > 0 ? { ...last, before: lines.slice(0, 20) } : last;
}

/** What a meaning says, paragraph by paragraph. */
export function linesOf(meaning: Meaning): Line[] {
  const { key, values: filled, before = [] } = meaning;
  return [...before, filled ? { key, values: filled } : { key }];
}

/** The case that the words are about: the last that they name. */
export function caseNamedIn(meaning: Meaning): string | null {
  for (const { values } of linesOf(meaning).reverse()) {
    const value = values?.caseNumber;
    if (typeof value === 'object' && 'caseNumber' in value) return value.caseNumber;
  }
  return null;
}
