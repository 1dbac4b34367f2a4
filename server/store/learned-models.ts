/** Trained models with their figures, and what became of the last attempt to learn. Lists never read the models' bytes. */
import { type StoredFigures, storedFigures } from '#server/domain/learning/figures';
import type { LearnedKind } from '#server/domain/learning/learned-kinds';
import type { AttemptOutcome, ModelState, Why } from '#server/domain/learning/verdict';
import { type Db, Prisma } from './client';

export type ModelRow = {
  kind: LearnedKind;
  version: number;
  state: ModelState;
  why: Why;
  reason: string | null;
  learnedAt: Date;
  decidedAt: Date;
  decidedBy: string | null;
  ticketCount: number;
  phraseCount: number;
  measuredOn: number;
  languages: string[];
  comparedWith: number | null;
  basisHash: Uint8Array;
  figures: StoredFigures;
};
export type NewModel = Omit<ModelRow, 'version' | 'decidedBy' | 'reason'> & {
  id: string;
  bytes: Buffer;
  decidedById: string | null;
};

export type Attempt = {
  startedAt: Date;
  endedAt: Date | null;
  outcome: AttemptOutcome | null;
  ticketCount: number;
};

const light = {
  kind: true,
  version: true,
  state: true,
  why: true,
  reason: true,
  learnedAt: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
  ticketCount: true,
  phraseCount: true,
  measuredOn: true,
  languages: true,
  comparedWith: true,
  basisHash: true,
  figures: true,
} as const satisfies Prisma.LearnedModelSelect;

type LightRow = Prisma.LearnedModelGetPayload<{ select: typeof light }>;

function toModel({ decidedBy, figures, ...row }: LightRow): ModelRow {
  return {
    ...row,
    kind: row.kind as LearnedKind,
    state: row.state as ModelState,
    why: row.why as Why,
    decidedBy: decidedBy?.name ?? null,
    figures: storedFigures.parse(figures),
  };
}

/** Versions of a kind that are kept beside the one in use. */
const keptVersions = 10;

export function learnedModelStore(db: Db) {
  return {
    async inUse(kind: LearnedKind): Promise<ModelRow | null> {
      const row = await db.learnedModel.findFirst({ where: { kind, state: 'in-use' }, select: light });
      return row && toModel(row);
    },

    /** Which version of each kind is in use: what is asked every few seconds. */
    async versionsInUse(): Promise<{ kind: LearnedKind; version: number }[]> {
      const rows = await db.learnedModel.findMany({
        where: { state: 'in-use' },
        select: { kind: true, version: true },
        take: 10,
      });
      return rows.map(({ kind, version }) => ({ kind: kind as LearnedKind, version }));
    },

    async bytes(
      kind: LearnedKind,
      version: number,
    ): Promise<{ bytes: Uint8Array; languages: string[] } | null> {
      return db.learnedModel.findUnique({
        where: { kind_version: { kind, version } },
        select: { bytes: true, languages: true },
      });
    },

    async find(kind: LearnedKind, version: number): Promise<ModelRow | null> {
      const where = { kind_version: { kind, version } };
      const row = await db.learnedModel.findUnique({ where, select: light });
      return row && toModel(row);
    },

    /** The newest first: those that are kept. */
    async versions(kind: LearnedKind): Promise<ModelRow[]> {
      const rows = await db.learnedModel.findMany({
        where: { kind },
        select: light,
        orderBy: { version: 'desc' },
        take: keptVersions + 1,
      });
      return rows.map(toModel);
    },

    /** Inside a transaction: of two that add one at once, the second fails on the version and tries again later. */
    async add({ bytes, basisHash, ...model }: NewModel): Promise<number> {
      const { kind } = model;
      if (model.state === 'in-use') await this.replace(kind, 'replaced', model.decidedAt);
      const last = await db.learnedModel.findFirst({
        where: { kind },
        select: { version: true },
        orderBy: { version: 'desc' },
      });
      const version = (last?.version ?? 0) + 1;
      await db.learnedModel.create({
        data: {
          ...model,
          version,
          bytes: new Uint8Array(bytes),
          basisHash: new Uint8Array(basisHash),
        },
      });
      await db.$executeRaw(Prisma.sql`
        delete from learned_model where kind = ${kind} and state <> 'in-use' and version <= ${version - keptVersions}`);
      return version;
    },

    /** What is in use is not any more. */
    async replace(kind: LearnedKind, state: 'replaced' | 'rolled-back', at: Date): Promise<void> {
      await db.learnedModel.updateMany({
        where: { kind, state: 'in-use' },
        data: { state, decidedAt: at },
      });
    },

    /** A person takes a version into use. `replace` comes first. */
    async choose(
      kind: LearnedKind,
      version: number,
      by: { staffId: string; reason: string; at: Date },
    ): Promise<void> {
      await db.learnedModel.update({
        where: { kind_version: { kind, version } },
        data: {
          state: 'in-use',
          why: 'chosen',
          reason: by.reason,
          decidedById: by.staffId,
          decidedAt: by.at,
        },
      });
    },

    async beginAttempt(kind: LearnedKind, startedAt: Date): Promise<void> {
      const row = { startedAt, endedAt: null, outcome: null, ticketCount: 0 };
      await db.learningAttempt.upsert({ where: { kind }, create: { kind, ...row }, update: row });
    },

    async endAttempt(
      kind: LearnedKind,
      end: { endedAt: Date; outcome: AttemptOutcome; ticketCount: number },
    ): Promise<void> {
      await db.learningAttempt.update({ where: { kind }, data: end });
    },

    async attempts(): Promise<Map<LearnedKind, Attempt>> {
      const rows = await db.learningAttempt.findMany({ take: 10 });
      return new Map(
        rows.map(({ kind, outcome, ...row }) => [
          kind as LearnedKind,
          { ...row, outcome: outcome as AttemptOutcome | null },
        ]),
      );
    },

    /** One after another, however many ask. Who asked may be told by the id. */
    async queueLearning(byStaffId: string | null, runAt: Date): Promise<void> {
      await db.$queryRaw(Prisma.sql`
        select graphile_worker.add_job('learn', json_build_object('by', ${byStaffId}::text), queue_name => 'learn',
          run_at => ${runAt}::timestamptz, max_attempts => 3, job_key => ${byStaffId ? 'learn-asked' : 'learn-first'}, priority => 10)::text`);
    },
  };
}
