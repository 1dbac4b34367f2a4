/** Every procedure of the router is tried by people who may not; a new one without a line in the table below fails by itself. */
import { beforeAll, describe, expect, it } from 'vitest';
import { someArticle } from '#server/domain/knowledge/testing/some-article';
import type { StaffActor, StaffRole } from '#server/domain/people/roles';
import { staffRoles } from '#server/domain/people/roles';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { moveTicket } from '#server/use-cases/move-ticket';
import { submitRequest } from '#server/use-cases/submit-request';
import type { Wire } from '#server/wire';
import type { Context, Who } from './context';
import { refusalOf } from './door';
import { appRouter, openDoor } from './router';

/** Stands in a ticket that is with another unit; nobody below may ever read it. */
const secret = '只有城管局能看的内容';

/** Input for `desk.knowledgeSave`: a new article of this unit. */
function anArticleOf(unitId: string) {
  const { facts, texts } = someArticle(unitId);
  return { slug: null, facts, texts, confirmed: [] };
}

/** A rule of where cases go, for this unit. */
function aRuleFor(departmentId: string) {
  const whatever = {
    categoryCode: null,
    requestType: null,
    applicantKind: null,
    fromMinutes: null,
    toMinutes: null,
  };
  return { ...whatever, placeWords: ['幸福路'], weekdays: [], departmentId, reasons: { en: 'x' } };
}

const anyId = '019a0000-0000-7000-8000-000000000000';

let house: TestHouse;
let caseNumber: string;
let other: StaffActor;
let inputs: Record<string, unknown>;

