/** Talks with people of the staff: who has which, who waits, who is there to take them. */
import type { Holding } from '#server/domain/conversation/handover';
import type { Db } from './client';

export type TalkRow = {
  id: string;
  channel: string;
  locale: string;
  waitingSince: Date | null;
  waitUntil: Date | null;
  heldUntil: Date | null;
  staffId: string | null;
};

const columns = {
  id: true,
  channel: true,
  locale: true,
  waitingSince: true,
  waitUntil: true,
  heldUntil: true,
  staffId: true,
} as const;

export type Sent = {
  id: string;
  status: 'waiting' | 'sending' | 'sent' | 'delivered' | 'failed';
  readAt: Date | null;
  lastError: string | null;
};

export function talkStore(db: Db) {
  return {
    async setHolding(id: string, holding: Holding): Promise<void> {
      await db.conversation.update({ where: { id }, data: holding });
    },

    /** Who waits, the longest first. */
    async waiting(limit: number): Promise<TalkRow[]> {
      return db.conversation.findMany({
        where: { owner: 'none' },
        select: columns,
        orderBy: { waitingSince: 'asc' },
        take: limit,
      });
    },

    async heldBy(staffId: string, limit: number): Promise<TalkRow[]> {
      return db.conversation.findMany({
        where: { staffId },
        select: columns,
        orderBy: { heldUntil: 'asc' },
        take: limit,
      });
    },

    countWaiting: () => db.conversation.count({ where: { owner: 'none' } }),

    /** Those whose time ran out. */
    async due(now: Date, limit: number): Promise<string[]> {
      const rows = await db.conversation.findMany({
        where: {
          OR: [
            { owner: 'none', waitUntil: { lte: now } },
            { owner: 'person', heldUntil: { lte: now } },
          ],
        },
        select: { id: true },
        take: limit,
      });
      return rows.map(({ id }) => id);
    },

    countAtTalks: (now: Date) => db.staff.count({ where: { isActive: true, atTalksUntil: { gt: now } } }),

    async atTalksUntil(staffId: string): Promise<Date | null> {
      const staff = await db.staff.findUnique({ where: { id: staffId }, select: { atTalksUntil: true } });
      return staff?.atTalksUntil ?? null;
    },

    async setAtTalks(staffId: string, atTalksUntil: Date | null): Promise<void> {
      await db.staff.update({ where: { id: staffId }, data: { atTalksUntil } });
    },

    /** What became of messages, by id. */
    async sent(ids: readonly string[]): Promise<Map<string, Sent>> {
      const rows = await db.outboxMessage.findMany({
        where: { id: { in: [...ids] } },
        select: { id: true, status: true, readAt: true, lastError: true },
      });
      return new Map(rows.map((row) => [row.id, row as Sent]));
    },

    async namesOf(staffIds: readonly string[]): Promise<Map<string, string>> {
      const rows = await db.staff.findMany({
        where: { id: { in: [...staffIds] } },
        select: { id: true, name: true },
      });
      return new Map(rows.map(({ id, name }) => [id, name]));
    },

    /** Whether this person's look at this talk stands in the journal since then. */
    async wasLookedAt(staffId: string, conversationId: string, since: Date): Promise<boolean> {
      const looks = await db.auditEntry.count({
        where: {
          staffId,
          at: { gte: since },
          action: 'read-talk',
          data: { path: ['conversationId'], equals: conversationId },
        },
      });
      return looks > 0;
    },

    /** Words that are used often; those taken out of use come with `all`. */
    async cannedReplies(isAll: boolean) {
      const rows = await db.cannedReply.findMany({
        where: isAll ? {} : { isActive: true },
        orderBy: [{ sort: 'asc' }, { code: 'asc' }],
        take: 200,
      });
      return rows.map(({ title, texts, ...row }) => ({
        ...row,
        title: title as Record<string, string>,
        texts: texts as Record<string, string>,
      }));
    },

    /** False when another one has this code. */
    async saveCannedReply(reply: CannedReply): Promise<boolean> {
      const { id, ...columnsOf } = reply;
      const other = await db.cannedReply.findUnique({ where: { code: reply.code }, select: { id: true } });
      if (other && other.id !== id) return false;
      await db.cannedReply.upsert({ where: { id }, update: columnsOf, create: reply });
      return true;
    },
  };
}

export type CannedReply = {
  id: string;
  code: string;
  title: Record<string, string>;
  texts: Record<string, string>;
  sort: number;
  isActive: boolean;
};
