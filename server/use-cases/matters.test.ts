/** Several people on one matter: what those who write are offered, what happens to who follows, and what the desk can undo. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequestInput } from '#server/domain/intake/request';
import type { StaffActor } from '#server/domain/people/roles';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { addFacts } from './add-facts';
import { findCase, type WholeCase } from './find-case';
import { findSimilar } from './find-similar';
import { endTogether } from './make-move';
import { type DeskMove, moveTicket } from './move-ticket';
import { nearbyCases } from './nearby-cases';
import { rateTicket } from './rate-ticket';
import { listMatters, readMatter } from './read-matters';
import { readQueue } from './read-queue';
import { safeText } from './safe-text';
import { readSameMatter, setNotSame } from './same-matter';
import { type Filed, submitRequest } from './submit-request';
import { withdrawTicket } from './withdraw-ticket';
import { writeOldTerms } from './write-terms';

let house: TestHouse;
let dispatcher: StaffActor;
let lamps: StaffActor;

beforeAll(async () => {
  house = await testHouse();
  dispatcher = await house.staff('dispatcher');
  lamps = await house.staff('handler', house.units.lamps);
});

/** Every test has a street of its own, so that nobody meets the cases of another. */
const streets =
  '幸福 河东 明月 长安 建设 青年 延河 中山 文昌 南湖 北苑 红旗 光华 锦绣 朝阳 学院 石桥 桃园 杏林 槐荫 春晖 梧桐 芳草 玉泉 云山 海棠 临江 古塔 西溪 东风 枫林 松涛 竹海 梅岭 银杏 白鹭 青石 荷塘 丹桂 望湖 柳浪 鹿鸣 清泉 秋水 紫藤 兰亭 碧波 金沙 龙井 翠屏 黄河 泰山 公园 人民 解放 胜利 团结 文化 友谊 民主 工人 体育'.split(
    ' ',
  );
let street: string;
let lamp: string;
let again: string;

beforeEach(() => {
  street = `${streets.shift()}路`;
  lamp = `${street}12号门前的路灯三天不亮了，晚上很危险。`;
  again = `${street}的路灯坏了不亮，老人晚上不敢出门。`;
});

function person(name: string, changes: Partial<RequestInput> = {}) {
  const applicant = {
    kind: 'person' as const,
    identity: 'named' as const,
    name,
    phone: `1390000${String((name.codePointAt(0) ?? 0) % 10_000).padStart(4, '0')}`,
    email: `p${name.codePointAt(0)}@example.com`,
  };
  return aRequest({ applicant, ...changes });
}

const file = (request: RequestInput) => submitRequest(house.tools, request, fromWeb);

async function offers(text: string, place = `${street}口`) {
  return (await nearbyCases(house.tools, { text, place, locale: 'zh-CN' })).cases;
}

async function follow(lead: Filed, name = '李强') {
  const [offer] = await offers(again);
  if (!offer) throw new Error(`Nobody was offered ${lead.caseNumber}.`);
  return file(person(name, { text: again, place: { text: `${street}口` }, joinsCaseToken: offer.token }));
}

async function move(
  actor: StaffActor,
  { caseNumber }: Filed,
  name: DeskMove['move'],
  more: Partial<DeskMove> = {},
) {
  const ticket = await house.tools.store.tickets.find(caseNumber);
  return moveTicket(house.tools, { move: name, caseNumber, version: ticket?.version ?? 0, ...more }, actor);
}

async function answer(filed: Filed, publicText: string) {
  await move(dispatcher, filed, 'accept');
  await move(dispatcher, filed, 'dispatch', { departmentId: house.units.lamps });
  await move(lamps, filed, 'signFor');
  await move(lamps, filed, 'resolve', { publicText });
}

async function view({ caseNumber }: Filed): Promise<WholeCase> {
  const found = await findCase(house.tools, { caseNumber, locale: 'zh-CN' }, { grants: [caseNumber] });
  if (!('timeline' in found)) throw new Error('The whole case was expected.');
  return found;
}

async function messages({ caseNumber }: Filed) {
  const ticket = await house.tools.store.tickets.find(caseNumber);
  return house.tools.store.outbox.ofTicket(ticket?.id ?? '', 50);
}

const same = ({ caseNumber }: Filed, actor = dispatcher) =>
  readSameMatter(house.tools, { caseNumber }, actor);

