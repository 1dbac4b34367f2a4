import { describe, expect, test, vi } from 'vitest';
import { isHeldBack } from '#server/domain/learning/held-back';
import { learnedKinds } from '#server/domain/learning/learned-kinds';
import { createLearned } from '#server/search/learned';
import type { TestHouse } from '#server/testing/test-house';
import { askToLearn, chooseModel, learnFirst } from './choose-model';
import { type LearningCall, learnFromTickets } from './learn-from-tickets';
import { readCurve, readLearning } from './read-learning';
import { readText } from './read-text';
import { fileClosed, townWithTwoCategories } from './testing/closed-town';

/** Each of these trains models, in threads that share the machine with all other tests. */
vi.setConfig({ testTimeout: 300_000 });

/** A fifth of them is held back. */
const enough = 300;
const heldBack = 60;
const dark = '小区里晚上一片漆黑，看不见路';

/** What only reads can share a town. */
let learnedOnce: Promise<TestHouse> | null = null;
function learnedTown(): Promise<TestHouse> {
  learnedOnce ??= townWithTwoCategories().then(async (house) => {
    await fileClosed(house, enough);
    await learn(house, { kinds: learnedKinds });
    return house;
  });
  return learnedOnce;
}

async function learn({ tools }: TestHouse, more: Partial<LearningCall> = {}) {
  await learnFromTickets(tools, { byStaffId: null, kinds: ['category'], limitMs: 300_000, ...more });
  await tools.learned.warm();
}

/** Those that models learn from get the wrong category; those they are measured on keep the right one. */
async function mixUp({ prisma }: TestHouse) {
  const [one, other] = await prisma.category.findMany({ orderBy: { code: 'asc' } });
  const tickets = await prisma.ticket.findMany({ select: { id: true, categoryId: true } });
  for (const from of [one, other]) {
    const to = from === one ? other : one;
    const ids = tickets
      .filter((row) => row.categoryId === from?.id && !isHeldBack(row.id))
      .map(({ id }) => id);
    await prisma.ticket.updateMany({ where: { id: { in: ids } }, data: { categoryId: to?.id ?? null } });
  }
}

const statesOf = async ({ tools }: TestHouse) =>
  (await tools.store.learnedModels.versions('category')).map(({ version, state, why }) => [
    version,
    state,
    why,
  ]);
const bestFor = async ({ tools }: TestHouse, text: string) =>
  (await readText(tools, { text, locale: 'zh-CN' })).categories[0]?.category.code;
const outcomes = async ({ tools }: TestHouse) =>
  Object.fromEntries(
    [...(await tools.store.learnedModels.attempts())].map(([kind, { outcome }]) => [kind, outcome]),
  );

describe('a new model', () => {
  test('of a city without closed tickets is made of the names and keywords of its categories', async () => {
    const house = await townWithTwoCategories();
    await learn(house, { kinds: learnedKinds });
    expect(await statesOf(house)).toEqual([[1, 'in-use', 'start']]);
    const row = await house.tools.store.learnedModels.inUse('category');
    expect(row).toMatchObject({ ticketCount: 0, measuredOn: 0, comparedWith: null });
    expect((await outcomes(house))['request-type']).toBe('too-few');
  });

  test('takes the place of the old one when it reads more held-back tickets rightly, and the reading changes', async () => {
    const house = await townWithTwoCategories();
    expect(await bestFor(house, dark)).toBeUndefined();
    await learn(house);
    await fileClosed(house, enough);
    await learn(house);
    expect(await statesOf(house)).toEqual([
      [2, 'in-use', 'better'],
      [1, 'replaced', 'start'],
    ]);
    const row = await house.tools.store.learnedModels.inUse('category');
    expect(row?.comparedWith).toBe(1);
    expect(row).toMatchObject({ measuredOn: heldBack, ticketCount: enough - heldBack });
    expect(row?.figures.own.accuracy).toBeGreaterThan(row?.figures.before.accuracy ?? 1);
    expect(await bestFor(house, dark)).toBe('city.lamps');
  });

  test('that reads fewer of them rightly is kept as refused, and the one in use stays', async () => {
    const house = await townWithTwoCategories();
    await fileClosed(house, enough);
    await learn(house);
    await mixUp(house);
    await learn(house);
    expect(await statesOf(house)).toEqual([
      [2, 'refused', 'not-better'],
      [1, 'in-use', 'better'],
    ]);
    expect(await bestFor(house, dark)).toBe('city.lamps');
  });

  test('is not made again from the same tickets, and not from too few', async () => {
    const house = await townWithTwoCategories();
    await fileClosed(house, enough);
    await learn(house, { kinds: ['request-type'] });
    expect(await outcomes(house)).toEqual({ 'request-type': 'learned' });
    await learn(house, { kinds: ['request-type'] });
    expect(await outcomes(house)).toEqual({ 'request-type': 'nothing-new' });
    await house.prisma.ticket.updateMany({ data: { typeIsChosen: false } });
    await fileClosed(house, 20);
    await learn(house, { kinds: ['request-type'] });
    expect(await outcomes(house)).toEqual({ 'request-type': 'too-few' });
    expect(await house.tools.store.learnedModels.inUse('request-type')).toMatchObject({ version: 1 });
  });

  test('of the units says what dispatch without a hand would do, threshold by threshold', async () => {
    const house = await learnedTown();
    const curve = await readCurve(house.tools);
    expect(curve?.points).toHaveLength(50);
    expect(curve?.points.map(({ threshold }) => threshold)).toEqual(
      Array.from({ length: 50 }, (_, step) => (50 + step) / 100),
    );
    const shares = curve?.points.map(({ dispatched }) => dispatched) ?? [];
    expect(shares).toEqual([...shares].sort((one, other) => other - one));
    expect(curve?.points[0]).toMatchObject({ right: 1 });
  });
});

