import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '#server/domain/people/roles';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { addFacts } from './add-facts';
import { findCase } from './find-case';
import { type DeskMove, moveTicket } from './move-ticket';
import { ratingToken } from './notice-facts';
import { nudgeTicket } from './nudge-ticket';
import { rateTicket, readRatingSubject } from './rate-ticket';
import { readQueue } from './read-queue';
import { readTicket } from './read-ticket';
import { reopenTicket } from './reopen-ticket';
import { revealContact } from './reveal-contact';
import { type Filed, submitRequest } from './submit-request';
import { archiveOld, colourWarnings, endWaiting, remindToRate } from './tick-clocks';
import { withdrawTicket } from './withdraw-ticket';

let house: TestHouse;
let dispatcher: StaffActor;
let lamps: StaffActor;
let water: StaffActor;
let filed: Filed;

beforeAll(async () => {
  house = await testHouse();
  dispatcher = await house.staff('dispatcher');
  lamps = await house.staff('handler', house.units.lamps);
  water = await house.staff('handler', house.units.water);
});
beforeEach(async () => {
  house.clock.now = new Date('2026-03-11T10:00:00+08:00');
  filed = await submitRequest(house.tools, aRequest(), fromWeb);
});

const own = () => ({ grants: [filed.caseNumber] });
const view = async () => {
  const found = await findCase(house.tools, { caseNumber: filed.caseNumber, locale: 'zh-CN' }, own());
  if (!('timeline' in found)) throw new Error('The whole case was expected.');
  return found;
};

async function move(actor: StaffActor, name: DeskMove['move'], more: Partial<DeskMove> = {}) {
  const ticket = await house.tools.store.tickets.find(filed.caseNumber);
  return moveTicket(
    house.tools,
    { move: name, caseNumber: filed.caseNumber, version: ticket?.version ?? 0, ...more },
    actor,
  );
}

async function toUnit() {
  await move(dispatcher, 'accept');
  await move(dispatcher, 'dispatch', { departmentId: house.units.lamps });
  await move(lamps, 'signFor');
}

async function toReply() {
  await toUnit();
  house.wait(2);
  await move(lamps, 'resolve', { publicText: '路灯已修好，线路也换了。' });
}

const notices = async () =>
  (
    await house.tools.store.outbox.ofTicket(
      (await house.tools.store.tickets.find(filed.caseNumber))?.id ?? '',
      50,
    )
  ).map((message) => message.notice);

