/**
 * The case that this device's draft became. Asking again finds the same case with the same code; nothing is ever sent by looking. The
 * code is shown only as long as the device may see the case: a day later somebody else may sit at a shared computer.
 */
import { cache } from 'react';
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { submitOutput } from '#server/api/schemas/public';
import { attempt, door, grantedCases } from '../../../_door';
import { type Draft, readDraft } from '../draft';

export type Sent = { draft: Draft; receipt: z.infer<typeof submitOutput> };

/** Null when nothing was sent from this device, or too long ago. */
export const readSent = cache(async (locale: Locale): Promise<Sent | null> => {
  const [draft, mine] = await Promise.all([readDraft(), grantedCases()]);
  if (!draft?.caseNumber || !mine.includes(draft.caseNumber)) return null;
  const found = await attempt((await door()).draft.submit({ draftId: draft.draftId, locale }));
  return found.ok ? { draft, receipt: found.value } : null;
});