describe('people near you already reported this', () => {
  it('says what kind, which street they both name, since when, how many, and not a word of theirs', async () => {
    await file(person('王芳', { text: lamp, place: { text: `${street}12号3单元501` } }));
    const [offer] = await offers(again);
    expect(offer).toMatchObject({
      category: '路灯',
      street,
      meters: null,
      status: 'submitted',
      people: 1,
    });
    expect(JSON.stringify(offer)).not.toMatch(/王芳|501|12号|危险/);
  });

  it('tells a distance in steps when both gave a point', async () => {
    await file(person('王芳', { text: '井盖不见了', place: { lat: 31.23, lng: 121.47 } }));
    const near = { text: '井盖不见', lat: 31.2311, lng: 121.47, locale: 'zh-CN' } as const;
    expect((await nearbyCases(house.tools, near)).cases).toMatchObject([{ meters: 200, street: null }]);
    const far = { ...near, lat: 31.3 };
    expect((await nearbyCases(house.tools, far)).cases).toEqual([]);
  });

  it('tells the same of every door in a street, wherever the asked point is moved, and of no hour', async () => {
    const wells = [31.2291, 31.2309].map((lat) =>
      file(person('王芳', { text: '水管爆裂喷水', place: { lat, lng: 121.4709 } })),
    );
    await Promise.all(wells);
    for (const lat of [31.2251, 31.2259, 31.2321, 31.2329, 31.2349, 31.2351]) {
      const asked = { text: '水管爆裂喷水', lat, lng: 121.4691, locale: 'zh-CN' } as const;
      const { cases } = await nearbyCases(house.tools, asked);
      expect(cases.map(({ token, ...shown }) => shown)[1]).toEqual(
        cases.map(({ token, ...shown }) => shown)[0],
      );
      for (const { submittedAt } of cases) expect(submittedAt).toMatch(/T00:00:00/);
    }
  });

  it('is said of an anonymous case as roughly as of any other', async () => {
    const applicant = { kind: 'person', identity: 'anonymous' } as const;
    await file(aRequest({ applicant, text: '树枝压断电线', place: { lat: 31.4011, lng: 121.47 } }));
    const asked = { text: '树枝压断电线', lat: 31.4031, lng: 121.47, locale: 'zh-CN' } as const;
    expect((await nearbyCases(house.tools, asked)).cases).toMatchObject([{ meters: 200 }]);
  });

  it('is not said without a place that fits', async () => {
    await file(person('王芳', { text: lamp }));
    expect(await offers('路灯坏了不亮', '')).toEqual([]);
    expect(await offers('路灯坏了不亮', '河东路3号')).toEqual([]);
  });

  it.each([
    ['a report of a violation', { requestType: 'report' as const }],
    [
      'what was told in confidence',
      {
        applicant: {
          kind: 'person',
          identity: 'confidential',
          name: '王芳',
          phone: '138 0013 8000',
        } as const,
      },
    ],
    ['danger to life', { text: '路灯坏了不亮，着火了，里面有人' }],
  ])('is never said of %s', async (_what, changes) => {
    await file(person('王芳', { text: lamp, place: { text: street }, ...changes }));
    expect(await offers(again)).toEqual([]);
  });

  it('is not said to somebody in danger, who needs a number and not a form', async () => {
    await file(person('王芳', { text: lamp }));
    expect(await offers(`${street}的路灯着火了，有人被困`)).toEqual([]);
  });

  it('is over when the case is', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    await answer(lead, '修好了');
    expect(await offers(again)).toEqual([]);
  });
});

