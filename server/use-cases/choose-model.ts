/** What an administrator does by hand: learn now, and take another version into use, an older one or one that was refused. */
import type { LearnedKind } from '#server/domain/learning/learned-kinds';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { readModel } from '#server/understanding/classifier/model-file';
import type { Tools } from './tools';

function requireAdmin({ role }: StaffActor): void {
  if (role !== 'admin') throw new Refused('not-allowed');
}

/** The worker begins within seconds; learning takes a minute or two. */
export async function askToLearn(tools: Tools, actor: StaffActor): Promise<Record<string, never>> {
  requireAdmin(actor);
  await tools.store.learnedModels.queueLearning(actor.staffId, tools.now());
  return {};
}

/** A city that has never learned does so soon after the worker has started, but not while everything else is starting. */
const firstAfterMs = 20_000;
export async function learnFirst(tools: Tools): Promise<void> {
  const attempts = await tools.store.learnedModels.attempts();
  if (attempts.size > 0) return;
  await tools.store.learnedModels.queueLearning(null, new Date(Date.now() + firstAfterMs));
}

export type ModelChoice = { kind: LearnedKind; version: number; reason: string };

/**
 * Until somebody asks to learn anew, the night does not replace what a person has chosen.
 * @throws Refused 'model-not-found' for a version that is not kept or whose file cannot be read, 'move-not-possible' for the one in use
 */
export async function chooseModel(
  tools: Tools,
  { kind, version, reason }: ModelChoice,
  actor: StaffActor,
): Promise<Record<string, never>> {
  requireAdmin(actor);
  const { learnedModels } = tools.store;
  const [wanted, inUse, stored] = await Promise.all([
    learnedModels.find(kind, version),
    learnedModels.inUse(kind),
    learnedModels.bytes(kind, version),
  ]);
  if (!wanted || !stored || !readModel(Buffer.from(stored.bytes)).ok) throw new Refused('model-not-found');
  if (wanted.state === 'in-use') throw new Refused('move-not-possible');
  const at = tools.now();
  const { staffId } = actor;
  const before = inUse?.version ?? null;
  const isBack = before !== null && version < before;
  await tools.store.transaction(async (store) => {
    await store.learnedModels.replace(kind, isBack ? 'rolled-back' : 'replaced', at);
    await store.learnedModels.choose(kind, version, { staffId, reason, at });
    const data = { kind, before, after: version, reason };
    await store.staff.audit({ at, action: 'choose-model', staffId, data });
  });
  tools.learned.forget();
  return {};
}
