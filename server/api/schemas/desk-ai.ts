/** What goes in and comes out of the desk's procedures about the language model. */
import { z } from 'zod';
import { aiPurposes } from '#server/domain/ai/uses';
import { limits, localeSchema, requestTypes } from '#server/domain/intake/request';
import { highestPrice } from '#server/use-cases/optional-model';
import { instant } from './public';

const price = z.number().min(0).max(highestPrice);
export const setAiInput = z.strictObject({
  isOn: z.boolean(),
  /** Of a million tokens, in the city's currency. */
  pricePerMillionIn: price,
  pricePerMillionOut: price,
});

export const aiOutput = z.object({
  /** Null: none is set up. */
  model: z.string().nullable(),
  settings: setAiInput,
  days: z.number(),
  uses: z.array(
    z.object({
      purpose: z.enum(aiPurposes),
      calls: z.number(),
      failures: z.number(),
      tokensIn: z.number(),
      tokensOut: z.number(),
      cost: z.number(),
      /** Milliseconds. */
      p50: z.number(),
      p95: z.number(),
    }),
  ),
  mayChange: z.boolean(),
});

const caseNumber = z.string().max(40);
export const aiOfTicketInput = z.strictObject({ caseNumber });
export const aiOfTicketOutput = z.object({
  mayDraft: z.boolean(),
  mayTranslate: z.boolean(),
  proposal: z
    .object({
      at: instant,
      model: z.string(),
      category: z.record(z.string(), z.string()).nullable(),
      requestType: z.enum(requestTypes),
      isEmergency: z.boolean(),
    })
    .nullable(),
});
export const draftReplyOutput = z.object({ text: z.string().max(limits.text) });
export const translateInput = z.strictObject({ caseNumber, to: localeSchema });
export const translateOutput = z.object({ title: z.string(), text: z.string() });