describe('follow this one', () => {
  it('gives a number and a code of their own, keeps what they wrote, and makes a matter of two people', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    expect(mine.caseNumber).not.toBe(lead.caseNumber);
    expect(mine).toMatchObject({ status: 'merged', accessCode: expect.stringMatching(/^\d{6}$/) });
    expect(await view(mine)).toMatchObject({ text: again, together: { status: 'submitted', people: 2 } });
    expect((await messages(mine)).map(({ notice }) => notice)).toEqual(['received']);
    expect((await offers(again))[0]).toMatchObject({ people: 2 });
  });

  it('shows nothing of the other case but how it stands', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    expect(JSON.stringify(await view(mine))).not.toMatch(new RegExp(`王芳|${lead.caseNumber}|危险`));
  });

  it('tells them of every step under their own number, and of the reply without the name of the other', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    await answer(lead, '王芳您好，王女士，路灯已修好，有事请打 13912345678。');
    expect((await messages(mine)).map(({ notice }) => notice).sort()).toEqual([
      'dispatched',
      'received',
      'resolved',
    ]);
    const seen = await view(mine);
    expect(seen).toMatchObject({ status: 'resolved', canRate: true });
    expect(seen.reply?.text).toContain('路灯已修好');
    expect(JSON.stringify(seen)).not.toMatch(/王芳|王女士|13912345678/);
  });

  it.each([
    ['Li', 'The police met Li. Life goes on.', 'The police met …. Life goes on.'],
    ['will hopper', 'Dear Will, we will come. Will Hopper', 'Dear …, we will come. …'],
    ['马', '马上修好马路', '马上修好马路'],
    ['市民', '感谢市民反映，路灯已修好', '感谢市民反映，路灯已修好'],
    ['王芳', '王总您好，电话13800001234', '…您好，电话…'],
  ])('takes the name %s out of a reply and no other word', async (name, text, kept) => {
    const lead = await file(person(name, { text: lamp, place: { text: street } }));
    const { personId = null } = (await house.tools.store.tickets.find(lead.caseNumber)) ?? {};
    const said = await safeText(house.tools, house.tools.store, { personId }, text, 'zh-CN');
    expect(said).toBe(kept.replaceAll('…', house.tools.say('zh-CN', 'matters:masked')));
  });

  it('lets each of them rate for themselves, and opens again only the case of who is not content', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    await answer(lead, '路灯已修好');
    const rating = {
      caseNumber: mine.caseNumber,
      solved: 'no',
      result: 1,
      service: 3,
      channel: 'web',
    } as const;
    expect(await rateTicket(house.tools, rating, { grants: [mine.caseNumber] })).toEqual({ reopened: true });
    expect((await view(mine)).status).toBe('reopened');
    expect((await view(lead)).status).toBe('resolved');
  });

  it('takes what they add to whoever works on it', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    const more = { caseNumber: mine.caseNumber, text: '第二盏也不亮' };
    await addFacts(house.tools, more, { grants: [mine.caseNumber] });
    const ticket = await house.tools.store.tickets.find(lead.caseNumber);
    const events = await house.tools.store.tickets.events(ticket?.id ?? '');
    expect(events.at(-1)?.internalText).toContain('第二盏也不亮');
    expect(JSON.stringify(await view(lead))).not.toContain('第二盏也不亮');
  });

  it('goes its own way when the word for it is forged, or the case is over by then', async () => {
    const forged = await file(person('李强', { text: again, joinsCaseToken: 'x.y' }));
    expect(forged.status).toBe('submitted');
    const lead = await file(person('王芳', { text: lamp, place: { text: street } }));
    const token = (await offers(`${street}口路灯不亮，路灯三天不亮`)).at(0)?.token;
    await answer(lead, '好了');
    const late = await file(person('赵云', { text: again, joinsCaseToken: token }));
    expect(late.status).toBe('submitted');
  });

  it('goes on with the next one when the first takes theirs back', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const second = await follow(lead, '李强');
    const third = await follow(lead, '赵云云');
    await withdrawTicket(house.tools, { caseNumber: lead.caseNumber }, { grants: [lead.caseNumber] });
    expect((await view(second)).status).toBe('submitted');
    expect(await view(third)).toMatchObject({
      status: 'merged',
      together: { status: 'submitted', people: 2 },
    });
    await answer(second, '路灯已修好');
    expect((await view(third)).status).toBe('resolved');
  });

  it('ends alone when they take it back, and the matter of one is none', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    await withdrawTicket(house.tools, { caseNumber: mine.caseNumber }, { grants: [mine.caseNumber] });
    expect((await view(mine)).status).toBe('withdrawn');
    expect((await same(lead)).matter).toBeNull();
  });

  it('is declined with the other, with the reason', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    await move(dispatcher, lead, 'decline', { reasonCode: 'court', publicText: '请找法院' });
    expect(await view(mine)).toMatchObject({ status: 'declined' });
    expect((await messages(mine)).map(({ notice }) => notice)).toContain('declined');
  });

  it('counts one person once, however often they write', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    await follow(lead, '王芳');
    expect((await same(lead)).matter).toMatchObject({ people: 1, isLead: true });
    await follow(lead, '李强');
    expect((await same(lead)).matter).toMatchObject({ people: 2 });
  });
});

