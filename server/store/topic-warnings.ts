/** Warnings of what rises, and the letters behind them. */

import type { TicketState } from '#server/domain/ticket/states';
import type { Names } from '#server/domain/ticket/ticket';
import type { KnownWarning } from '#server/domain/warnings/repeats';
import type { ClosedReason, WarningState } from '#server/domain/warnings/rights';
import type { TopicWindow } from '#server/domain/warnings/windows';
import type { Db, Prisma } from './client';

export type WarningFigures = {
  window: TopicWindow;
  categoryId: string | null;
  place: string | null;
  placeName: string | null;
  word: string | null;
  words: string[];
  count: number;
  people: number;
  expected: number;
  score: number;
  past: number[];
  isDanger: boolean;
  firstAt: Date;
  lastAt: Date;
  risingAt: Date;
};
export type WarningRow = WarningFigures & {
  id: string;
  raisedAt: Date;
  state: WarningState;
  seenAt: Date | null;
  closedAt: Date | null;
  closedReason: ClosedReason | null;
  categoryNames: Names | null;
  seenBy: string | null;
  closedBy: string | null;
};
export type LetterBehind = {
  personId: string | null;
  caseNumber: string;
  title: string;
  locale: string;
  status: TicketState;
  submittedAt: Date;
};

const countLimit = 100;
const parts = {
  category: { select: { names: true } },
  seenBy: { select: { name: true } },
  closedBy: { select: { name: true } },
} satisfies Prisma.TopicWarningInclude;

function toRow({
  category,
  seenBy,
  closedBy,
  ...row
}: Prisma.TopicWarningGetPayload<{ include: typeof parts }>) {
  return {
    ...(row as unknown as WarningRow),
    categoryNames: (category?.names as Names | undefined) ?? null,
    seenBy: seenBy?.name ?? null,
    closedBy: closedBy?.name ?? null,
  };
}

