/** What rises in a small city, from the letters to the desk. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { StaffActor } from '#server/domain/people/roles';
import { staffRoles } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { readsWarnings } from '#server/domain/warnings/rights';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { erasePerson } from './erase-person';
import { findRising, restWarnings } from './find-rising';
import { moveTicket } from './move-ticket';
import { forgetMentions, readMentions } from './read-mentions';
import { submitRequest } from './submit-request';
import {
  closeWarning,
  countNewWarnings,
  listWarnings,
  readRising,
  readWarning,
  seeWarning,
} from './warnings';

let house: TestHouse;
let supervisor: StaffActor;
let people: number;
const start = new Date('2026-03-11T10:00:00+08:00');
const hours = (count: number) => count * 3_600_000;
const water = '芦荻路自来水发黄，水龙头里有铁锈味。';

beforeEach(async () => {
  house = await testHouse();
  supervisor = await house.staff('supervisor');
  people = 0;
});

type Letter = {
  hoursAgo?: number;
  phone?: string;
  text?: string;
  identity?: 'named' | 'anonymous';
  lat?: number;
  lng?: number;
};

/** Filed at its time by somebody new, unless said otherwise. Kept under the only category of the city, as if the person had chosen it. */
async function write({ hoursAgo = 1, phone, text = water, identity = 'named', lat, lng }: Letter = {}) {
  people += 1;
  house.clock.now = new Date(start.getTime() - hours(hoursAgo));
  const named = {
    kind: 'person',
    identity,
    name: '张三',
    phone: phone ?? `1380013${1000 + people}`,
  } as const;
  const nobody = { kind: 'person', identity: 'anonymous' } as const;
  const filed = await submitRequest(
    house.tools,
    aRequest({
      text,
      categoryCode: 'city.lamps',
      applicant: identity === 'named' ? named : nobody,
      ...(lat !== undefined && lng !== undefined && { place: { lat, lng } }),
    }),
    fromWeb,
  );
  house.clock.now = start;
  return filed.caseNumber;
}

/** One letter a week about something else: the city was there. */
async function livePast(weeks = 8) {
  for (let week = 1; week <= weeks; week++)
    await write({ hoursAgo: week * 168 + 30, text: `长椅${'一二三四五六七八'[week - 1]}条坏了` });
}

async function burst(count: number, changes: (at: number) => Letter = () => ({})) {
  for (let at = 0; at < count; at++) await write({ hoursAgo: 1 + at, ...changes(at) });
}

async function look(window: '24h' | '7d' = '24h') {
  await readMentions(house.tools);
  return findRising(house.tools, window);
}
const open = async () => (await listWarnings(house.tools, {}, supervisor)).rows;
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof Refused ? error.reason : error),
  );
async function theWarning() {
  const [warning] = await open();
  if (!warning) throw new Error('Nothing was raised.');
  return warning;
}

describe('a burst', () => {
  test('of eight people in one street is told once, with place, words, letters and what is usual', async () => {
    await livePast();
    await burst(8);
    expect(await look()).toBe(1);
    const warning = await theWarning();
    expect(warning).toMatchObject({
      window: '24h',
      category: { 'zh-CN': '路灯' },
      where: { kind: 'place', name: '芦荻路' },
      count: 8,
      people: 8,
      expected: 0,
      past: [0, 0, 0, 0, 0, 0, 0, 0],
      state: 'new',
      isRising: true,
    });
    expect(warning.words).toEqual(expect.arrayContaining(['自来水', '发黄']));
    expect(warning.letters).toHaveLength(3);
    expect((await readWarning(house.tools, { id: warning.id }, supervisor)).letters).toHaveLength(8);
    expect(await countNewWarnings(house.tools, 'supervisor')).toBe(1);
  });

  test('is told once, however often the worker looks, in both windows', async () => {
    await livePast();
    await burst(8);
    expect([await look(), await look(), await look('7d'), await look('7d')]).toEqual([1, 0, 0, 0]);
    expect(await open()).toHaveLength(1);
  });

  test('is told again when it grew by half, and not before', async () => {
    await livePast();
    await burst(8);
    await look();
    await seeWarning(house.tools, { id: (await theWarning()).id }, supervisor);
    await burst(3);
    expect(await look()).toBe(0);
    expect(await theWarning()).toMatchObject({ state: 'seen', count: 11 });
    await burst(1);
    expect(await look()).toBe(1);
    expect(await theWarning()).toMatchObject({ state: 'new', count: 12, seen: null });
  });

  test('that was closed is told only when it rises anew', async () => {
    await livePast();
    await burst(8);
    await look();
    const { id } = await theWarning();
    await closeWarning(house.tools, { id, reason: 'handled' }, supervisor);
    expect(await look()).toBe(0);
    expect(await open()).toEqual([]);
    await burst(6, () => ({ hoursAgo: -1 }));
    house.clock.now = new Date(start.getTime() + hours(2));
    expect(await look()).toBe(1);
  });

  test('of people at one spot of the map is found without any name of a street', async () => {
    await livePast();
    await burst(6, (at) => ({ text: '水发黄了', lat: 29.61 + at * 0.0001, lng: 114.37 }));
    expect(await look()).toBe(1);
    expect((await theWarning()).where).toEqual({ kind: 'around', name: null });
  });

  test('of danger needs fewer people', async () => {
    await livePast();
    await burst(4, () => ({ text: '芦荻路闻到很浓的煤气味，楼道里有人晕倒了，快来救人！' }));
    expect(await look()).toBe(1);
    expect((await theWarning()).isDanger).toBe(true);
  });

  test('spread over a week shows in the window of seven days alone', async () => {
    await livePast();
    await burst(8, (at) => ({ hoursAgo: 10 + at * 19 }));
    expect([await look('24h'), await look('7d')]).toEqual([0, 1]);
  });
});

