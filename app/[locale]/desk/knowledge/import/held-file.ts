/** A file between its first look and its taking: in memory, for whoever sent it. */
import type { z } from 'zod';
import type { importOutput } from '#server/api/schemas/desk-knowledge';
import { shelf } from '../../_shelf';

export type HeldFile = {
  name: string;
  text: string;
  format: 'csv' | 'json';
  found: z.infer<typeof importOutput>;
};

export const heldFiles = shelf<HeldFile>('held-articles', 30);

/** Bytes; enough for some thousand articles in three languages. */
export const largestFile = 20_000_000;