beforeAll(async () => {
  house = await testHouse();
  const filed = await submitRequest(house.tools, aRequest({ text: `${secret}，幸福路的灯。` }), fromWeb);
  caseNumber = filed.caseNumber;
  const dispatcher = await house.staff('dispatcher');
  await moveTicket(house.tools, { move: 'accept', caseNumber, version: 1 }, dispatcher);
  await moveTicket(
    house.tools,
    { move: 'dispatch', caseNumber, version: 2, departmentId: house.units.lamps },
    dispatcher,
  );
  other = await house.staff('handler', house.units.water);
  const on = { caseNumber, version: 3 };
  inputs = {
    'desk.signIn': { username: 'nobody', password: 'nothing' },
    'desk.signInBySubject': { subject: 'nobody' },
    'desk.me': undefined,
    'desk.queue': { view: 'all' },
    'desk.ticket': { caseNumber },
    'desk.move': { ...on, move: 'note', internalText: 'x' },
    'desk.reveal': { caseNumber, purpose: '好奇' },
    'desk.revealWords': { caseNumber, opens: 'words', purpose: '好奇' },
    'desk.fileForCaller': { ...aRequest(), channel: 'phone' },
    'desk.outbox': {},
    'desk.mailbox': {},
    'desk.departments': undefined,
    'desk.categories': undefined,
    'desk.talks.list': undefined,
    'desk.talks.here': { wants: true, isPressed: false },
    'desk.talks.take': { conversationId: anyId },
    'desk.talks.talk': { conversationId: anyId },
    'desk.talks.write': { conversationId: anyId, messageId: anyId, text: 'x' },
    'desk.talks.handBack': { conversationId: anyId },
    'desk.talks.file': { conversationId: anyId, idempotencyKey: anyId, text: 'x' },
    'desk.talks.canned': undefined,
    'desk.talks.saveCanned': { code: 'x', title: { en: 'x' }, texts: { en: 'x' }, sort: 1, isActive: true },
    'desk.calendar': { year: 2026 },
    'desk.channels': undefined,
    'desk.addChannelAccount': { channel: 'telegram', name: 'x', settings: { TELEGRAM_BOT_TOKEN: '1:x' } },
    'desk.setChannelActive': { id: house.tools.newId(), isActive: false },
    'desk.sendAgain': { id: house.tools.newId() },
    'desk.answers': { text: '路灯不亮', locale: 'zh-CN' },
    'desk.answeredOnTheSpot': { slug: 'lamps', locale: 'zh-CN', channel: 'phone', once: anyId },
    'desk.askedCategories': undefined,
    'desk.categoryQuestions': { categoryCode: 'city.lamps' },
    'desk.saveCategoryQuestion': {
      categoryCode: 'city.lamps',
      isNew: true,
      question: {
        code: 'pole',
        kind: 'text',
        names: { 'zh-CN': '编号', en: 'Number', ar: 'رقم' },
        hints: {},
        options: [],
        isRequired: false,
      },
      sort: 10,
      isActive: true,
    },
    'desk.setCategoryNeeds': { categoryCode: 'city.lamps', needsPlace: true, needsWhen: null },
    'desk.knowledgeList': {},
    'desk.knowledgeArticle': { slug: 'lamps' },
    'desk.knowledgeSave': anArticleOf(house.units.lamps),
    'desk.knowledgeMove': { slug: 'lamps', version: 1, move: 'publish' },
    'desk.knowledgeRestore': { slug: 'lamps', version: 1, restore: 1 },
    'desk.knowledgeFind': { q: 'x', locale: 'en' },
    'desk.knowledgeReviews': undefined,
    'desk.knowledgeQuestions': {},
    'desk.knowledgeQuestion': { id: anyId },
    'desk.knowledgeDecide': { id: anyId },
    'desk.knowledgeExport': { format: 'csv' },
    'desk.sameMatter': { caseNumber },
    'desk.notSame': { caseNumber, otherCaseNumber: caseNumber },
    'desk.matters': {},
    'desk.matter': { id: anyId },
    'desk.knowledgeImport': { text: '[]', format: 'json', isDryRun: true },
    'desk.ai': undefined,
    'desk.setAi': { isOn: true, pricePerMillionIn: 1, pricePerMillionOut: 2 },
    'desk.aiOfTicket': { caseNumber },
    'desk.draftReply': { caseNumber },
    'desk.translateWords': { caseNumber, to: 'en' },
    'desk.learning': undefined,
    'desk.learnNow': undefined,
    'desk.chooseModel': { kind: 'category', version: 1, reason: 'x' },
    'desk.routing': undefined,
    'desk.setRouting': { isAutomatic: true, threshold: 0.9 },
    'desk.routingSaveRule': { id: null, ...aRuleFor(house.units.lamps) },
    'desk.routingMoveRule': { id: anyId, move: 'up' },
    'desk.routingPreview': aRuleFor(house.units.lamps),
    'desk.setCalendarDay': { date: '2026-05-05', kind: 'holiday', name: 'x' },
    'desk.warnings': {},
    'desk.alarms': undefined,
    'desk.alarm': { caseNumber },
    'desk.takeAlarm': { caseNumber },
    'desk.warning': { id: anyId },
    'desk.warningSeen': { id: anyId },
    'desk.warningClose': { id: anyId, reason: 'handled' },
  };
});

function doorFor(staff: StaffActor | null) {
  const who: Who = {
    locale: 'en',
    ip: null,
    device: null,
    grants: [],
    staff,
    me: null,
    address: null,
    isService: false,
  };
  const wire = { tools: house.tools, env: { DEFAULT_LOCALE: 'zh-CN' } } as unknown as Wire;
  const context: Context = {
    wire,
    limits: { take: async () => undefined, takeModel: async () => undefined },
    who,
  };
  return openDoor(context);
}