describe('the worker stays quiet', () => {
  test('when one person writes ten letters', async () => {
    await livePast();
    await burst(10, (at) => ({ phone: '13900001111', text: `${water}第${at}次` }));
    expect(await look()).toBe(0);
  });

  test('when somebody unknown sends the same ten times', async () => {
    await livePast();
    await burst(10, () => ({ identity: 'anonymous' }));
    expect(await look()).toBe(0);
  });

  test('when one becomes two', async () => {
    await livePast();
    await burst(2);
    expect(await look()).toBe(0);
  });

  test('when the same weekday is always like that', async () => {
    await livePast();
    for (let week = 0; week < 9; week++) await burst(6, (at) => ({ hoursAgo: week * 168 + 1 + at }));
    expect([await look('24h'), await look('7d')]).toEqual([0, 0]);
  });

  test('when the city has no past to compare with', async () => {
    await livePast(2);
    await burst(12);
    expect(await look()).toBe(0);
  });

  test('when nothing is written at all', async () => {
    expect([await look('24h'), await look('7d')]).toEqual([0, 0]);
  });
});

describe('personal data', () => {
  const personal = '我叫王建国，电话13912345678，住芦荻路3栋2单元501室。芦荻路自来水发黄。';

  test('a telephone number, a name or a door never becomes a topic, however many write it', async () => {
    await livePast();
    await burst(9, () => ({ text: personal }));
    expect(await look()).toBe(1);
    const rows = await house.prisma.topicMention.findMany();
    const warnings = await house.prisma.topicWarning.findMany();
    expect(rows.flatMap(({ words }) => words)).toContain('发黄');
    expect(JSON.stringify([rows.map(({ words, places }) => [words, places]), warnings])).not.toMatch(
      /建国|1391234|3栋|501/,
    );
  });

  test('is masked in the titles that the desk shows', async () => {
    await livePast();
    await burst(8, () => ({ text: `${personal.slice(0, 20)}水发黄，芦荻路，张三。` }));
    await look();
    const said = JSON.stringify(await open());
    expect(said).toContain('＊＊');
    expect(said).not.toMatch(/王建国|张三|13912345678/);
  });

  test('letters of an erased person lead to one voice no more', async () => {
    await write({ phone: '13900001111' });
    await write({ phone: '13900001111' });
    await readMentions(house.tools);
    const voices = async () =>
      new Set(
        (await house.prisma.topicMention.findMany()).map(({ voice }) => Buffer.from(voice).toString('hex')),
      );
    expect((await voices()).size).toBe(1);
    for (const { id } of await house.prisma.person.findMany())
      await erasePerson(house.tools, id, { isConfirmed: true });
    expect((await voices()).size).toBe(2);
  });

  test('what letters named is forgotten with the past that is compared', async () => {
    await write({ hoursAgo: 63 * 24 });
    await write();
    await readMentions(house.tools);
    expect(await house.prisma.topicMention.count()).toBe(2);
    house.wait(48);
    await forgetMentions(house.tools);
    expect(await house.prisma.topicMention.count()).toBe(1);
  });

  test('a letter that is deleted takes its mention and its place behind a warning with it', async () => {
    await livePast();
    await burst(8);
    await look();
    const behind = await house.prisma.topicWarningTicket.count();
    const ticket = await house.prisma.ticket.findFirstOrThrow({
      where: { topicWarnings: { some: {} } },
    });
    // Histories are never deleted by the house itself: a ticket without one stands for what the law takes out.
    await house.prisma.$executeRaw`alter table ticket_event disable trigger user`;
    await house.prisma.$executeRaw`delete from ticket_event where "ticketId" = ${ticket.id}::uuid`;
    await house.prisma.$executeRaw`delete from ticket where id = ${ticket.id}::uuid`;
    expect(await house.prisma.topicWarningTicket.count()).toBe(behind - 1);
    expect(await house.prisma.topicMention.count({ where: { ticketId: ticket.id } })).toBe(0);
  });
});