describe('the whole way of a case', () => {
  it('is filed, accepted, dispatched, signed for, answered, rated, and the citizen reads every step', async () => {
    await toReply();
    expect((await view()).reply).toMatchObject({ text: '路灯已修好，线路也换了。', by: '城管局' });
    const rated = await rateTicket(
      house.tools,
      { caseNumber: filed.caseNumber, solved: 'yes', result: 5, service: 4, channel: 'web' },
      own(),
    );
    expect(rated).toEqual({ reopened: false });
    const seen = await view();
    expect(seen.timeline.map((step) => step.kind)).toEqual([
      'submit',
      'accept',
      'dispatch',
      'signFor',
      'resolve',
      'rate',
    ]);
    expect(seen.status).toBe('rated');
    expect(seen.canRate).toBe(false);
    expect(await notices()).toEqual(['received', 'dispatched', 'resolved']);
  });

  it('a dissatisfied person sees the case reopened at once, with a new promise and without asking twice', async () => {
    await toReply();
    house.clock.now = new Date('2026-03-20T09:00:00+08:00');
    const rated = await rateTicket(
      house.tools,
      { caseNumber: filed.caseNumber, solved: 'no', result: 1, service: 3, channel: 'web' },
      own(),
    );
    expect(rated).toEqual({ reopened: true });
    const seen = await view();
    expect(seen).toMatchObject({ status: 'reopened', replyDueAt: '2026-03-27T17:30:00+08:00' });
    expect(seen.reply).toBeUndefined();
    expect(await notices()).toEqual(['received', 'dispatched', 'resolved', 'reopened']);
    const ticket = await readTicket(house.tools, { caseNumber: filed.caseNumber }, dispatcher);
    expect(ticket).toMatchObject({ warning: 'red', round: 1 });
  });

  it('can be rated once, and not before there is a reply', async () => {
    const rating = {
      caseNumber: filed.caseNumber,
      solved: 'yes',
      result: 5,
      service: 5,
      channel: 'web',
    } as const;
    await expect(rateTicket(house.tools, rating, own())).rejects.toThrow('not-rateable-yet');
    await toReply();
    await rateTicket(house.tools, rating, own());
    await expect(rateTicket(house.tools, rating, own())).rejects.toThrow('already-rated');
  });

  it('a link in a mail shows what to rate without using itself up, rates once, and ends with its round', async () => {
    await toReply();
    const token = ratingToken(house.tools, filed.caseNumber, 0);
    for (let look = 0; look < 3; look += 1)
      expect((await readRatingSubject(house.tools, token)).canRate).toBe(true);
    await rateTicket(
      house.tools,
      { token, solved: 'no', result: 2, service: 2, channel: 'web' },
      { grants: [] },
    );
    expect(await readRatingSubject(house.tools, token)).toMatchObject({ canRate: false, isRated: true });
    await expect(
      rateTicket(
        house.tools,
        { token, solved: 'yes', result: 5, service: 5, channel: 'web' },
        { grants: [] },
      ),
    ).rejects.toThrow('already-rated');
    house.wait(24 * 61);
    await expect(readRatingSubject(house.tools, token)).rejects.toThrow('link-expired');
    await expect(readRatingSubject(house.tools, `${token}x`)).rejects.toThrow('link-expired');
  });

  it('waiting for the citizen stops the promise, and the answer moves it by just the time that passed', async () => {
    await toUnit();
    await move(lamps, 'askCitizen', { publicText: '是几号门前的灯？' });
    expect((await view()).question).toBe('是几号门前的灯？');
    house.clock.now = new Date('2026-03-13T10:00:00+08:00');
    await addFacts(house.tools, { caseNumber: filed.caseNumber, text: '12 号' }, own());
    const seen = await view();
    expect(seen.status).toBe('handling');
    // Two working days of waiting: from Wednesday ten o'clock to Friday ten o'clock.
    expect(seen.replyDueAt).toBe('2026-03-20T17:30:00+08:00');
  });

  it('nobody waits for ever: after ten days without an answer the work goes on', async () => {
    await toUnit();
    await move(lamps, 'askCitizen', { publicText: '是几号门前的灯？' });
    house.wait(24 * 9);
    await endWaiting(house.tools);
    expect((await view()).status).toBe('waiting');
    house.wait(24 * 2);
    await endWaiting(house.tools);
    expect((await view()).status).toBe('handling');
  });

  it('a nudge is counted once a day and never resets the clock', async () => {
    const before = (await view()).replyDueAt;
    await nudgeTicket(house.tools, { caseNumber: filed.caseNumber }, own());
    await expect(nudgeTicket(house.tools, { caseNumber: filed.caseNumber }, own())).rejects.toThrow(
      'cannot-nudge-yet',
    );
    house.wait(25);
    await nudgeTicket(house.tools, { caseNumber: filed.caseNumber }, own());
    expect((await view()).replyDueAt).toBe(before);
    expect((await readTicket(house.tools, { caseNumber: filed.caseNumber }, dispatcher)).nudges).toBe(2);
  });

  it('a returned ticket is dispatched to another unit, and the citizen is not told whose it is not', async () => {
    await toUnit();
    await move(lamps, 'return', { reasonCode: 'not-ours', internalText: '归水务局管' });
    expect((await view()).timeline.at(-1)).toMatchObject({ kind: 'return' });
    expect(JSON.stringify(await view())).not.toContain('归水务局管');
    await move(dispatcher, 'dispatch', { departmentId: house.units.water });
    await expect(move(lamps, 'signFor')).rejects.toThrow('case-not-found');
    await move(water, 'signFor');
    expect((await view()).department).toBe('水务局');
  });

  it('an extension moves the promise only when the centre grants it, and the citizen reads why', async () => {
    await toUnit();
    await move(lamps, 'askExtension', { internalText: '要等配件', newDueDate: '2026-03-25' });
    expect((await view()).replyDueAt).toBe('2026-03-18T17:30:00+08:00');
    await expect(move(lamps, 'grantExtension', { publicText: '自己批' })).rejects.toThrow('not-allowed');
    await move(dispatcher, 'grantExtension', { publicText: '配件要从外地运来。' });
    expect((await view()).replyDueAt).toBe('2026-03-25T17:30:00+08:00');
    expect(await notices()).toContain('extended');
  });

  it('an extension asked for before a pause never brings the promise forward', async () => {
    await toUnit();
    await move(lamps, 'askExtension', { internalText: '要等配件', newDueDate: '2026-03-19' });
    await move(lamps, 'askCitizen', { publicText: '是几号门前的灯？' });
    house.clock.now = new Date('2026-03-17T10:00:00+08:00');
    await addFacts(house.tools, { caseNumber: filed.caseNumber, text: '12 号' }, own());
    const before = (await view()).replyDueAt;
    await expect(move(dispatcher, 'grantExtension', { publicText: '同意' })).rejects.toThrow('date-invalid');
    expect((await view()).replyDueAt).toBe(before);
  });

  it('another kind of request means another promise, and the citizen is told the new date', async () => {
    await move(dispatcher, 'reclassify', { categoryCode: 'city.lamps' });
    expect(await notices()).toEqual(['received']);
    await move(dispatcher, 'reclassify', { requestType: 'consultation' });
    expect((await view()).replyDueAt).toBe('2026-03-12T17:30:00+08:00');
    expect(await notices()).toEqual(['received', 'rescheduled']);
  });

  it('declining needs a reason and says where to go instead', async () => {
    await expect(move(dispatcher, 'decline', { publicText: '请找法院' })).rejects.toThrow('reason-missing');
    await move(dispatcher, 'decline', { reasonCode: 'court', publicText: '请到北岸区法院立案大厅。' });
    const seen = await view();
    expect(seen.timeline.at(-1)?.body).toContain('请到北岸区法院立案大厅。');
    expect(seen.canWithdraw).toBe(false);
  });

  it('two tickets on one matter are merged, and the citizen learns the other number', async () => {
    const other = await submitRequest(house.tools, aRequest(), fromWeb);
    await move(dispatcher, 'merge', { targetCaseNumber: other.caseNumber });
    expect((await view()).status).toBe('merged');
    await expect(move(dispatcher, 'merge', { targetCaseNumber: other.caseNumber })).rejects.toThrow(
      'move-not-possible',
    );
  });

  it("withdrawing ends the unit's part, and a closed case comes back only within 90 days of its reply", async () => {
    await toUnit();
    await withdrawTicket(house.tools, { caseNumber: filed.caseNumber }, own());
    expect((await view()).status).toBe('withdrawn');
    filed = await submitRequest(house.tools, aRequest(), fromWeb);
    await toReply();
    house.wait(24 * 91);
    await expect(reopenTicket(house.tools, { caseNumber: filed.caseNumber }, own())).rejects.toThrow(
      'cannot-reopen',
    );
  });

  it('reminds once to rate and archives after fifteen days', async () => {
    await toReply();
    house.wait(24 * 4);
    await remindToRate(house.tools);
    await remindToRate(house.tools);
    expect((await notices()).filter((notice) => notice === 'rateReminder')).toHaveLength(1);
    house.wait(24 * 12);
    await archiveOld(house.tools);
    expect((await view()).status).toBe('archived');
  });

  it('turns blue before the promise is due, yellow after it, red when it is long overdue', async () => {
    const colour = async () => {
      await colourWarnings(house.tools);
      return (await readTicket(house.tools, { caseNumber: filed.caseNumber }, dispatcher)).warning;
    };
    expect(await colour()).toBe('none');
    house.clock.now = new Date('2026-03-18T10:00:00+08:00');
    expect(await colour()).toBe('blue');
    house.clock.now = new Date('2026-03-18T18:00:00+08:00');
    expect(await colour()).toBe('yellow');
    house.clock.now = new Date('2026-03-23T10:00:00+08:00');
    expect(await colour()).toBe('red');
  });

  it('a move made on an old version is refused, so that nobody is overruled unseen', async () => {
    const version = (await readTicket(house.tools, { caseNumber: filed.caseNumber }, dispatcher)).version;
    await move(dispatcher, 'accept');
    const late = moveTicket(
      house.tools,
      { move: 'note', caseNumber: filed.caseNumber, version, internalText: '记一笔' },
      dispatcher,
    );
    await expect(late).rejects.toThrow('changed-meanwhile');
  });

  it('ten dispatchers who press at once make one move', async () => {
    const version = (await readTicket(house.tools, { caseNumber: filed.caseNumber }, dispatcher)).version;
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        moveTicket(house.tools, { move: 'accept', caseNumber: filed.caseNumber, version }, dispatcher),
      ),
    );
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });
});