export function topicWarningStore(db: Db) {
  return {
    /** Warnings that name the same, or that have letters in common, unless they were closed before `since`. */
    async known(
      topic: Pick<WarningFigures, 'categoryId' | 'place' | 'word'>,
      ticketIds: readonly string[],
      since: Date,
    ): Promise<KnownWarning[]> {
      const { categoryId, place, word } = topic;
      return db.$queryRaw<KnownWarning[]>`
        with sharing as (
          select "warningId", count(*)::int as shared from topic_warning_ticket where "ticketId" = any(${[...ticketIds]}::uuid[]) group by 1)
        select w.id, w."window", w."categoryId", w.place, w.word, w."raisedCount", w."closedAt", coalesce(s.shared, 0) as shared,
          (select count(*)::int from topic_warning_ticket l where l."warningId" = w.id) as letters
        from topic_warning w left join sharing s on s."warningId" = w.id
        where (w.state in ('new', 'seen') or (w.state = 'closed' and w."closedAt" >= ${since}))
          and (s.shared > 0 or (w."categoryId" is not distinct from ${categoryId}::uuid
            and w.place is not distinct from ${place} and w.word is not distinct from ${word}))`;
    },

    async raise(id: string, figures: WarningFigures, raisedAt: Date): Promise<void> {
      await db.topicWarning.create({ data: { id, ...figures, raisedCount: figures.count, raisedAt } });
    },

    async raiseAgain(id: string, figures: WarningFigures, raisedAt: Date): Promise<void> {
      const asNew = { state: 'new', seenAt: null, seenById: null } as const;
      await db.topicWarning.updateMany({
        where: { id, state: { not: 'closed' } },
        data: { ...figures, ...asNew, raisedCount: figures.count, raisedAt },
      });
    },

    /** `figures` are those of the warning's own window; null when another window saw it. */
    async keep(id: string, figures: WarningFigures | null, risingAt: Date): Promise<void> {
      await db.topicWarning.updateMany({
        where: { id, state: { not: 'closed' } },
        data: figures ?? { risingAt },
      });
    },

    async addLetters(warningId: string, ticketIds: readonly string[]): Promise<void> {
      const data = ticketIds.map((ticketId) => ({ warningId, ticketId }));
      await db.topicWarningTicket.createMany({ data, skipDuplicates: true });
    },

    /** Open ones by how surprising they are, closed ones by when. */
    async list(isClosed: boolean, limit: number): Promise<WarningRow[]> {
      const rows = await db.topicWarning.findMany({
        where: { state: isClosed ? 'closed' : { in: ['new', 'seen'] } },
        include: parts,
        orderBy: isClosed ? [{ raisedAt: 'desc' }, { id: 'desc' }] : [{ score: 'desc' }, { id: 'desc' }],
        take: limit,
      });
      return rows.map(toRow);
    },

    async find(id: string): Promise<WarningRow | null> {
      const row = await db.topicWarning.findUnique({ where: { id }, include: parts });
      return row && toRow(row);
    },

    /** The newest few of each, by warning. */
    async firstLetters(warningIds: readonly string[], limit: number): Promise<Map<string, LetterBehind[]>> {
      const rows = await db.$queryRaw<(LetterBehind & { warningId: string })[]>`
        select w.id as "warningId", l.* from unnest(${[...warningIds]}::uuid[]) as w(id) cross join lateral (
          select t."personId", t."caseNumber", t.title, t.locale, t.status, t."submittedAt"
          from topic_warning_ticket b join ticket t on t.id = b."ticketId"
          where b."warningId" = w.id order by t."submittedAt" desc limit ${limit}) as l`;
      const byWarning = new Map<string, LetterBehind[]>();
      for (const { warningId, ...letter } of rows)
        byWarning.set(warningId, [...(byWarning.get(warningId) ?? []), letter]);
      return byWarning;
    },

    /** The newest first. */
    async lettersBehind(warningId: string, limit: number): Promise<LetterBehind[]> {
      const rows = await db.topicWarningTicket.findMany({
        where: { warningId },
        select: {
          ticket: {
            select: {
              personId: true,
              caseNumber: true,
              title: true,
              locale: true,
              status: true,
              submittedAt: true,
            },
          },
        },
        orderBy: { ticket: { submittedAt: 'desc' } },
        take: limit,
      });
      return rows.map(({ ticket }) => ({ ...ticket, status: ticket.status as TicketState }));
    },

    /** Counted up to 100. */
    async countNew(): Promise<number> {
      const rows = await db.topicWarning.findMany({
        where: { state: 'new' },
        select: { id: true },
        take: countLimit,
      });
      return rows.length;
    },

    async markSeen(id: string, by: { staffId: string; at: Date }): Promise<void> {
      await db.topicWarning.updateMany({
        where: { id, state: 'new' },
        data: { state: 'seen', seenAt: by.at, seenById: by.staffId },
      });
    },

    /** Answers whether it was open. */
    async close(
      id: string,
      closedReason: ClosedReason,
      by: { staffId: string | null; at: Date },
    ): Promise<boolean> {
      const done = await db.topicWarning.updateMany({
        where: { id, state: { not: 'closed' } },
        data: { state: 'closed', closedReason, closedAt: by.at, closedById: by.staffId },
      });
      return done.count > 0;
    },

    /** What was seen and has not risen since `seenBefore`, or was never seen and has not since `newBefore`, is over. */
    async closeCalm(
      at: Date,
      { seenBefore, newBefore }: { seenBefore: Date; newBefore: Date },
    ): Promise<void> {
      await db.topicWarning.updateMany({
        where: {
          OR: [
            { state: 'seen', risingAt: { lt: seenBefore } },
            { state: 'new', risingAt: { lt: newBefore } },
          ],
        },
        data: { state: 'closed', closedReason: 'calmed' satisfies ClosedReason, closedAt: at },
      });
    },

    async forget(before: Date): Promise<void> {
      await db.topicWarning.deleteMany({ where: { state: 'closed', closedAt: { lt: before } } });
    },
  };
}
