/** Where cases go: proposals and their reasons, what goes by itself and what never does, units that said no, and how a person turns it round. */
import { beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { RequestInput } from '#server/domain/intake/request';
import type { StaffActor } from '#server/domain/people/roles';
import type { MoveName } from '#server/domain/ticket/moves';
import type { Ticket } from '#server/domain/ticket/ticket';
import { createDirectory } from '#server/search/directory';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { findCase } from './find-case';
import { type DeskMove, moveTicket } from './move-ticket';
import { factsOf, proposeDepartments } from './propose-department';
import { readRouting } from './read-routing';
import { readTicket } from './read-ticket';
import { routeTickets } from './route-tickets';
import { moveRule, previewRule, type RuleWords, saveRule } from './routing-rules';
import { setRouting } from './routing-settings';
import { type Filing, submitRequest } from './submit-request';
import { suggest } from './suggest';

let house: TestHouse;
let admin: StaffActor;
let dispatcher: StaffActor;
let lamps: StaffActor;
let water: StaffActor;

beforeAll(async () => {
  house = await testHouse();
  admin = await house.staff('admin');
  dispatcher = await house.staff('dispatcher');
  lamps = await house.staff('handler', house.units.lamps);
  water = await house.staff('handler', house.units.water);
});

/** Each test has a year of its own, in which nothing was filed, decided or ruled before. */
beforeEach(async () => {
  house.wait(400 * 24);
  await house.prisma.routingRule.updateMany({ data: { isActive: false } });
  house.tools.directory.forget();
  await setRouting(house.tools, { isAutomatic: false, threshold: 1 }, admin);
});

const aRule = (changes: Partial<RuleWords> = {}): RuleWords => ({
  categoryCode: 'city.lamps',
  requestType: null,
  applicantKind: null,
  placeWords: [],
  weekdays: [],
  fromMinutes: null,
  toMinutes: null,
  departmentId: house.units.lamps,
  reasons: { en: 'City Management looks after all street lights', 'zh-CN': '全市路灯归城管局管' },
  ...changes,
});

const write = (changes: Partial<RuleWords> = {}) =>
  saveRule(house.tools, { id: null, ...aRule(changes) }, admin);
const switchOn = (threshold = 1) => setRouting(house.tools, { isAutomatic: true, threshold }, admin);
const file = (changes: Partial<RequestInput> = {}, filing: Filing = fromWeb) =>
  submitRequest(house.tools, aRequest(changes), filing);
const read = (caseNumber: string) => readTicket(house.tools, { caseNumber }, dispatcher);

async function move(caseNumber: string, actor: StaffActor, name: MoveName, more: Partial<DeskMove> = {}) {
  const ticket = await house.tools.store.tickets.find(caseNumber);
  return moveTicket(house.tools, { move: name, caseNumber, version: ticket?.version ?? 0, ...more }, actor);
}

async function proposalsFor(caseNumber: string) {
  const ticket = await house.tools.store.tickets.find(caseNumber);
  if (!ticket) throw new Error('There is no such case.');
  return proposeDepartments(house.tools, factsOf(ticket));
}

/** Something happens whenever the model is asked about a case. */
function onEachTicket(happens: (text: string) => Promise<unknown>) {
  const guess = async (_kind: unknown, text: string) => {
    await happens(text);
    return null;
  };
  return { ...house.tools, learned: { ...house.tools.learned, guess } };
}

function switchOffAtSecond() {
  let looked = 0;
  return async () => {
    looked += 1;
    if (looked === 2) await setRouting(house.tools, { isAutomatic: false, threshold: 1 }, admin);
  };
}

async function mergedAndBack(caseNumber: string) {
  const other = await file();
  await move(caseNumber, dispatcher, 'merge', { targetCaseNumber: other.caseNumber });
  await move(caseNumber, dispatcher, 'unmerge');
}

/** The unit is closed while the worker is about to send it a case. */
function closesJustThen(departmentId: string) {
  const { store, directory } = house.tools;
  const transaction: typeof store.transaction = async (act) => {
    await house.prisma.department.update({ where: { id: departmentId }, data: { isActive: false } });
    directory.forget();
    return store.transaction(act);
  };
  return { ...house.tools, store: { ...store, transaction } };
}

/** As a unit would: signed, and answered. */
async function solve(caseNumber: string, unit: StaffActor): Promise<void> {
  await move(caseNumber, dispatcher, 'accept');
  await move(caseNumber, dispatcher, 'dispatch', { departmentId: unit.departmentId ?? '' });
  await move(caseNumber, unit, 'signFor');
  await move(caseNumber, unit, 'resolve', { publicText: '修好了。' });
}

describe('proposals', () => {
  it('begin with the unit that is responsible for the category, and say so', async () => {
    const { caseNumber } = await file();
    expect(await proposalsFor(caseNumber)).toEqual([
      {
        departmentId: house.units.lamps,
        confidence: 0.8,
        reasons: [{ kind: 'category', names: expect.objectContaining({ en: 'Street lights' }) }],
      },
    ]);
  });

  it('count the units that solved cases like it', async () => {
    const text = '环湖绿道的喷泉夜里一直响，附近居民睡不着。';
    for (let count = 0; count < 3; count += 1) await solve((await file({ text })).caseNumber, water);
    const { caseNumber } = await file({ text });
    const [first] = await proposalsFor(caseNumber);
    expect(first?.departmentId).toBe(house.units.water);
    expect(first?.reasons).toContainEqual({ kind: 'alike', count: 3, of: 3 });
  });

  it('hear the model that learned from closed cases, with its version', async () => {
    const learned = {
      ...house.tools.learned,
      guess: async () => ({ version: 4, guesses: [{ label: 'water', confidence: 0.91 }] }),
    };
    const facts = {
      ticketId: null,
      title: '地铁电梯',
      text: '地铁站的电梯停了',
      placeText: null,
      lat: null,
      lng: null,
    };
    const proposals = await proposeDepartments(
      { ...house.tools, learned },
      { ...facts, categoryId: null, requestType: 'help', applicantKind: null, at: house.clock.now },
    );
    expect(proposals).toMatchObject([
      { departmentId: house.units.water, reasons: [{ kind: 'model', version: 4, confidence: 0.91 }] },
    ]);
  });

  it('follow a rule before everything else, and its exception above it', async () => {
    await write();
    const exception = await write({ placeWords: ['湖滨'], departmentId: house.units.water });
    await moveRule(house.tools, { id: exception.id, move: 'up' }, admin);
    const near = await file({ place: { text: '湖滨大道3号' } });
    const far = await file({ place: { text: '幸福路12号' } });
    expect((await proposalsFor(near.caseNumber))[0]).toMatchObject({
      departmentId: house.units.water,
      confidence: 1,
    });
    expect((await proposalsFor(far.caseNumber))[0]?.departmentId).toBe(house.units.lamps);
    await moveRule(house.tools, { id: exception.id, move: 'off' }, admin);
    expect((await proposalsFor(near.caseNumber))[0]?.departmentId).toBe(house.units.lamps);
  });
});

describe('while somebody still writes', () => {
  it('the form, the sentence and every category to choose from name the unit of a rule, not the usual one', async () => {
    await write({ departmentId: house.units.water });
    const seen = await suggest(house.tools, { text: '路灯不亮', locale: 'en' });
    expect(seen.department).toMatchObject({ code: 'water' });
    expect(seen.filing).toContain('Water Bureau');
    expect(seen.filing).not.toContain('City Management');
    expect(seen.categories).toMatchObject([{ department: { code: 'water' } }]);
    expect(seen.proposals).toMatchObject([{ department: { en: 'Water Bureau' } }]);
  });

  it('the model of the units reads the text once, however many categories it may be about', async () => {
    await house.prisma.category.create({
      data: {
        id: house.tools.newId(),
        code: 'water.fountains',
        names: { en: 'Fountains' },
        keywords: { 'zh-CN': ['喷泉'] },
        departmentId: house.units.water,
      },
    });
    house.tools.directory.forget();
    const asked: unknown[] = [];
    const guess = async (kind: unknown) => {
      asked.push(kind);
      return null;
    };
    const tools = { ...house.tools, learned: { ...house.tools.learned, guess } };
    const { categories } = await suggest(tools, { text: '路灯不亮，喷泉也停了', locale: 'zh-CN' });
    expect(categories.map(({ department }) => department?.code).sort()).toEqual(['lamps', 'water']);
    expect(asked.filter((kind) => kind === 'department')).toHaveLength(1);
  });

  it('a unit that only a rule names is named without a category too', async () => {
    await write({ categoryCode: null, placeWords: ['观海巷'], departmentId: house.units.water });
    const { department, categories } = await suggest(house.tools, { text: '观海巷有狗叫', locale: 'en' });
    expect({ department, categories }).toMatchObject({ department: { code: 'water' }, categories: [] });
  });
});

describe('a unit that said "not ours"', () => {
  async function returned(reasonCode = 'not-ours') {
    const { caseNumber } = await file();
    await move(caseNumber, dispatcher, 'accept');
    await move(caseNumber, dispatcher, 'dispatch', { departmentId: house.units.lamps });
    await move(caseNumber, lamps, 'return', { reasonCode, internalText: '不归我们管' });
    return caseNumber;
  }

  it('is not proposed again, though the category names it and a rule too', async () => {
    await write();
    const caseNumber = await returned();
    expect(await proposalsFor(caseNumber)).toEqual([]);
    expect((await read(caseNumber)).routing?.bars).toMatchObject([
      { departmentId: house.units.lamps, reasonCode: 'not-ours', liftReason: null },
    ]);
  });

  it('is proposed again where it only lacked facts', async () => {
    const caseNumber = await returned('not-enough-facts');
    expect((await proposalsFor(caseNumber))[0]?.departmentId).toBe(house.units.lamps);
  });

  it('is not proposed for a case that the ticket goes into either', async () => {
    const caseNumber = await returned();
    const other = await file();
    await move(caseNumber, dispatcher, 'merge', { targetCaseNumber: other.caseNumber });
    expect(await proposalsFor(other.caseNumber)).toEqual([]);
  });

  it('gets it all the same when a person says why, and their name stands under it', async () => {
    const caseNumber = await returned();
    const back = { departmentId: house.units.lamps };
    for (const internalText of [undefined, '', '就是他们'])
      await expect(move(caseNumber, dispatcher, 'dispatch', { ...back, internalText })).rejects.toMatchObject(
        {
          reason: 'unit-gave-it-back',
        },
      );
    await move(caseNumber, dispatcher, 'dispatch', { ...back, internalText: '编办三月文件明确路灯归城管局' });
    const { routing, status } = await read(caseNumber);
    expect(status).toBe('dispatched');
    expect(routing?.bars).toMatchObject([
      { liftedBy: 'dispatcher person', liftReason: '编办三月文件明确路灯归城管局' },
    ]);
    const journal = await house.prisma.auditEntry.findMany({ where: { action: 'lift-routing-bar' } });
    expect(journal).toMatchObject([{ staffId: dispatcher.staffId }]);
  });

  it('does not keep others from getting it', async () => {
    const caseNumber = await returned();
    await move(caseNumber, dispatcher, 'dispatch', { departmentId: house.units.water });
    expect((await read(caseNumber)).status).toBe('dispatched');
  });
});

describe('sending on by itself', () => {
  it('does nothing until the administrator switches it on, and then leaves alone what was filed before', async () => {
    await write();
    const before = await file();
    expect(await routeTickets(house.tools)).toBe(0);
    house.wait(1);
    await switchOn();
    expect(await routeTickets(house.tools)).toBe(0);
    expect((await read(before.caseNumber)).status).toBe('submitted');
  });

  it('accepts and dispatches what a rule names, and tells the person in their language why and that it can be changed', async () => {
    await write();
    await switchOn();
    const { caseNumber, accessCode } = await file({ locale: 'en' });
    expect(await routeTickets(house.tools)).toBe(1);
    const ticket = await read(caseNumber);
    expect(ticket).toMatchObject({ status: 'dispatched', department: { en: 'City Management' } });
    expect(ticket.assignments).toMatchObject([{ departmentId: house.units.lamps, role: 'lead' }]);
    const proof = { accessCode, grants: [] };
    const seen = (await findCase(house.tools, { caseNumber, locale: 'en' }, proof as never)) as {
      timeline: { kind: string; body?: string }[];
    };
    const body = seen.timeline.find(({ kind }) => kind === 'dispatch')?.body;
    expect(body).toContain(
      'City Management automatically, by a rule of the city: City Management looks after',
    );
    expect(body).toContain('a member of staff can change it');
  });

  it('tells nobody a rule in another language than theirs', async () => {
    await write({ reasons: { en: 'City Management looks after all street lights' } });
    await switchOn();
    const { caseNumber } = await file({ locale: 'zh-CN' });
    await routeTickets(house.tools);
    const said = (await read(caseNumber)).history.find(({ move: name }) => name === 'dispatch')?.publicText;
    expect(said).toContain('城管局');
    expect(said).not.toMatch(/[a-z]{3}/);
  });

  it('records what was proposed, the threshold, the rule and that no person decided', async () => {
    const { id } = await write();
    await switchOn(0.9);
    const { caseNumber } = await file();
    await routeTickets(house.tools);
    expect((await read(caseNumber)).routing?.decisions).toMatchObject([
      { isAutomatic: true, by: null, threshold: 0.9, wasFirst: true, heldBack: null },
    ]);
    expect(await house.prisma.routingDecision.findMany({ where: { ruleId: id } })).toMatchObject([
      { confidence: 1 },
    ]);
  });

  it('leaves to a person what is not sure enough, and looks at it once only', async () => {
    await switchOn(0.9);
    const { caseNumber } = await file();
    expect(await routeTickets(house.tools)).toBe(0);
    expect(await routeTickets(house.tools)).toBe(0);
    const { status, routing } = await read(caseNumber);
    expect(status).toBe('submitted');
    expect(routing?.decisions).toMatchObject([{ isAutomatic: false, heldBack: 'below-threshold' }]);
  });

  test.each([
    ['danger to life', { text: '路灯杆着火了，有人被困，快来救人！' }, 'emergency'],
    ['a report of wrongdoing', { requestType: 'report' }, 'report'],
    [
      'a private identity',
      { applicant: { kind: 'person', identity: 'confidential', phone: '13800138000' } },
      'confidential',
    ],
  ] as [string, Partial<RequestInput>, string][])(
    'leaves %s to a person, whatever a rule says',
    async (_what, changes, heldBack) => {
      await write({ placeWords: [], categoryCode: null, applicantKind: 'person' });
      await switchOn(0.5);
      const { caseNumber } = await file(changes);
      expect(await routeTickets(house.tools)).toBe(0);
      expect((await read(caseNumber)).routing?.decisions).toMatchObject([{ heldBack }]);
    },
  );

  it('takes neither what a person accepted nor what was imported', async () => {
    await write();
    await switchOn();
    const accepted = await file();
    await move(accepted.caseNumber, dispatcher, 'accept');
    const imported = await file(
      {},
      { ...fromWeb, channel: 'import', imported: { source: 'x', key: '1', at: house.clock.now } },
    );
    expect(await routeTickets(house.tools)).toBe(0);
    expect(await read(accepted.caseNumber)).toMatchObject({
      status: 'accepted',
      routing: { decisions: [] },
    });
    expect((await read(imported.caseNumber)).status).toBe('submitted');
  });

  it('takes what an officer filed for a caller', async () => {
    await write();
    await switchOn();
    const { staffId } = await house.staff('agent');
    const { caseNumber } = await file({}, { ...fromWeb, channel: 'phone', staffId });
    expect(await routeTickets(house.tools)).toBe(1);
    expect((await read(caseNumber)).status).toBe('dispatched');
  });

  test.each([
    [
      'classified anew',
      (caseNumber: string) => move(caseNumber, dispatcher, 'reclassify', { requestType: 'complaint' }),
    ],
    [
      'wrote a note on',
      (caseNumber: string) => move(caseNumber, dispatcher, 'note', { internalText: '等明天的检修' }),
    ],
    ['merged and took out again', mergedAndBack],
  ])('leaves alone what a person %s', async (_what, touch) => {
    await write();
    await switchOn();
    const { caseNumber } = await file();
    await touch(caseNumber);
    await routeTickets(house.tools);
    expect(await read(caseNumber)).toMatchObject({ status: 'submitted', routing: { decisions: [] } });
  });

  it('stops at once when the administrator switches it off in the middle', async () => {
    await write();
    await switchOn();
    const first = await file();
    house.wait(0.01);
    const second = await file();
    expect(await routeTickets(onEachTicket(switchOffAtSecond()))).toBe(1);
    expect((await read(first.caseNumber)).status).toBe('dispatched');
    expect(await read(second.caseNumber)).toMatchObject({ status: 'submitted', routing: { decisions: [] } });
  });

  it('goes on with the next when one fails, and tells the log its number and not its words', async () => {
    await write();
    await switchOn();
    const broken = await file({ title: '找白玉霜', text: '路灯不亮' });
    house.wait(0.01);
    const sound = await file();
    const failing = onEachTicket(async (text) => {
      if (text.includes('白玉霜')) throw new Error(`No way to read ${text}`);
    });
    const failure: Error = await routeTickets(failing).then(
      () => new Error('Nothing failed.'),
      (error) => error,
    );
    expect(failure.message).toContain(broken.caseNumber);
    expect(failure.message).not.toMatch(/白玉霜|路灯/);
    expect((await read(broken.caseNumber)).status).toBe('submitted');
    expect((await read(sound.caseNumber)).status).toBe('dispatched');
  });

  it('follows a rule that was written a moment ago in another process', async () => {
    const directory = createDirectory(house.tools.store, 'Asia/Shanghai', house.tools.now);
    const worker = { ...house.tools, directory };
    const { caseNumber: before } = await file();
    await proposeDepartments(worker, factsOf((await worker.store.tickets.find(before)) as Ticket));
    await directory.routingRules();
    await write();
    await switchOn();
    await file();
    expect(await routeTickets(worker)).toBeGreaterThan(0);
  });

  it('two workers at once send a case once', async () => {
    await write();
    await switchOn();
    const { caseNumber } = await file();
    const sent = await Promise.all([routeTickets(house.tools), routeTickets(house.tools)]);
    expect(sent.reduce((sum, count) => sum + count)).toBe(1);
    expect((await read(caseNumber)).assignments).toHaveLength(1);
  });
});

describe('what is left to a person', () => {
  it('stands in the record once when two workers look at once', async () => {
    await switchOn(0.9);
    const { caseNumber } = await file();
    await Promise.all([routeTickets(house.tools), routeTickets(house.tools)]);
    expect((await read(caseNumber)).routing?.decisions).toMatchObject([{ heldBack: 'below-threshold' }]);
  });

  it('is what could not be sent on after all, with a record that says so, and it is not looked at again', async () => {
    await write();
    await switchOn();
    const { caseNumber } = await file();
    try {
      expect(await routeTickets(closesJustThen(house.units.lamps))).toBe(0);
    } finally {
      const where = { id: house.units.lamps };
      await house.prisma.department.update({ where, data: { isActive: true } });
      house.tools.directory.forget();
    }
    expect(await routeTickets(house.tools)).toBe(0);
    expect(await read(caseNumber)).toMatchObject({
      status: 'submitted',
      routing: { decisions: [{ isAutomatic: false, heldBack: 'move-refused', department: null }] },
    });
  });

  it('is theirs without a record when they accept it just then', async () => {
    await switchOn(0.9);
    const { caseNumber } = await file();
    await routeTickets(onEachTicket(() => move(caseNumber, dispatcher, 'accept')));
    expect(await read(caseNumber)).toMatchObject({ status: 'accepted', routing: { decisions: [] } });
  });
});

describe('a person turns an automatic decision round', () => {
  async function sentByItself() {
    await write();
    await switchOn();
    const { caseNumber } = await file();
    await routeTickets(house.tools);
    return caseNumber;
  }

  it('takes it back with a reason: it is with the centre, its record says who and why, and it does not go by itself again', async () => {
    const caseNumber = await sentByItself();
    await move(caseNumber, dispatcher, 'takeBack', { internalText: '灯在小区里，归物业' });
    const { status, routing, department, assignments } = await read(caseNumber);
    expect({ status, department }).toEqual({ status: 'returned', department: null });
    expect(assignments).toMatchObject([{ endReason: 'taken-back' }]);
    expect(routing?.decisions).toMatchObject([
      { isAutomatic: true, reversedBy: 'dispatcher person', reverseReason: '灯在小区里，归物业' },
    ]);
    expect(routing?.proposals).toEqual([]);
    expect(await routeTickets(house.tools)).toBe(0);
  });

  it('has to say why', async () => {
    const caseNumber = await sentByItself();
    await expect(move(caseNumber, dispatcher, 'takeBack', { internalText: ' ' })).rejects.toMatchObject({
      reason: 'text-missing',
    });
  });

  it('is nobody of the unit', async () => {
    const caseNumber = await sentByItself();
    await expect(move(caseNumber, lamps, 'takeBack', { internalText: '不要' })).rejects.toMatchObject({
      reason: 'not-allowed',
    });
  });

  it('is counted, as is what the unit returned', async () => {
    const caseNumber = await sentByItself();
    const second = await file();
    const third = await file();
    expect(await routeTickets(house.tools)).toBe(2);
    await move(caseNumber, dispatcher, 'takeBack', { internalText: '归物业' });
    await move(second.caseNumber, lamps, 'return', { reasonCode: 'not-ours', internalText: '不归我们' });
    const { record, curve, decided } = await readRouting(house.tools, admin);
    expect(record).toEqual({ sent: 3, returned: 1, reversed: 1 });
    expect(decided).toBe(3);
    expect(curve.find(({ threshold }) => threshold === 1)).toEqual({
      threshold: 1,
      count: 3,
      share: 1,
      right: 1 / 3,
    });
    expect((await read(third.caseNumber)).status).toBe('dispatched');
  });

  it('cannot be written out of the record afterwards', async () => {
    const caseNumber = await sentByItself();
    await move(caseNumber, dispatcher, 'takeBack', { internalText: '归物业' });
    const { prisma } = house;
    await expect(
      prisma.$executeRaw`update routing_decision set "isAutomatic" = false, "staffId" = ${admin.staffId}::uuid where "reversedAt" is not null`,
    ).rejects.toThrow(/append-only/);
    await expect(
      prisma.$executeRaw`update routing_decision set "reverseReason" = '别的' where "reversedAt" is not null`,
    ).rejects.toThrow(/told once/);
    await expect(prisma.$executeRaw`delete from routing_decision`).rejects.toThrow(/append-only/);
  });
});

describe("a person's dispatch", () => {
  it('is recorded with what was proposed, so that the curve is measured on people too', async () => {
    const { caseNumber } = await file();
    await move(caseNumber, dispatcher, 'accept');
    await move(caseNumber, dispatcher, 'dispatch', { departmentId: house.units.water });
    expect((await read(caseNumber)).routing?.decisions).toMatchObject([
      { isAutomatic: false, by: 'dispatcher person', wasFirst: false, taken: null },
    ]);
    const { curve, record } = await readRouting(house.tools, admin);
    expect(record.sent).toBe(0);
    expect(curve.find(({ threshold }) => threshold === 0.8)).toMatchObject({ count: 1, right: 0 });
  });

  it('is shown with its record to the centre and not to the unit', async () => {
    const { caseNumber } = await file();
    await move(caseNumber, dispatcher, 'accept');
    await move(caseNumber, dispatcher, 'dispatch', { departmentId: house.units.lamps });
    expect((await readTicket(house.tools, { caseNumber }, lamps)).routing).toBeNull();
  });
});

describe('rules', () => {
  it('show before they count what they would have done with the latest cases', async () => {
    const there = await file({ place: { text: '观澜巷12号' } });
    await solve(there.caseNumber, lamps);
    const elsewhere = await file({ place: { text: '观澜巷30号' } });
    await solve(elsewhere.caseNumber, water);
    await file({ place: { text: '和平路1号' } });
    const before = await house.tools.store.routingRules.all();
    const preview = await previewRule(house.tools, aRule({ placeWords: ['观澜巷'] }), admin);
    expect(preview).toMatchObject({ moved: 2, wentThere: 1 });
    expect(preview.cases.map(({ caseNumber }) => caseNumber).sort()).toEqual(
      [there.caseNumber, elsewhere.caseNumber].sort(),
    );
    expect(await house.tools.store.routingRules.all()).toEqual(before);
  });

  it('cannot be used to read a masked number or name digit by digit', async () => {
    const text = '观海巷路灯不亮，请打13700137000找花木莲';
    const applicant = { kind: 'person', identity: 'named', name: '花木莲', phone: '13700137000' } as const;
    await file({ title: text, text, applicant });
    const moved = async (word: string) =>
      (await previewRule(house.tools, aRule({ placeWords: [word] }), admin)).moved;
    expect([await moved('观海巷'), await moved('137001'), await moved('木莲')]).toEqual([1, 0, 0]);
    const shown = await previewRule(house.tools, aRule({ placeWords: ['观海巷'] }), admin);
    expect(JSON.stringify(shown)).not.toMatch(/137001|木莲/);
  });

  it('stand in the journal with what was there before', async () => {
    const { id } = await write();
    await saveRule(house.tools, { ...aRule({ departmentId: house.units.water }), id }, admin);
    await moveRule(house.tools, { id, move: 'off' }, admin);
    const journal = await house.prisma.auditEntry.findMany({
      where: { action: 'change-routing-rule', at: { gte: house.clock.now } },
      orderBy: { id: 'asc' },
    });
    expect(journal.map(({ data }) => data)).toMatchObject([
      { before: null, after: { departmentId: house.units.lamps } },
      { before: { departmentId: house.units.lamps }, after: { departmentId: house.units.water } },
      { before: { isActive: true }, after: { isActive: false } },
    ]);
    expect(journal.every(({ staffId }) => staffId === admin.staffId)).toBe(true);
  });

  test.each([
    ['without any condition', { categoryCode: null }, 'rule-incomplete'],
    ['with half of its hours', { fromMinutes: 60 }, 'rule-incomplete'],
    [
      'for a unit that is not there',
      { departmentId: '019a0000-0000-7000-8000-000000000000' },
      'unknown-department',
    ],
    ['for a category that is not there', { categoryCode: 'moon' }, 'unknown-category'],
    ['without a reason', { reasons: {} }, 'reason-missing'],
  ] as [string, Partial<RuleWords>, string][])('%s are refused', async (_what, changes, reason) => {
    await expect(write(changes)).rejects.toMatchObject({ reason });
  });

  it('and the switch belong to the administrator', async () => {
    const { id } = await write();
    for (const actor of [dispatcher, lamps, await house.staff('supervisor')]) {
      await expect(saveRule(house.tools, { id, ...aRule() }, actor)).rejects.toMatchObject({
        reason: 'not-allowed',
      });
      await expect(moveRule(house.tools, { id, move: 'off' }, actor)).rejects.toMatchObject({
        reason: 'not-allowed',
      });
      await expect(
        setRouting(house.tools, { isAutomatic: true, threshold: 0.9 }, actor),
      ).rejects.toMatchObject({ reason: 'not-allowed' });
    }
  });
});
