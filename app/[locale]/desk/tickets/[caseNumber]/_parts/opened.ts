/** Words that somebody asked to see as they were written: shown for five minutes, then asked for again with a purpose. */
import type { z } from 'zod';
import type { staffTicketOutput } from '#server/api/schemas/desk';
import type { LookedAt } from '#server/domain/privacy/masks';
import { shelf } from '../../../_shelf';

type StaffTicket = z.infer<typeof staffTicketOutput>;
export type Opens = Exclude<LookedAt, 'contact'>;
export type Opened = { caseNumber: string; opens: Opens; ticket: StaffTicket };

export const openedWords = shelf<Opened>('opened-words', 5);

/** What happened to the ticket meanwhile stays as it is now; only words that were masked are put back. */
export function withOpened(now: StaffTicket, opened: StaffTicket): StaffTicket {
  const { title, text, place, answers, files, filesKeptBack } = opened;
  const steps = new Map(opened.history.map((step) => [step.seq, step]));
  return {
    ...now,
    ...{ title, text, place, answers, files, filesKeptBack },
    history: now.history.map((step) => {
      const { publicText, internalText } = steps.get(step.seq) ?? step;
      return { ...step, publicText, internalText };
    }),
  };
}
