/**
 * Learning from closed tickets, each night and when an administrator asks: a new model of each kind is trained in a thread of its own,
 * compared with what is in use on tickets that neither has learned from, and takes its place only when it is better. Each model is kept
 * with its figures, also one that was refused.
 */
import { curveOf, isRight } from '#server/domain/learning/figures';
import { type LearnedKind, learnedKinds } from '#server/domain/learning/learned-kinds';
import { type AttemptOutcome, fewestToCompare, judgeModel } from '#server/domain/learning/verdict';
import type { ModelRow } from '#server/store/learned-models';
import type { LearnedModel } from '#server/understanding/classifier/ask-model';
import type { Model } from '#server/understanding/classifier/model';
import { readModel } from '#server/understanding/classifier/model-file';
import type { Example } from '#server/understanding/classifier/train-classifier';
import { type ThreadOptions, trainInThread } from '#server/understanding/train-in-thread';
import {
  basisOf,
  examplesOf,
  type Lesson,
  languagesIn,
  lessonFor,
  readClosedTickets,
  readPhrases,
} from './learning-examples';
import { figuresOf, judgeAll, readerWith } from './measure-reading';
import type { Tools } from './tools';

/** How something is meant shows in other signs than what it is about, and a rare type matters as much as a common one. */
const training: Record<LearnedKind, ThreadOptions> = {
  category: {},
  department: {},
  'request-type': { manner: true, balance: 1 },
};
const longestTrainingMs = 60_000;
/** When the time is not enough for all: half of it, a quarter. */
const shares = [1, 0.5, 0.25];

export type LearningCall = {
  /** The administrator who asked; null for the night. */
  byStaffId: string | null;
  signal?: AbortSignal;
  /** All when not said. */
  kinds?: readonly LearnedKind[];
  /** For one training, where a minute of a busy machine is little. */
  limitMs?: number;
};

/** @throws Error when it was stopped: the queue does it again */
export async function learnFromTickets(tools: Tools, call: LearningCall): Promise<void> {
  const [tickets, phrases] = [await readClosedTickets(tools), await readPhrases(tools)];
  for (const kind of call.kinds ?? learnedKinds) {
    const lesson = lessonFor(kind, tickets, phrases);
    await tools.store.learnedModels.beginAttempt(kind, tools.now());
    const outcome = await learn(tools, kind, lesson, call);
    const ticketCount = lesson.tickets.length + lesson.heldBack.length;
    await tools.store.learnedModels.endAttempt(kind, { endedAt: tools.now(), outcome, ticketCount });
  }
}

async function learn(
  tools: Tools,
  kind: LearnedKind,
  lesson: Lesson,
  call: LearningCall,
): Promise<AttemptOutcome> {
  const standing = await whatStands(tools, kind);
  // A first model may be made of few tickets, and made again while they are few: there is nothing measured to lose.
  const mayStart = !standing.model || standing.row?.why === 'start';
  if (lesson.heldBack.length < fewestToCompare && !mayStart) return 'too-few';
  if (!(await isEnough(lesson))) return 'too-few';
  const basis = basisOf(lesson);
  const [newest] = await tools.store.learnedModels.versions(kind);
  if (standing.model && newest && basis.equals(newest.basisHash)) return 'nothing-new';
  const trained = await trainWithin(kind, lesson, call);
  if (!trained.ok) return trained.reason;
  await settle(tools, { kind, lesson, call, standing, mayStart, basis, ...trained });
  return 'learned';
}

/** Two labels to tell apart, and one language that it could be asked in. */
async function isEnough({ phrases, tickets }: Lesson): Promise<boolean> {
  const examples = [...phrases, ...tickets];
  return new Set(examples.map(({ label }) => label)).size > 1 && (await languagesIn(examples)).length > 0;
}

type Standing = { row: ModelRow | null; model: LearnedModel | null };

/** A model file that cannot be read is as if there were none. */
async function whatStands(tools: Tools, kind: LearnedKind): Promise<Standing> {
  const row = await tools.store.learnedModels.inUse(kind);
  const stored = row && (await tools.store.learnedModels.bytes(kind, row.version));
  const read = stored && readModel(Buffer.from(stored.bytes));
  return { row, model: read?.ok ? { model: read.model, languages: new Set(stored?.languages) } : null };
}

type Trained = { ok: true; bytes: Buffer; model: Model; own: Example[]; closed: Example[] };

async function trainWithin(
  kind: LearnedKind,
  lesson: Lesson,
  { signal, limitMs = longestTrainingMs }: LearningCall,
): Promise<Trained | { ok: false; reason: 'too-slow' | 'failed' }> {
  for (const share of shares) {
    const { own, closed } = examplesOf(lesson, share);
    const limits = { limitMs, ...(signal && { signal }) };
    const trained = await trainInThread([...own, ...closed], training[kind], limits);
    const read = trained.ok ? readModel(trained.model) : null;
    if (trained.ok && read?.ok) return { ok: true, bytes: trained.model, model: read.model, own, closed };
    if (!trained.ok && trained.reason === 'stopped') throw new Error('Learning was stopped.');
    if (trained.ok || trained.reason === 'failed') return { ok: false, reason: 'failed' };
  }
  return { ok: false, reason: 'too-slow' };
}

type Outcome = Trained & {
  kind: LearnedKind;
  lesson: Lesson;
  call: LearningCall;
  standing: Standing;
  mayStart: boolean;
  basis: Buffer;
};

/** Measures the new one and what stands on the same tickets, and keeps it in its place. */
async function settle(tools: Tools, outcome: Outcome): Promise<void> {
  const { kind, lesson, call, standing, mayStart } = outcome;
  const languages = await languagesIn([...outcome.own, ...outcome.closed]);
  const fresh = { model: outcome.model, languages: new Set(languages) };
  const before = await judgeAll(await readerWith(tools, kind, standing.model), lesson.heldBack);
  const judged = await judgeAll(await readerWith(tools, kind, fresh), lesson.heldBack);
  const figures = { own: figuresOf(judged), before: figuresOf(before), curve: curveOf(judged) };
  const verdict = judgeModel({
    pairs: judged.map((one, at) => {
      const old = before[at];
      return { isNewRight: isRight(one), wasOldRight: old !== undefined && isRight(old) };
    }),
    macroF1: { now: figures.own.macroF1, before: figures.before.macroF1 },
    mayStart,
    isHeld: standing.row?.why === 'chosen' && call.byStaffId === null,
  });
  const now = tools.now();
  const { isBetter, why } = verdict;
  await tools.store.transaction(async (store) => {
    const version = await store.learnedModels.add({
      id: tools.newId(),
      kind,
      bytes: outcome.bytes,
      state: isBetter ? 'in-use' : 'refused',
      why,
      learnedAt: now,
      decidedAt: now,
      decidedById: call.byStaffId,
      ticketCount: outcome.closed.length,
      phraseCount: outcome.own.length,
      measuredOn: lesson.heldBack.length,
      basisHash: outcome.basis,
      languages,
      comparedWith: standing.model ? (standing.row?.version ?? null) : null,
      figures,
    });
    const data = { kind, version, isInUse: isBetter, why };
    await store.staff.audit({ at: now, action: 'learn-model', staffId: call.byStaffId, data });
  });
  if (isBetter) tools.learned.forget();
}