describe('who may see what', () => {
  const search = (actor: StaffActor) => readQueue(house.tools, { view: 'all', q: filed.caseNumber }, actor);

  it("a handler sees the own unit's tickets and no others, in the queue, by number and by every move", async () => {
    await toUnit();
    expect((await search(lamps)).rows).toHaveLength(1);
    expect((await search(water)).rows).toHaveLength(0);
    await expect(readTicket(house.tools, { caseNumber: filed.caseNumber }, water)).rejects.toThrow(
      'case-not-found',
    );
    await expect(move(water, 'resolve', { publicText: '好了' })).rejects.toThrow('case-not-found');
    await expect(
      revealContact(house.tools, { caseNumber: filed.caseNumber, purpose: '好奇' }, water),
    ).rejects.toThrow('case-not-found');
  });

  it('a handler never learns who filed a confidential request', async () => {
    const applicant = {
      kind: 'person',
      identity: 'confidential',
      name: '李保密',
      phone: '13900139000',
    } as const;
    filed = await submitRequest(house.tools, aRequest({ applicant }), fromWeb);
    await toUnit();
    const seen = await readTicket(house.tools, { caseNumber: filed.caseNumber }, lamps);
    expect(seen).toMatchObject({ contact: null, mayReveal: false });
    expect(JSON.stringify(seen)).not.toMatch(/李|139/);
    await expect(
      revealContact(house.tools, { caseNumber: filed.caseNumber, purpose: '联系' }, lamps),
    ).rejects.toThrow('not-allowed');
    expect((await readTicket(house.tools, { caseNumber: filed.caseNumber }, dispatcher)).contact?.name).toBe(
      '李**',
    );
  });

  it('every look at contact data is written down with its purpose and shown to the person', async () => {
    await toUnit();
    expect((await readTicket(house.tools, { caseNumber: filed.caseNumber }, lamps)).contact?.phone).toBe(
      '+86138 **** 8000',
    );
    const contact = await revealContact(
      house.tools,
      { caseNumber: filed.caseNumber, purpose: '约上门时间' },
      lamps,
    );
    expect(contact.phone).toBe('+8613800138000');
    expect((await view()).whoLooked).toMatchObject([{ by: '城管局', purpose: '约上门时间' }]);
  });

  it('without the code only the status is told; five wrong codes lock it for fifteen minutes and say so', async () => {
    const look = (accessCode?: string) =>
      findCase(house.tools, { caseNumber: filed.caseNumber }, { accessCode, grants: [] });
    expect(Object.keys(await look()).sort()).toEqual(['replyDueAt', 'status', 'statusFamily', 'updatedAt']);
    const wrong = filed.accessCode === '000000' ? '000001' : '000000';
    for (let attempt = 1; attempt <= 4; attempt += 1)
      await expect(look(wrong)).rejects.toThrow('wrong-access-code');
    await expect(look(wrong)).rejects.toThrow('too-many-tries');
    await expect(look(filed.accessCode)).rejects.toThrow('too-many-tries');
    house.wait(0.26);
    expect(await look(filed.accessCode)).toHaveProperty('text');
  });

  it('fifty guesses at once are stopped like five in a row', async () => {
    const codes = Array.from({ length: 50 }, (_, guess) => String(guess).padStart(6, '0')).filter(
      (code) => code !== filed.accessCode,
    );
    const guesses = codes.map((accessCode) =>
      findCase(house.tools, { caseNumber: filed.caseNumber }, { accessCode, grants: [] }),
    );
    const answers = await Promise.allSettled(guesses);
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(0);
    await expect(
      findCase(house.tools, { caseNumber: filed.caseNumber }, { accessCode: filed.accessCode, grants: [] }),
    ).rejects.toThrow('too-many-tries');
  });

  it('the right code among many guesses at once opens nothing once five were wrong', async () => {
    const guess = (accessCode: string) =>
      findCase(house.tools, { caseNumber: filed.caseNumber }, { accessCode, grants: [] });
    const wrong = Array.from({ length: 6 }, (_, place) => String(900_000 + place)).filter(
      (code) => code !== filed.accessCode,
    );
    const answers = await Promise.allSettled([...wrong, filed.accessCode].map(guess));
    expect(answers.at(-1)?.status).toBe('rejected');
  });

  it('the number works as people type it, with spaces, full-width and Arabic digits', async () => {
    const arabic = filed.caseNumber.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
    const fullWidth = filed.caseNumber.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    for (const typed of [
      arabic,
      fullWidth,
      `${filed.caseNumber.slice(0, 6)} ${filed.caseNumber.slice(6, 12)}-${filed.caseNumber.slice(12)}`,
    ])
      expect(await findCase(house.tools, { caseNumber: typed }, { grants: [] })).toHaveProperty('status');
  });
});