describe('on the desk', () => {
  it('near-duplicates stand with likeness and reasons, and the later goes into the earlier', async () => {
    const first = await file(person('王芳', { text: lamp, place: { text: `${street}12号` } }));
    house.wait(1);
    const second = await file(person('李强', { text: again, place: { text: street } }));
    const { near } = await same(second);
    expect(near).toMatchObject([
      { caseNumber: first.caseNumber, isSameCategory: true, street, merge: 'this-into-it' },
    ]);
    expect(near[0]?.likeness).toBeGreaterThan(30);
    expect(near[0]?.sharedWords).toContain('路灯');
    expect((await same(first)).near[0]?.merge).toBe('it-into-this');
  });

  it('what somebody found to be different is not proposed again, from either side', async () => {
    const first = await file(person('王芳', { text: lamp }));
    const second = await file(person('李强', { text: again }));
    const pair = { caseNumber: second.caseNumber, otherCaseNumber: first.caseNumber };
    await expect(setNotSame(house.tools, pair, await house.staff('analyst'))).rejects.toThrow('not-allowed');
    await setNotSame(house.tools, pair, dispatcher);
    await setNotSame(house.tools, pair, dispatcher);
    expect((await same(second)).near).toEqual([]);
    expect((await same(first)).near).toEqual([]);
  });

  it('the queue says how many people wait, and no more once the merge is undone', async () => {
    const first = await file(person('王芳', { text: lamp }));
    const second = await file(person('李强', { text: again }));
    const inQueue = async () => {
      const { rows } = await readQueue(house.tools, { view: 'all', q: first.caseNumber }, dispatcher);
      return rows[0]?.people;
    };
    expect(await inQueue()).toBe(1);
    await move(dispatcher, second, 'merge', { targetCaseNumber: first.caseNumber });
    expect(await inQueue()).toBe(2);
    await move(dispatcher, second, 'unmerge');
    expect(await inQueue()).toBe(1);
  });

  it('a merge can be undone: the case is where it was, with the time it lost, and the person is told', async () => {
    const first = await file(person('王芳', { text: lamp }));
    const second = await file(person('李强', { text: again }));
    await move(dispatcher, second, 'accept');
    const due = (await view(second)).replyDueAt ?? '';
    await move(dispatcher, second, 'merge', { targetCaseNumber: first.caseNumber });
    house.wait(48);
    await move(dispatcher, second, 'unmerge');
    const seen = await view(second);
    expect(seen).toMatchObject({ status: 'accepted' });
    expect(new Date(seen.replyDueAt ?? '').getTime() - new Date(due).getTime()).toBe(48 * 3_600_000);
    expect((await messages(second)).map(({ notice }) => notice).sort()).toEqual([
      'merged',
      'received',
      'unmerged',
    ]);
    expect((await same(first)).matter).toBeNull();
    // They were looked at, and found to be two.
    expect((await same(first)).near).toEqual([]);
    expect(seen.timeline.map(({ kind }) => kind)).toEqual(['submit', 'accept', 'merge', 'unmerge']);
  });

  it('a merge cannot be undone once the reply has gone to everybody, nor by a unit', async () => {
    const first = await file(person('王芳', { text: lamp }));
    const second = await file(person('李强', { text: again }));
    await move(dispatcher, second, 'merge', { targetCaseNumber: first.caseNumber });
    await expect(move(lamps, second, 'unmerge')).rejects.toThrow('case-not-found');
    await answer(first, '修好了');
    await expect(move(dispatcher, second, 'unmerge')).rejects.toThrow('move-not-possible');
  });

  it('who was merged into an answered case hears the answer from the worker, once', async () => {
    const first = await file(person('王芳', { text: lamp }));
    await answer(first, '路灯已修好');
    const second = await file(person('李强', { text: again }));
    await move(dispatcher, second, 'merge', { targetCaseNumber: first.caseNumber });
    expect(await endTogether(house.tools)).toBe(1);
    expect(await endTogether(house.tools)).toBe(0);
    expect(await view(second)).toMatchObject({ status: 'resolved', reply: { text: '路灯已修好' } });
  });

  it('nothing goes into a case that is over for good, into itself, or into what was merged', async () => {
    const first = await file(person('王芳', { text: lamp }));
    const second = await file(person('李强', { text: again }));
    const third = await file(person('赵云', { text: again }));
    await expect(move(dispatcher, first, 'merge', { targetCaseNumber: first.caseNumber })).rejects.toThrow(
      'case-not-found',
    );
    await move(dispatcher, second, 'merge', { targetCaseNumber: first.caseNumber });
    await expect(move(dispatcher, third, 'merge', { targetCaseNumber: second.caseNumber })).rejects.toThrow(
      'case-not-found',
    );
    await withdrawTicket(house.tools, { caseNumber: third.caseNumber }, { grants: [third.caseNumber] });
    await expect(move(dispatcher, first, 'merge', { targetCaseNumber: third.caseNumber })).rejects.toThrow(
      'move-not-possible',
    );
  });

  it('a case that led others brings them along', async () => {
    const first = await file(person('王芳', { text: lamp }));
    const second = await file(person('李强', { text: again }));
    const third = await file(person('赵云云', { text: again }));
    await move(dispatcher, third, 'merge', { targetCaseNumber: second.caseNumber });
    await move(dispatcher, second, 'merge', { targetCaseNumber: first.caseNumber });
    expect((await same(first)).matter).toMatchObject({ people: 3, isLead: true });
    await answer(first, '修好了');
    expect((await view(third)).status).toBe('resolved');
  });

  it('what else the same person asked for is linked for the centre, but not what is anonymous', async () => {
    const first = await file(person('顾惜', { text: '想问公园几点开门' }));
    const second = await file(person('顾惜', { text: lamp }));
    await file(aRequest({ text: '匿名的', applicant: { kind: 'person', identity: 'anonymous' } }));
    expect((await same(second)).repeats.map(({ caseNumber }) => caseNumber)).toEqual([first.caseNumber]);
    await move(dispatcher, second, 'accept');
    await move(dispatcher, second, 'dispatch', { departmentId: house.units.lamps });
    expect(await same(second, lamps)).toMatchObject({ near: [], repeats: [] });
  });

  it('the unit reads what everybody on its matter wrote, and not who or under which number', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    await move(dispatcher, lead, 'accept');
    await move(dispatcher, lead, 'dispatch', { departmentId: house.units.lamps });
    const seen = await same(lead, lamps);
    expect(seen.matter).toMatchObject({ people: 2, others: [{ caseNumber: null, text: again }] });
    expect(JSON.stringify(seen)).not.toContain(mine.caseNumber);
    const water = await house.staff('handler', house.units.water);
    await expect(same(lead, water)).rejects.toThrow('case-not-found');
  });

  it('nobody is shown the name under a letter, in a matter, a list, a likeness or what they asked before', async () => {
    const signed = (text: string) => ({
      title: `${text}，花木莲`,
      text: `${text}\n花木莲`,
      place: { text: street },
    });
    const first = await file(person('花木莲', signed(lamp)));
    const second = await file(person('花木莲', signed(again)));
    const { near, repeats } = await same(second);
    expect(near[0]?.title).toContain('[name]');
    expect(near[0]?.sharedWords).toContain('路灯');
    expect(repeats[0]?.title).toContain('[name]');
    await move(dispatcher, second, 'merge', { targetCaseNumber: first.caseNumber });
    await move(dispatcher, first, 'accept');
    await move(dispatcher, first, 'dispatch', { departmentId: house.units.lamps });
    const seen = await same(first, lamps);
    expect(seen.matter?.others[0]?.text).toContain('[name]');
    const { matters } = await listMatters(house.tools, {}, dispatcher);
    const one = await readMatter(house.tools, { id: seen.matter?.id ?? '' }, dispatcher);
    expect(JSON.stringify([near, repeats, seen, matters, one])).not.toMatch(/花木|木莲/);
  });

  it('words under a mask are no words that two cases share', async () => {
    const first = await file(person('王芳', { title: `${street}的路灯坏了很久 13912345678`, text: lamp }));
    const second = await file(person('李强', { title: `${street}的路灯坏了 13912345678`, text: again }));
    const { near } = await same(second);
    expect(near[0]?.caseNumber).toBe(first.caseNumber);
    expect(near[0]?.sharedWords.length).toBeGreaterThan(0);
    expect(JSON.stringify(near)).not.toMatch(/139|phone"/);
  });

  it('matters are listed by their people while somebody works on them, for the centre', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    await follow(lead);
    const { matters } = await listMatters(house.tools, {}, dispatcher);
    const ours = matters.find((matter) => matter.lead.caseNumber === lead.caseNumber);
    expect(ours).toMatchObject({ people: 2, isEnded: false });
    const one = await readMatter(house.tools, { id: ours?.id ?? '' }, dispatcher);
    expect(one.members.map(({ isLead, byPerson }) => ({ isLead, byPerson }))).toEqual([
      { isLead: true, byPerson: false },
      { isLead: false, byPerson: true },
    ]);
    await expect(listMatters(house.tools, {}, lamps)).rejects.toThrow('not-allowed');
    await answer(lead, '修好了');
    const left = (await listMatters(house.tools, {}, dispatcher)).matters;
    expect(left.map((matter) => matter.id)).not.toContain(ours?.id);
  });
});

