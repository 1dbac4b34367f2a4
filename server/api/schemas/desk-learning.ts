/** What goes in and comes out of the desk's procedures about what was learned. */
import { z } from 'zod';
import { storedFigures } from '#server/domain/learning/figures';
import { learnedKinds } from '#server/domain/learning/learned-kinds';
import { attemptOutcomes, modelStates, whys } from '#server/domain/learning/verdict';
import { instant } from './public';

const version = z.int().min(1);
export const longestReason = 500;

export const learningOutput = z.object({
  kinds: z.array(
    z.object({
      kind: z.enum(learnedKinds),
      /** The model in use cannot be read: the keywords read alone. */
      isBroken: z.boolean(),
      attempt: z
        .object({
          startedAt: instant,
          endedAt: instant.nullable(),
          /** Null while it runs. */
          outcome: z.enum(attemptOutcomes).nullable(),
          ticketCount: z.number(),
        })
        .nullable(),
      /** The newest first. */
      versions: z.array(
        z.object({
          version,
          state: z.enum(modelStates),
          why: z.enum(whys),
          reason: z.string().nullable(),
          learnedAt: instant,
          decidedAt: instant,
          decidedBy: z.string().nullable(),
          ticketCount: z.number(),
          phraseCount: z.number(),
          measuredOn: z.number(),
          comparedWith: z.number().nullable(),
          figures: storedFigures,
        }),
      ),
    }),
  ),
  /** On fewer tickets figures say little. */
  fewestToCompare: z.number(),
  mayAct: z.boolean(),
});

export const chooseModelInput = z.strictObject({
  kind: z.enum(learnedKinds),
  version,
  reason: z.string().trim().min(1).max(longestReason),
});
