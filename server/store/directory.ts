/** Units, categories, calendar and clock rules: small tables that change rarely and are read whole. */
import type { ClockRule } from '#server/domain/calendar/clock-rules';
import type { Names } from '#server/domain/ticket/ticket';
import type { Db } from './client';

export type Department = {
  id: string;
  code: string;
  names: Names;
  parentId: string | null;
  phone: string | null;
};
export type Category = {
  id: string;
  code: string;
  names: Names;
  parentId: string | null;
  keywords: Record<string, string[]>;
  departmentId: string | null;
  /** Null: as its parent says. */
  needsPlace: boolean | null;
  needsWhen: boolean | null;
};
export type CalendarDayRow = {
  date: string;
  kind: 'holiday' | 'workday';
  name: string;
  source: string;
  isProvisional: boolean;
};

export function directoryStore(db: Db) {
  return {
    async departments(): Promise<Department[]> {
      const rows = await db.department.findMany({
        where: { isActive: true },
        orderBy: { code: 'asc' },
        take: 2000,
      });
      return rows.map((row) => ({ ...row, names: row.names as Names }));
    },

    async categories(): Promise<Category[]> {
      const rows = await db.category.findMany({
        where: { isActive: true },
        orderBy: [{ sort: 'asc' }, { code: 'asc' }],
        take: 5000,
      });
      return rows.map((row) => ({
        ...row,
        names: row.names as Names,
        keywords: row.keywords as Record<string, string[]>,
      }));
    },

    async calendarDays(fromYear: number, toYear: number): Promise<CalendarDayRow[]> {
      const rows = await db.calendarDay.findMany({
        where: { date: { gte: new Date(`${fromYear}-01-01`), lte: new Date(`${toYear}-12-31`) } },
        orderBy: { date: 'asc' },
      });
      return rows.map((row) => ({
        date: row.date.toISOString().slice(0, 10),
        kind: row.kind as CalendarDayRow['kind'],
        name: row.name,
        source: row.source,
        isProvisional: row.isProvisional,
      }));
    },

    async setCalendarDay(day: Omit<CalendarDayRow, 'isProvisional' | 'source'>): Promise<void> {
      const data = { kind: day.kind, name: day.name, source: 'admin', isProvisional: false };
      const date = new Date(day.date);
      await db.calendarDay.upsert({ where: { date }, create: { date, ...data }, update: data });
    },

    async removeCalendarDay(date: string): Promise<void> {
      await db.calendarDay.deleteMany({ where: { date: new Date(date) } });
    },

    async clockRules(): Promise<ClockRule[]> {
      const rows = await db.clockRule.findMany({ take: 2000 });
      return rows.map(({ id, unit, amount, ...rule }) => ({
        ...rule,
        span: { unit, amount },
      })) as ClockRule[];
    },
  };
}
