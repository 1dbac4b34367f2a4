/** What was learned, how well, and what became of it: for the desk, and the curve for whoever sets from when on nobody has to look. */
import type { CurvePoint } from '#server/domain/learning/figures';
import { type LearnedKind, learnedKinds } from '#server/domain/learning/learned-kinds';
import { seesLearning } from '#server/domain/learning/rights';
import { fewestToCompare } from '#server/domain/learning/verdict';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { ModelRow } from '#server/store/learned-models';
import type { Tools } from './tools';

export async function readLearning(tools: Tools, actor: StaffActor) {
  if (!seesLearning(actor.role)) throw new Refused('not-allowed');
  const [attempts, broken] = await Promise.all([
    tools.store.learnedModels.attempts(),
    tools.learned.broken(),
  ]);
  const kinds = await Promise.all(
    learnedKinds.map(async (kind) => {
      const attempt = attempts.get(kind);
      return {
        kind,
        isBroken: broken.includes(kind),
        attempt: attempt
          ? {
              ...attempt,
              startedAt: attempt.startedAt.toISOString(),
              endedAt: attempt.endedAt?.toISOString() ?? null,
            }
          : null,
        versions: (await tools.store.learnedModels.versions(kind)).map(shown),
      };
    }),
  );
  return { kinds, fewestToCompare, mayAct: actor.role === 'admin' };
}

function shown({ basisHash, languages, figures, ...row }: ModelRow) {
  return {
    ...row,
    learnedAt: row.learnedAt.toISOString(),
    decidedAt: row.decidedAt.toISOString(),
    figures,
  };
}

export type DispatchCurve = { version: number; measuredOn: number; points: CurvePoint[] };

/**
 * The measured curve of the department model in use: for each threshold from 0.50 to 0.99 the share of tickets that would be dispatched
 * without a hand and how many of those rightly, on tickets that it did not learn from. Null when no model is in use, or it could be measured on none.
 */
export async function readCurve(
  tools: Tools,
  kind: LearnedKind = 'department',
): Promise<DispatchCurve | null> {
  const row = await tools.store.learnedModels.inUse(kind);
  if (!row || row.measuredOn === 0) return null;
  return { version: row.version, measuredOn: row.measuredOn, points: row.figures.curve };
}