async function call(
  name: string,
  input: unknown,
  staff: StaffActor | null,
): Promise<{ said: string } | { refusal: string }> {
  type Rooms = { [name: string]: Rooms } & ((input: unknown) => Promise<unknown>);
  const procedure = name
    .split('.')
    .reduce<Rooms | undefined>((room, part) => room?.[part], doorFor(staff) as unknown as Rooms);
  try {
    return { said: JSON.stringify((await procedure?.(input)) ?? null) };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

const procedures = Object.keys(appRouter._def.procedures);
const deskProcedures = procedures.filter((name) => name.startsWith('desk.'));
/** Open to everyone by their nature, or reachable from inside only. */
const beforeSignIn = ['desk.signIn', 'desk.signInBySubject'];

describe('the desk', () => {
  it('has an input in this test for every procedure', () => {
    expect(Object.keys(inputs).sort()).toEqual([...deskProcedures].sort());
  });

  it.each(deskProcedures.filter((name) => !beforeSignIn.includes(name)))(
    '%s is closed to people who are not signed in',
    async (name) => {
      expect(await call(name, inputs[name], null)).toEqual({ refusal: 'not-signed-in' });
    },
  );

  it.each(deskProcedures)(
    '%s tells a handler of another unit nothing of a ticket that is not theirs',
    async (name) => {
      const answer = await call(name, inputs[name], other);
      expect(JSON.stringify(answer)).not.toContain(secret);
      expect(JSON.stringify(answer)).not.toContain(caseNumber);
    },
  );

  it.each([
    'accept',
    'decline',
    'answerDirectly',
    'dispatch',
    'signFor',
    'startHandling',
    'return',
    'takeBack',
    'askCitizen',
    'stopWaiting',
    'resolve',
    'reopen',
    'merge',
    'unmerge',
    'archive',
    'askExtension',
    'grantExtension',
    'refuseExtension',
    'reclassify',
    'contribute',
    'note',
  ])(
    'a handler of another unit cannot make the move %s, and hears that there is no such case',
    async (move) => {
      const everything = {
        decline: { reasonCode: 'court', publicText: 'x' },
        answerDirectly: { publicText: 'x' },
        dispatch: { departmentId: house.units.water },
        return: { reasonCode: 'not-ours', internalText: 'x' },
        takeBack: { internalText: 'x' },
        askCitizen: { publicText: 'x' },
        resolve: { publicText: 'x' },
        merge: { targetCaseNumber: caseNumber },
        askExtension: { internalText: 'x', newDueDate: '2026-04-01' },
        grantExtension: { publicText: 'x' },
        refuseExtension: { internalText: 'x' },
        contribute: { internalText: 'x' },
        note: { internalText: 'x' },
      } as Record<string, object>;
      const input = { caseNumber, version: 3, move, ...everything[move] };
      expect(await call('desk.move', input, other)).toEqual({ refusal: 'case-not-found' });
    },
  );

  it.each(staffRoles.filter((role) => role !== 'admin'))(
    'the calendar is not for %s to change',
    async (role: StaffRole) => {
      const someone = await house.staff(role, role === 'handler' ? house.units.lamps : null);
      expect(await call('desk.setCalendarDay', inputs['desk.setCalendarDay'], someone)).toEqual({
        refusal: 'not-allowed',
      });
    },
  );

  it.each(staffRoles.filter((role) => role !== 'admin'))(
    'channel accounts are not for %s to change',
    async (role: StaffRole) => {
      const someone = await house.staff(role, role === 'handler' ? house.units.lamps : null);
      for (const name of ['desk.addChannelAccount', 'desk.setChannelActive'])
        expect(await call(name, inputs[name], someone)).toEqual({ refusal: 'not-allowed' });
    },
  );

  it.each(deskProcedures.filter((name) => name.startsWith('desk.talks.')))(
    '%s is for those who talk with people',
    async (name) => {
      for (const staff of [other, await house.staff('analyst')])
        expect(await call(name, inputs[name], staff)).toEqual({ refusal: 'not-allowed' });
    },
  );

  it.each(staffRoles.filter((role) => role !== 'admin'))(
    'where cases go is not for %s to change',
    async (role: StaffRole) => {
      const someone = await house.staff(role, role === 'handler' ? house.units.lamps : null);
      for (const name of ['desk.setRouting', 'desk.routingSaveRule', 'desk.routingMoveRule'])
        expect(await call(name, inputs[name], someone)).toEqual({ refusal: 'not-allowed' });
    },
  );

  it.each(staffRoles.filter((role) => role !== 'admin'))(
    'the language model is not for %s to switch',
    async (role: StaffRole) => {
      const someone = await house.staff(role, role === 'handler' ? house.units.lamps : null);
      expect(await call('desk.setAi', inputs['desk.setAi'], someone)).toEqual({ refusal: 'not-allowed' });
    },
  );

  it.each(['desk.aiOfTicket', 'desk.draftReply', 'desk.translateWords'])(
    '%s says to a handler of another unit that there is no such case',
    async (name) => {
      expect(await call(name, inputs[name], other)).toEqual({ refusal: 'case-not-found' });
    },
  );

  it.each(['agent', 'quality', 'handler'] as const)('where cases go is not for %s to read', async (role) => {
    const someone = await house.staff(role, role === 'handler' ? house.units.lamps : null);
    for (const name of ['desk.routing', 'desk.routingPreview'])
      expect(await call(name, inputs[name], someone)).toEqual({ refusal: 'not-allowed' });
  });

  it('an article of another unit is not for a handler to write, publish or bring back', async () => {
    const author = await house.staff('admin');
    const made = await call(
      'desk.knowledgeSave',
      { ...anArticleOf(house.units.lamps), newSlug: 'lamps' },
      author,
    );
    expect(made).toHaveProperty('said');
    const change = { ...anArticleOf(house.units.lamps), slug: 'lamps', version: 1 };
    expect(await call('desk.knowledgeSave', change, other)).toEqual({ refusal: 'not-allowed' });
    for (const name of ['desk.knowledgeMove', 'desk.knowledgeRestore'])
      expect(await call(name, inputs[name], other)).toEqual({ refusal: 'not-allowed' });
  });

  it.each(['handler', 'agent', 'dispatcher', 'analyst'] as const)(
    'articles are not for %s to publish, retire or import',
    async (role) => {
      const someone = await house.staff(role, role === 'handler' ? house.units.lamps : null);
      for (const move of ['publish', 'retire'])
        expect(await call('desk.knowledgeMove', { slug: 'lamps', version: 1, move }, someone)).toEqual({
          refusal: 'not-allowed',
        });
      const input = inputs['desk.knowledgeImport'];
      expect(await call('desk.knowledgeImport', input, someone)).toEqual({ refusal: 'not-allowed' });
    },
  );

  it.each(['handler', 'dispatcher', 'analyst'] as const)(
    'open questions are not for %s to decide on',
    async (role) => {
      const someone = await house.staff(role, role === 'handler' ? house.units.lamps : null);
      expect(await call('desk.knowledgeDecide', inputs['desk.knowledgeDecide'], someone)).toEqual({
        refusal: 'not-allowed',
      });
    },
  );

  it.each([
    'desk.outbox',
    'desk.mailbox',
    'desk.fileForCaller',
    'desk.answers',
    'desk.answeredOnTheSpot',
    'desk.channels',
    'desk.sendAgain',
  ])('%s belongs to the centre', async (name) => {
    expect(await call(name, inputs[name], other)).toEqual({ refusal: 'not-allowed' });
  });
});

describe('the doors inside', () => {
  const inside = procedures.filter((name) =>
    /^(outbox|channels)\.|^miniProgram\.(?!granted)|^conversation\.append$|^desk\.signInBySubject$/.test(
      name,
    ),
  );
  const anyInput: Record<string, unknown> = {
    'outbox.claim': { id: '019a0000-0000-7000-8000-000000000000' },
    'outbox.settle': {
      id: '019a0000-0000-7000-8000-000000000000',
      outcome: { kind: 'permanent', error: 'x' },
    },
    'channels.receive': {},
    'conversation.append': {},
    'desk.signInBySubject': { subject: 'x' },
  };

  it.each(inside)('%s cannot be called from the network, signed in or not', async (name) => {
    for (const staff of [null, other])
      expect(await call(name, anyInput[name], staff)).toEqual({ refusal: 'not-allowed' });
  });
});
