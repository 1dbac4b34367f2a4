/** The request this device is writing: read once for each page, however many parts of the page ask for it. */
import { cache } from 'react';
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { draftOutput, emergencySchema, suggestOutput } from '#server/api/schemas/public';
import { Refused } from '#server/domain/refusals';
import { attempt, door, draftId } from '../../_door';

export type Draft = z.infer<typeof draftOutput>;
export type Emergency = z.infer<typeof emergencySchema>;
export type Suggestion = z.infer<typeof suggestOutput>;

/** Null when this device has none; a draft that was already sent has a case number. */
export const readDraft = cache(async (): Promise<Draft | null> => {
  const id = await draftId();
  if (!id) return null;
  const found = await attempt((await door()).draft.read({ draftId: id }));
  if (found.ok) return found.value;
  if (found.reason === 'draft-not-found') return null;
  throw new Refused(found.reason);
});

/** The draft that can still be changed; null when there is none or when it was sent. */
export async function readOpenDraft(): Promise<Draft | null> {
  const draft = await readDraft();
  return draft?.caseNumber ? null : draft;
}

/** What we make of the person's words; null when there are none or we cannot say just now (it is a help, never a condition). */
export const readSuggestion = cache(
  async (text: string | undefined, locale: Locale): Promise<Suggestion | null> => {
    if (!text?.trim()) return null;
    const made = await attempt((await door()).intake.suggest({ text: text.slice(0, 5000), locale }));
    return made.ok ? made.value : null;
  },
);

/** The number to call when the words tell of danger; null when they do not. */
export const readDanger = cache(
  async (text: string | undefined, locale: Locale): Promise<Emergency | null> => {
    if (!text?.trim()) return null;
    const seen = await attempt((await door()).intake.danger({ text: text.slice(0, 5000), locale }));
    return seen.ok ? seen.value.emergency : null;
  },
);

/** All categories, grouped, for whom our proposals do not fit. */
export const readCategories = cache(
  async (locale: Locale) => (await (await door()).intake.categories({ locale })).groups,
);

/** The city's clock and telephone, for dates and calls. */
export const readCity = cache(async () => (await door()).city.about());