describe('a matter that changes on several sides', () => {
  const row = async ({ caseNumber }: Filed) =>
    house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber } });
  const open = (filed: Filed) =>
    rateTicket(
      house.tools,
      { caseNumber: filed.caseNumber, solved: 'no', result: 1, service: 3, channel: 'web' },
      { grants: [filed.caseNumber] },
    );

  it('who ended with another and is opened again can be followed', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    await answer(lead, '路灯已修好');
    await open(mine);
    const next = await file(person('赵云云', { text: again }));
    await move(dispatcher, next, 'merge', { targetCaseNumber: mine.caseNumber });
    expect((await same(mine)).matter).toMatchObject({ people: 2, isLead: true });
    expect((await same(lead)).matter).toBeNull();
  });

  it('who ended with another and is opened again can go into a third', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    await answer(lead, '路灯已修好');
    await open(mine);
    const third = await file(person('赵云云', { text: lamp }));
    await move(dispatcher, mine, 'dispatch', { departmentId: house.units.lamps });
    await move(lamps, mine, 'return', { reasonCode: 'not-ours', internalText: '不归我们' });
    await move(dispatcher, mine, 'merge', { targetCaseNumber: third.caseNumber });
    expect((await same(third)).matter).toMatchObject({ people: 2, isLead: true });
    expect((await same(lead)).matter).toBeNull();
  });

  it('several at once go into one case, and everybody is counted', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const others = await Promise.all(
      ['李强', '赵云', '顾惜'].map((name) => file(person(name, { text: again }))),
    );
    await Promise.all(
      others.map((other) => move(dispatcher, other, 'merge', { targetCaseNumber: lead.caseNumber })),
    );
    expect((await same(lead)).matter).toMatchObject({ people: 4, isLead: true });
  });

  it('two cases that are merged into each other at once do not both end up merged', async () => {
    const first = await file(person('王芳', { text: lamp }));
    const second = await file(person('李强', { text: again }));
    const outcomes = await Promise.allSettled([
      move(dispatcher, first, 'merge', { targetCaseNumber: second.caseNumber }),
      move(dispatcher, second, 'merge', { targetCaseNumber: first.caseNumber }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const states = [(await row(first)).status, (await row(second)).status];
    expect(states.sort()).toEqual(['merged', 'submitted']);
  });

  it('two who need the same two cases, each the other one first, both get them', async () => {
    const cases = [await file(person('王芳', { text: lamp })), await file(person('李强', { text: again }))];
    const [one = '', other = ''] = cases.map(({ caseNumber }) => caseNumber);
    const { store } = house.tools;
    const reached = new Set<string>();
    let meet = () => {};
    const both = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const take = (first: string, second: string) =>
      store.transaction(async ({ tickets }) => {
        await tickets.lock(first);
        if (reached.add(first).size === 2) meet();
        await both;
        return (await tickets.lock(second))?.caseNumber;
      });
    expect(await Promise.all([take(one, other), take(other, one)])).toEqual([other, one]);
  });

  it('a merged case whose part was lost is answered with the other all the same', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    await answer(lead, '路灯已修好');
    const { id: leadId } = await row(lead);
    await house.prisma.matterPart.deleteMany({ where: { ticketId: (await row(mine)).id } });
    const lost = { status: 'merged', mergedIntoId: leadId };
    await house.prisma.ticket.update({ where: { caseNumber: mine.caseNumber }, data: lost });
    expect(await endTogether(house.tools)).toBe(1);
    expect((await view(mine)).status).toBe('resolved');
  });

  it('more than end at once with a case are ended by the worker, every one of them', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const others: Filed[] = [];
    for (let count = 0; count < 22; count += 1) {
      const other = await file(person('李强', { text: again }));
      await move(dispatcher, other, 'merge', { targetCaseNumber: lead.caseNumber });
      others.push(other);
    }
    await answer(lead, '路灯已修好');
    const states = async () => Promise.all(others.map(async (other) => (await row(other)).status));
    expect((await states()).filter((state) => state === 'merged')).toHaveLength(12);
    await endTogether(house.tools);
    expect(new Set(await states())).toEqual(new Set(['resolved']));
  });

  it('a merge can be undone however much happened to the case', async () => {
    const first = await file(person('王芳', { text: lamp }));
    const second = await file(person('李强', { text: again }));
    const { id: ticketId, version } = await row(second);
    const note = { ticketId, at: house.tools.now(), move: 'note', actor: 'system' } as const;
    const notes = Array.from({ length: 600 }, (_, count) => ({
      ...note,
      id: house.tools.newId(),
      seq: version + 1 + count,
      fromStatus: 'submitted',
      toStatus: 'submitted',
    }));
    await house.prisma.ticketEvent.createMany({ data: notes });
    await house.prisma.ticket.update({ where: { id: ticketId }, data: { version: version + notes.length } });
    await move(dispatcher, second, 'merge', { targetCaseNumber: first.caseNumber });
    await move(dispatcher, second, 'unmerge');
    expect((await row(second)).status).toBe('submitted');
  });

  it('a reply that cannot be passed on to one matter keeps no other waiting', async () => {
    const bad = await file(person('王芳', { text: lamp }));
    const stuck = await file(person('李强', { text: again }));
    await answer(bad, '修好了');
    await move(dispatcher, stuck, 'merge', { targetCaseNumber: bad.caseNumber });
    const { id: ticketId, version } = await row(bad);
    const unsaid = { id: house.tools.newId(), ticketId, seq: version + 1, at: house.tools.now() };
    await house.prisma.ticketEvent.create({
      data: { ...unsaid, move: 'resolve', fromStatus: 'handling', toStatus: 'resolved', actor: 'system' },
    });
    const good = await file(person('赵云', { text: lamp }));
    const waiting = await file(person('顾惜', { text: again }));
    await answer(good, '路灯已修好');
    await move(dispatcher, waiting, 'merge', { targetCaseNumber: good.caseNumber });
    expect(await endTogether(house.tools)).toBe(1);
    expect((await view(waiting)).status).toBe('resolved');
    expect((await view(stuck)).status).toBe('merged');
  });

  it('the unit can answer although one of those who follow took theirs back meanwhile', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead, '李强');
    const third = await follow(lead, '赵云云');
    await move(dispatcher, lead, 'accept');
    await move(dispatcher, lead, 'dispatch', { departmentId: house.units.lamps });
    await move(lamps, lead, 'signFor');
    const { store } = house.tools;
    const reads = store.transaction;
    // Between the reading of who waits and the move of the first of them.
    store.transaction = (work) =>
      reads(async (inside) => {
        const { mergedInto } = inside.matters;
        inside.matters.mergedInto = async (...asked) => {
          const found = await mergedInto(...asked);
          store.transaction = reads;
          if (found.length > 0)
            await withdrawTicket(house.tools, { caseNumber: mine.caseNumber }, { grants: [mine.caseNumber] });
          return found;
        };
        return work(inside);
      });
    try {
      // What the withdrawal waits for is the matter that the answer holds: it is done before the answer is written.
      await house.prisma.matter.deleteMany({ where: { leadId: (await row(lead)).id } });
      await move(lamps, lead, 'resolve', { publicText: '路灯已修好' });
    } finally {
      store.transaction = reads;
    }
    expect((await view(lead)).status).toBe('resolved');
    expect((await view(mine)).status).toBe('withdrawn');
    expect((await view(third)).status).toBe('resolved');
  });
});

