/**
 * The case that this device's draft became. Asking again finds the same case with the same code; nothing is ever sent by looking. The
 * code is shown only as long as the device may see the case: a day later somebody else may sit at a shared computer.
 */
import { cache } from 'react';
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { submitOutput } from '#server/api/schemas/public';
import { attempt, door } from '../../../_door';
import { isWhole, readCase, type WholeCase } from '../../track/_case/case';
import { readDraft } from '../draft';

export type Sent = { receipt: z.infer<typeof submitOutput>; view: WholeCase };

/** Null when nothing was sent from this device, or too long ago. */
export const readSent = cache(async (locale: Locale): Promise<Sent | null> => {
  const draft = await readDraft();
  if (!draft?.caseNumber) return null;
  const found = await readCase(draft.caseNumber, locale);
  if (!found.ok || !isWhole(found.value)) return null;
  const receipt = await attempt((await door()).draft.submit({ draftId: draft.draftId, locale }));
  return receipt.ok ? { receipt: receipt.value, view: found.value } : null;
});
