/** The page about the language model: whether it is there and on, and what it took and cost in the last 30 days. */
import { seesLearning } from '#server/domain/learning/rights';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { modelSettings } from './optional-model';
import type { Tools } from './tools';

const day = 86_400_000;
const shownDays = 30;
/** The book of calls is kept for a year. */
const keptDays = 365;

export async function readAi(tools: Tools, actor: StaffActor) {
  if (!seesLearning(actor.role)) throw new Refused('not-allowed');
  const since = new Date(tools.now().getTime() - shownDays * day);
  const [settings, uses] = await Promise.all([modelSettings(tools), tools.store.ai.figures(since)]);
  return {
    model: tools.languageModel?.name ?? null,
    settings,
    days: shownDays,
    uses,
    mayChange: actor.role === 'admin',
  };
}

export async function forgetAiUses(tools: Tools): Promise<void> {
  await tools.store.ai.forgetUses(new Date(tools.now().getTime() - keptDays * day));
}