describe('an administrator', () => {
  test('goes back to an earlier version with a reason, and the night does not undo it', async () => {
    const house = await townWithTwoCategories();
    const admin = await house.staff('admin');
    await learn(house);
    await fileClosed(house, enough);
    await learn(house);
    const choice = { kind: 'category', version: 1, reason: '新版本把停电派给了水务局' } as const;
    await chooseModel(house.tools, choice, admin);
    expect(await statesOf(house)).toEqual([
      [2, 'rolled-back', 'better'],
      [1, 'in-use', 'chosen'],
    ]);
    const entry = await house.prisma.auditEntry.findFirst({ where: { action: 'choose-model' } });
    expect(entry).toMatchObject({
      staffId: admin.staffId,
      data: { before: 2, after: 1, reason: choice.reason },
    });
    await fileClosed(house, 20);
    await learn(house);
    expect((await statesOf(house))[0]).toEqual([3, 'refused', 'held']);
    await fileClosed(house, 20);
    await learn(house, { byStaffId: admin.staffId });
    expect((await statesOf(house))[0]).toEqual([4, 'in-use', 'better']);
  });

  test('has the worker learn within seconds, however often it is asked', async () => {
    const house = await townWithTwoCategories();
    const admin = await house.staff('admin');
    await askToLearn(house.tools, admin);
    await askToLearn(house.tools, admin);
    await learnFirst(house.tools);
    const jobs = await house.prisma.$queryRaw<{ key: string; queue: string }[]>`
      select key, queue_name as queue from graphile_worker.jobs order by key`;
    expect(jobs).toEqual([
      { key: 'learn-asked', queue: 'learn' },
      { key: 'learn-first', queue: 'learn' },
    ]);
  });

  test('is the only one who acts, and a clerk does not read the figures', async () => {
    const house = await townWithTwoCategories();
    await learn(house);
    const choice = { kind: 'category', version: 1, reason: 'why' } as const;
    for (const role of ['supervisor', 'analyst'] as const) {
      const reader = await house.staff(role);
      expect(await readLearning(house.tools, reader)).toMatchObject({ mayAct: false });
      await expect(askToLearn(house.tools, reader)).rejects.toThrow('not-allowed');
      await expect(chooseModel(house.tools, choice, reader)).rejects.toThrow('not-allowed');
    }
    await expect(readLearning(house.tools, await house.staff('agent'))).rejects.toThrow('not-allowed');
    const admin = await house.staff('admin');
    await expect(chooseModel(house.tools, { ...choice, version: 7 }, admin)).rejects.toThrow(
      'model-not-found',
    );
    await expect(chooseModel(house.tools, choice, admin)).rejects.toThrow('move-not-possible');
  });
});

describe('reading', () => {
  test('goes on by keywords when the model file is broken, and the next night mends it', async () => {
    const house = await townWithTwoCategories();
    await fileClosed(house, enough);
    await learn(house);
    await house.prisma
      .$executeRaw`update learned_model set bytes = substr(bytes, 1, 200) where kind = 'category'`;
    const later = { ...house, tools: { ...house.tools } };
    later.tools.learned = createLearned(house.tools.store);
    expect(await later.tools.learned.broken()).toEqual(['category']);
    expect(await later.tools.learned.guess('category', dark)).toBeNull();
    expect(await bestFor(later, '门前的路灯不亮')).toBe('city.lamps');
    expect(await readLearning(later.tools, await house.staff('analyst'))).toMatchObject({
      kinds: [{ kind: 'category', isBroken: true }, { isBroken: false }, { isBroken: false }],
    });
    await learn(later);
    expect(await later.tools.learned.broken()).toEqual([]);
    expect(await bestFor(later, dark)).toBe('city.lamps');
  });

  test('is left to the keywords in a language that was never learned', async () => {
    const house = await learnedTown();
    expect(await house.tools.learned.guess('category', 'Вчера на улице погас фонарь')).toBeNull();
    const reading = await readText(house.tools, { text: 'The street light is out', locale: 'en' });
    expect(reading.language).toBe('en');
    expect(reading.categories[0]?.category.code).toBe('city.lamps');
  });

  test('is never certain', async () => {
    const house = await learnedTown();
    const reading = await readText(house.tools, {
      text: '路灯不亮，路灯坏了，晚上黑漆漆的，投诉',
      locale: 'zh-CN',
    });
    expect(reading.categories[0]?.confidence).toBeLessThan(1);
    expect(reading.requestType.confidence).toBeLessThan(1);
  });
});