describe('what is one person’s own', () => {
  it('is not followed with what was told in confidence, and the request goes its own way', async () => {
    await file(person('王芳', { text: lamp }));
    const [offer] = await offers(again);
    const own = { joinsCaseToken: offer?.token, text: again, place: { text: street } };
    const { applicant } = person('李强');
    const inConfidence = { ...applicant, identity: 'confidential' as const };
    expect((await file(aRequest({ ...own, applicant: inConfidence }))).status).toBe('submitted');
    expect((await file(person('赵云', { ...own, requestType: 'report' }))).status).toBe('submitted');
  });

  it('what was told in confidence is not offered to be merged with the case of another', async () => {
    const help = await file(person('王芳', { text: lamp, place: { text: street } }));
    const applicant = { kind: 'person', identity: 'confidential', phone: '13800138009' } as const;
    const secret = await file(aRequest({ applicant, text: lamp, place: { text: street } }));
    expect((await same(help)).near).toMatchObject([{ caseNumber: secret.caseNumber, merge: null }]);
    expect((await same(secret)).near).toMatchObject([{ caseNumber: help.caseNumber, merge: null }]);
  });

  it('a report of another person neither takes in nor goes into a case; two of the same person do', async () => {
    const help = await file(person('王芳', { text: lamp, place: { text: street } }));
    const report = await file(person('李强', { text: lamp, place: { text: street }, requestType: 'report' }));
    const into = (one: Filed, other: Filed) =>
      move(dispatcher, one, 'merge', { targetCaseNumber: other.caseNumber });
    await expect(into(help, report)).rejects.toThrow('move-not-possible');
    await expect(into(report, help)).rejects.toThrow('move-not-possible');
    // What is refused is not offered either, from neither side.
    const offered = async (one: Filed) =>
      (await same(one)).near.map(({ caseNumber, merge }) => [caseNumber, merge]);
    expect(await offered(report)).toEqual([[help.caseNumber, null]]);
    expect(await offered(help)).toEqual([[report.caseNumber, null]]);
    const twice = await file(person('李强', { text: lamp, place: { text: street } }));
    expect(await offered(report)).toContainEqual([twice.caseNumber, expect.stringContaining('into')]);
    await into(twice, report);
    expect((await same(report)).matter).toMatchObject({ people: 1, isLead: true });
  });

  it('who follows a case whose day is over keeps the day of their own', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const promised = (await view(lead)).replyDueAt ?? '';
    const [offer] = await offers(again);
    const past = new Date(house.clock.now.getTime() - 3_600_000);
    await house.prisma.ticket.update({
      where: { caseNumber: lead.caseNumber },
      data: { replyDueAt: past },
    });
    const place = { text: `${street}口` };
    const mine = await file(person('李强', { text: again, place, joinsCaseToken: offer?.token }));
    expect(mine).toMatchObject({ status: 'merged', replyDueAt: promised });
  });

  it('who wished to be forgotten stays known until the case that theirs went into is answered', async () => {
    const lead = await file(person('王芳', { text: lamp }));
    const mine = await follow(lead);
    const { personId } = await house.prisma.ticket.findUniqueOrThrow({
      where: { caseNumber: mine.caseNumber },
    });
    const { erasure, people } = house.tools.store;
    const ids = [personId ?? ''];
    expect(await erasure.untieEnded(ids)).toBe(0);
    await erasure.contacts(ids, house.tools.now());
    expect(await erasure.finish()).toBe(0);
    expect((await people.contactOf(ids[0] ?? ''))?.name).toBe('李强');
    await answer(lead, '路灯已修好');
    expect(await erasure.finish()).toBe(1);
    expect((await people.contactOf(ids[0] ?? ''))?.name).toBeNull();
  });
});

describe('the index of similar tickets', () => {
  it('finds past ones with the unit that answered, wherever they were', async () => {
    const past = await file(person('王芳', { text: lamp }));
    await answer(past, '修好了');
    const found = await findSimilar(
      house.tools,
      { text: '河东路的路灯不亮了三天' },
      { among: 'past', limit: 5 },
    );
    expect(found[0]).toMatchObject({ likeness: expect.any(Number), departmentId: house.units.lamps });
    const own = await findSimilar(house.tools, { text: lamp }, { among: 'past', limit: 5 });
    expect(own[0]).toMatchObject({ caseNumber: past.caseNumber, departmentId: house.units.lamps });
  });

  it('takes in tickets that are older than it', async () => {
    await file(person('王芳', { text: lamp }));
    const old = { terms: [], writtenAt: null };
    await house.prisma.ticketTerms.updateMany({ data: old });
    expect(await offers(again)).toEqual([]);
    expect(await writeOldTerms(house.tools)).toBeGreaterThan(0);
    expect(await writeOldTerms(house.tools)).toBe(0);
    expect(await offers(again)).toHaveLength(1);
  });
});
