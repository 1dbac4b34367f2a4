/** Shapes of answering somebody on the spot: what is found while they talk, and what is counted. */
import { z } from 'zod';
import { limits, localeSchema } from '#server/domain/intake/request';
import { hitSchema } from './public';

export const answersInput = z.strictObject({ text: z.string().max(limits.text), locale: localeSchema });
export const answersOutput = z.object({
  articles: z.array(hitSchema.extend({ isForStaff: z.boolean(), phone: z.string().nullable() })).max(5),
});

export const spokenAnswerInput = z.strictObject({
  slug: z.string().max(120),
  /** The language it was read out in. */
  locale: localeSchema,
  channel: z.enum(['phone', 'counter']),
  /** The key of the form on the desk: pressed twice it is one answer. */
  once: z.uuid(),
});
export const spokenAnswerOutput = z.object({ isCounted: z.boolean() });
