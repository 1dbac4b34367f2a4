import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Department } from '#server/store/directory';
import type { Store } from '#server/store/store';
import { createDirectory } from './directory';
import { anArticle } from './testing/sample-articles';

const minute = 60_000;

type Asked = { answer: (ids: string[]) => Promise<void>; fail: () => Promise<void> };

/** A store whose answers the test gives by hand, so that it decides what comes first. */
function slowStore() {
  const asked: Asked[] = [];
  const departments = () =>
    new Promise<Department[]>((resolve, reject) => {
      const after = async (settle: () => void) => {
        settle();
        await vi.advanceTimersByTimeAsync(0);
      };
      asked.push({
        answer: (ids) => after(() => resolve(ids.map((id) => ({ id }) as Department))),
        fail: () => after(() => reject(new Error('The database is away.'))),
      });
    });
  const calendarDays = vi.fn(async () => [{ date: '2026-10-01', kind: 'holiday' as const }]);
  const published = vi.fn(async () => [anArticle({ slug: 'one', title: '路灯' })]);
  const store = { directory: { departments, calendarDays }, articles: { published } } as unknown as Store;
  return { store, asked, calendarDays, published };
}

const now = () => new Date(Date.now());
const ids = async (reading: Promise<Department[]>) => (await reading).map((department) => department.id);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-11T10:00:00+08:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

function open() {
  const slow = slowStore();
  return { ...slow, directory: createDirectory(slow.store, 'Asia/Shanghai', now) };
}

describe('the small tables in memory', () => {
  test('are read once, however many ask at once', async () => {
    const { directory, asked } = open();
    const readings = [directory.departments(), directory.departments(), directory.departments()];
    expect(asked).toHaveLength(1);
    await asked[0]?.answer(['lamps']);
    for (const reading of readings) expect(await ids(reading)).toEqual(['lamps']);
  });

  test('are read anew after half a minute, and nobody waits for that', async () => {
    const { directory, asked } = open();
    directory.departments();
    await asked[0]?.answer(['lamps']);
    vi.advanceTimersByTime(minute);
    expect(await ids(directory.departments())).toEqual(['lamps']);
    expect(await ids(directory.departments())).toEqual(['lamps']);
    expect(asked).toHaveLength(2);
    await asked[1]?.answer(['lamps', 'water']);
    expect(await ids(directory.departments())).toEqual(['lamps', 'water']);
  });

  test('are still there while the database is away, and read again when it is back', async () => {
    const { directory, asked } = open();
    directory.departments();
    await asked[0]?.answer(['lamps']);
    vi.advanceTimersByTime(minute);
    directory.departments();
    await asked[1]?.fail();
    expect(await ids(directory.departments())).toEqual(['lamps']);
    await asked[2]?.answer(['water']);
    expect(await ids(directory.departments())).toEqual(['water']);
  });

  test('that could not be read at first are tried again by the next who asks', async () => {
    const { directory, asked } = open();
    const first = directory.departments();
    const failed = expect(first).rejects.toThrow('The database is away.');
    await asked[0]?.fail();
    await failed;
    const second = directory.departments();
    await asked[1]?.answer(['lamps']);
    expect(await ids(second)).toEqual(['lamps']);
  });

  test('are forgotten when somebody changes them', async () => {
    const { directory, asked } = open();
    directory.departments();
    await asked[0]?.answer(['lamps']);
    directory.forget();
    const after = directory.departments();
    await asked[1]?.answer(['water']);
    expect(await ids(after)).toEqual(['water']);
  });

  test('that were on their way when somebody changed them do not come back old', async () => {
    const { directory, asked } = open();
    directory.departments();
    directory.forget();
    const after = directory.departments();
    await asked[1]?.answer(['new']);
    await asked[0]?.answer(['old']);
    expect(await ids(after)).toEqual(['new']);
    expect(await ids(directory.departments())).toEqual(['new']);
  });
});

describe('the calendar and the articles', () => {
  test('the calendar holds the years around this one, in the zone of the city', async () => {
    const { directory, calendarDays } = open();
    const calendar = await directory.calendar();
    expect(calendarDays).toHaveBeenCalledWith(2024, 2028);
    expect(calendar.zone).toBe('Asia/Shanghai');
    expect(calendar.days.get('2026-10-01')).toBe('holiday');
  });

  test('a changed calendar is read anew, and the index of the articles stays', async () => {
    const { directory, calendarDays, published } = open();
    await directory.calendar();
    await directory.knowledge();
    directory.forget('calendar');
    await directory.calendar();
    await directory.knowledge();
    expect(calendarDays).toHaveBeenCalledTimes(2);
    expect(published).toHaveBeenCalledTimes(1);
  });

  test('a changed article is found at once, by the public and by staff', async () => {
    const { directory, calendarDays, published } = open();
    await directory.calendar();
    await directory.knowledge();
    await directory.staffKnowledge();
    directory.forget('knowledge', 'staffKnowledge');
    await directory.calendar();
    await directory.knowledge();
    await directory.staffKnowledge();
    expect(calendarDays).toHaveBeenCalledTimes(1);
    expect(published).toHaveBeenCalledTimes(4);
  });

  test('the index of the articles is kept longer than the tables', async () => {
    const { directory, published } = open();
    expect((await directory.knowledge()).search('路灯', 'zh-CN', 3)).toHaveLength(1);
    vi.advanceTimersByTime(4 * minute);
    await directory.knowledge();
    expect(published).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2 * minute);
    await directory.knowledge();
    expect(published).toHaveBeenCalledTimes(2);
  });
});
