/**
 * Small tables kept in memory for 30 s: units, categories, calendar, clock rules and the knowledge index. The first reader after that
 * reads anew while the others still get what was there (a stale half-minute is better than a queue of waiting requests).
 */
import { localDate } from '#server/domain/calendar/city-time';
import { defaultClockRules } from '#server/domain/calendar/clock-rules';
import { type CityCalendar, usualWeekend } from '#server/domain/calendar/working-days';
import type { Store } from '#server/store/store';
import type { Directory } from '#server/use-cases/tools';
import { createKnowledgeShelf } from './knowledge';

const keepMs = 30_000;
/** Articles change less often, and indexing very many takes seconds, in slices between which everybody is answered. */
const keepIndexMs = 5 * 60_000;
/** 09:00 to 17:30 in the city. */
const workday = { startMinutes: 9 * 60, endMinutes: 17 * 60 + 30 };

type Kept<T> = { read(): Promise<T>; forget(): void };

function kept<T>(load: () => Promise<T>, ms: number): Kept<T> {
  let value: Promise<T> | null = null;
  let until = 0;
  let isLoading = false;
  /** Counts how often it was forgotten: what was on its way by then may be old and is not kept. */
  let age = 0;
  const renew = async () => {
    const begun = age;
    isLoading = true;
    try {
      const fresh = await load();
      if (begun === age) {
        value = Promise.resolve(fresh);
        until = Date.now() + ms;
      }
      return fresh;
    } finally {
      if (begun === age) isLoading = false;
    }
  };
  return {
    read() {
      if (value === null) {
        const first = renew();
        value = first;
        // A failed first reading is tried again by the next reader.
        first.catch(() => {
          if (value === first) value = null;
        });
        return first;
      }
      if (Date.now() > until && !isLoading) renew().catch(() => {});
      return value;
    },
    forget() {
      age += 1;
      value = null;
      isLoading = false;
    },
  };
}

export function createDirectory(store: Store, zone: string, now: () => Date): Directory {
  const departments = kept(() => store.directory.departments(), keepMs);
  const categories = kept(() => store.directory.categories(), keepMs);
  const questions = kept(() => store.questions.active(), keepMs);
  // A city that has not written rules of its own yet promises what hotlines promise.
  const clockRules = kept(async () => {
    const rules = await store.directory.clockRules();
    return rules.length > 0 ? rules : [...defaultClockRules];
  }, keepMs);
  const routingRules = kept(() => store.routingRules.all(), keepMs);
  const indexed = (isPublic: boolean) => {
    const shelf = createKnowledgeShelf();
    const read = async () =>
      shelf.indexInSlices(await store.articles.published(localDate(now(), zone), isPublic));
    return kept(read, keepIndexMs);
  };
  const [knowledge, staffKnowledge] = [indexed(true), indexed(false)];
  const termShares = kept(() => store.similar.termShares(), keepIndexMs);
  const calendar = kept(async (): Promise<CityCalendar> => {
    const year = now().getUTCFullYear();
    const days = await store.directory.calendarDays(year - 2, year + 2);
    return { zone, workday, weekend: usualWeekend, days: new Map(days.map((day) => [day.date, day.kind])) };
  }, keepMs);
  const all: Record<keyof Omit<Directory, 'forget'>, Kept<unknown>> = {
    termShares,
    departments,
    categories,
    questions,
    clockRules,
    routingRules,
    knowledge,
    staffKnowledge,
    calendar,
  };
  return {
    departments: departments.read,
    categories: categories.read,
    questions: questions.read,
    clockRules: clockRules.read,
    routingRules: routingRules.read,
    knowledge: knowledge.read,
    staffKnowledge: staffKnowledge.read,
    calendar: calendar.read,
    termShares: termShares.read,
    forget: (...changed) => {
      const forgotten = changed.length > 0 ? changed.map((name) => all[name]) : Object.values(all);
      for (const one of forgotten) one.forget();
    },
  };
}
