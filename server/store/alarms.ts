/** Alarms of tickets that tell of danger to life: raised with the ticket, taken by one person. */
import type { DangerKind } from '#server/understanding/emergency/danger-words';
import type { Db } from './client';

export type WaitingAlarm = {
  caseNumber: string;
  kind: DangerKind;
  needsCare: boolean;
  raisedAt: Date;
};
export type AlarmRecord = {
  kind: DangerKind;
  raisedAt: Date;
  taken: { at: Date; by: string | null } | null;
  false: { at: Date; by: string | null; reason: string } | null;
};

const waiting = { takenAt: null, ticket: { status: { notIn: ['withdrawn', 'archived'] } } };

export function alarmStore(db: Db) {
  return {
    /** The longest waiting first. */
    async waiting(limit: number): Promise<WaitingAlarm[]> {
      const rows = await db.alarm.findMany({
        where: waiting,
        orderBy: [{ raisedAt: 'asc' }, { ticketId: 'asc' }],
        take: limit,
        select: { kind: true, raisedAt: true, ticket: { select: { caseNumber: true, needsCare: true } } },
      });
      return rows.map(({ kind, raisedAt, ticket }) => ({ ...ticket, kind: kind as DangerKind, raisedAt }));
    },

    async find(ticketId: string): Promise<AlarmRecord | null> {
      const row = await db.alarm.findUnique({
        where: { ticketId },
        include: { takenBy: { select: { name: true } }, falseBy: { select: { name: true } } },
      });
      if (!row) return null;
      const { takenAt, falseAt, falseReason } = row;
      return {
        kind: row.kind as DangerKind,
        raisedAt: row.raisedAt,
        taken: takenAt && { at: takenAt, by: row.takenBy?.name ?? null },
        false: falseAt && { at: falseAt, by: row.falseBy?.name ?? null, reason: falseReason ?? '' },
      };
    },

    /** For danger that was seen after filing. False when it rang already, also when a person found that nobody was in danger. */
    async raise(ticketId: string, kind: DangerKind, raisedAt: Date, needsCare: boolean): Promise<boolean> {
      const { count } = await db.alarm.createMany({
        data: { ticketId, kind, raisedAt },
        skipDuplicates: true,
      });
      if (count > 0 && needsCare) await db.ticket.update({ where: { id: ticketId }, data: { needsCare } });
      return count > 0;
    },

    /** False when somebody was faster, or there is none. */
    async take(ticketId: string, { staffId, at }: { staffId: string; at: Date }): Promise<boolean> {
      const { count } = await db.alarm.updateMany({
        where: { ticketId, takenAt: null },
        data: { takenAt: at, takenById: staffId },
      });
      return count > 0;
    },

    /** Nobody was in danger: whoever found that has the alarm, too, if nobody took it. */
    async callOff(
      ticketId: string,
      { staffId, at, reason }: { staffId: string; at: Date; reason: string },
    ): Promise<void> {
      await db.alarm.updateMany({
        where: { ticketId, takenAt: null },
        data: { takenAt: at, takenById: staffId },
      });
      await db.alarm.updateMany({
        where: { ticketId, falseAt: null },
        data: { falseAt: at, falseById: staffId, falseReason: reason },
      });
    },
  };
}