describe('a letter that is put into another category', () => {
  test('counts there', async () => {
    const categoryId = house.tools.newId();
    await house.prisma.category.create({
      data: { id: categoryId, code: 'city.water', names: { en: 'Water' }, keywords: {} },
    });
    house.tools.directory.forget();
    const caseNumber = await write();
    await readMentions(house.tools);
    const agent = await house.staff('agent');
    await moveTicket(
      house.tools,
      { move: 'reclassify', caseNumber, version: 1, categoryCode: 'city.water' },
      agent,
    );
    expect(await house.prisma.topicMention.findFirst()).toMatchObject({ categoryId });
  });
});

describe('warnings on the desk', () => {
  beforeEach(async () => {
    await livePast();
    await burst(8);
    await look();
  });

  test('are read by those who can act on them or study them', async () => {
    const { id } = await theWarning();
    for (const role of staffRoles) {
      const someone = await house.staff(role, role === 'handler' ? house.units.lamps : null);
      const expected = readsWarnings(role) ? 'done' : 'not-allowed';
      expect([role, await refusalOf(listWarnings(house.tools, {}, someone))]).toEqual([role, expected]);
      expect([role, await refusalOf(readWarning(house.tools, { id }, someone))]).toEqual([role, expected]);
      expect([role, await countNewWarnings(house.tools, role)]).toEqual([role, readsWarnings(role) ? 1 : 0]);
    }
  });

  test('are seen to and closed by a supervisor, a dispatcher or an administrator alone', async () => {
    const { id } = await theWarning();
    for (const role of ['analyst', 'agent', 'quality', 'handler'] as const) {
      const someone = await house.staff(role, role === 'handler' ? house.units.lamps : null);
      expect(await refusalOf(seeWarning(house.tools, { id }, someone))).toBe('not-allowed');
      const close = closeWarning(house.tools, { id, reason: 'handled' }, someone);
      expect(await refusalOf(close)).toBe('not-allowed');
    }
    const dispatcher = await house.staff('dispatcher');
    expect(await refusalOf(seeWarning(house.tools, { id }, dispatcher))).toBe('done');
    expect(await refusalOf(closeWarning(house.tools, { id, reason: 'handled' }, dispatcher))).toBe('done');
  });

  test('are new until somebody has seen them, and say who', async () => {
    const { id } = await theWarning();
    await seeWarning(house.tools, { id }, supervisor);
    expect(await theWarning()).toMatchObject({ state: 'seen', seen: { by: 'supervisor person' } });
    expect(await countNewWarnings(house.tools, 'supervisor')).toBe(0);
  });

  test('are closed once, with a reason, and stay readable', async () => {
    const { id } = await theWarning();
    const close = () => closeWarning(house.tools, { id, reason: 'known-cause' }, supervisor);
    expect(await refusalOf(close())).toBe('done');
    expect(await refusalOf(close())).toBe('changed-meanwhile');
    expect(await open()).toEqual([]);
    const { rows } = await listWarnings(house.tools, { isClosed: true }, supervisor);
    expect(rows).toMatchObject([{ id, closed: { reason: 'known-cause', by: 'supervisor person' } }]);
  });

  test('that stopped rising say so, and rest after a week once they were seen', async () => {
    const { id } = await theWarning();
    await seeWarning(house.tools, { id }, supervisor);
    house.wait(26);
    expect(await look()).toBe(0);
    expect(await theWarning()).toMatchObject({ isRising: false });
    await restWarnings(house.tools);
    expect(await open()).toHaveLength(1);
    house.wait(7 * 24);
    await restWarnings(house.tools);
    const { rows } = await listWarnings(house.tools, { isClosed: true }, supervisor);
    expect(rows).toMatchObject([{ id, closed: { reason: 'calmed', by: null } }]);
  });

  test('are hot topics for figures while they rise, without anything that leads to a letter', async () => {
    const rising = await readRising(house.tools);
    expect(rising).toMatchObject([{ place: '芦荻路', count: 8, expected: 0, window: '24h' }]);
    expect(Object.keys(rising[0] ?? {})).not.toContain('letters');
    house.wait(26);
    expect(await readRising(house.tools)).toEqual([]);
  });

  test('that never were are not found', async () => {
    const id = house.tools.newId();
    expect(await refusalOf(readWarning(house.tools, { id }, supervisor))).toBe('warning-not-found');
  });
});
