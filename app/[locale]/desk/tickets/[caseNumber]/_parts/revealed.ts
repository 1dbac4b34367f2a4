/** Contact data that somebody asked to see: shown for five minutes, then asked for again with a purpose. */
import type { z } from 'zod';
import type { revealOutput } from '#server/api/schemas/desk';
import { shelf } from '../../../_shelf';

export type Contact = z.infer<typeof revealOutput>;

export const minutesShown = 5;
export const revealedContacts = shelf<{ caseNumber: string; contact: Contact }>(
  'revealed-contacts',
  minutesShown,
);