describe('what happened stays', () => {
  it.each([
    ['update ticket_event set "publicText" = \'other\''],
    ['delete from ticket_event'],
    ['truncate ticket_event cascade'],
    ["update audit_entry set purpose = 'other'"],
    ['delete from audit_entry'],
  ])('the database itself refuses: %s', async (sql) => {
    await toUnit();
    await revealContact(house.tools, { caseNumber: filed.caseNumber, purpose: '核对' }, dispatcher);
    await expect(house.prisma.$executeRawUnsafe(sql)).rejects.toThrow(/append-only/);
  });

  it('the database refuses two leads at one time, a state nobody knows and a merged ticket without its other', async () => {
    await toUnit();
    const ticket = await house.tools.store.tickets.find(filed.caseNumber);
    const second = `insert into assignment (id, "ticketId", "departmentId", role, "assignedAt") values (gen_random_uuid(), '${ticket?.id}', '${house.units.water}', 'lead', now())`;
    await expect(house.prisma.$executeRawUnsafe(second)).rejects.toThrow(/assignment_one_lead/);
    await expect(house.prisma.$executeRawUnsafe(`update ticket set status = 'lost'`)).rejects.toThrow(
      /ticket_status/,
    );
    await expect(
      house.prisma.$executeRawUnsafe(`update ticket set status = 'merged' where id = '${ticket?.id}'`),
    ).rejects.toThrow(/ticket_merged/);
  });
});
