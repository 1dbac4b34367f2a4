/** From the words of somebody in danger to the person at the desk who takes it. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { RequestInput } from '#server/domain/intake/request';
import { sayNotice } from '#server/domain/notices/notices';
import type { StaffActor } from '#server/domain/people/roles';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { listAlarms, readAlarm, takeAlarm } from './alarms';
import { moveTicket } from './move-ticket';
import { noticeFacts } from './notice-facts';
import { readQueue } from './read-queue';
import { submitRequest } from './submit-request';

let house: TestHouse;
let agent: StaffActor;
let dispatcher: StaffActor;
let handler: StaffActor;
beforeAll(async () => {
  house = await testHouse();
  agent = await house.staff('agent');
  dispatcher = await house.staff('dispatcher');
  handler = await house.staff('handler', house.units.lamps);
});

const file = (extra: Partial<RequestInput>) => submitRequest(house.tools, aRequest(extra), fromWeb);
const waiting = async () => (await listAlarms(house.tools, agent)).alarms;

describe('a request that tells of danger to life', () => {
  test('rings until one person takes it, whose name and time stay', async () => {
    const { caseNumber } = await file({ text: '三楼着火了，里面还有人' });
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ caseNumber, kind: 'fire', isLate: false }),
    );
    await takeAlarm(house.tools, { caseNumber }, agent);
    expect((await waiting()).map((one) => one.caseNumber)).not.toContain(caseNumber);
    await expect(takeAlarm(house.tools, { caseNumber }, dispatcher)).rejects.toThrow('changed-meanwhile');
    const alarm = await readAlarm(house.tools, { caseNumber }, agent);
    expect(alarm).toMatchObject({ kind: 'fire', needsCare: false, taken: { by: expect.any(String) } });
  });

  test('is late when nobody took it for ten minutes', async () => {
    const { caseNumber } = await file({ text: '我爸没有呼吸了' });
    const before = house.clock.now;
    house.clock.now = new Date(before.getTime() + 10 * 60_000);
    expect(await waiting()).toContainEqual(expect.objectContaining({ caseNumber, isLate: true }));
    house.clock.now = before;
  });

  test('stands first in the queue, also across pages', async () => {
    await file({ text: '路灯坏了，请修一修' });
    const { caseNumber } = await file({ text: '有人触电了，快来救人' });
    await file({ text: '垃圾没有人收' });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await readQueue(house.tools, { view: 'new', limit: 1, cursor }, agent);
      seen.push(...page.rows.map((row) => `${row.urgency} ${row.caseNumber}`));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(`life ${caseNumber}`);
    const firstOther = seen.findIndex((row) => !row.startsWith('life'));
    expect(seen.slice(firstOther).every((row) => !row.startsWith('life'))).toBe(true);
  });

  test('loses its urgency only with a reason, and that is kept', async () => {
    const { caseNumber } = await file({ text: '楼上着火了' });
    const lower = (internalText?: string) =>
      moveTicket(
        house.tools,
        { move: 'reclassify', caseNumber, version: 1, urgency: 'normal', internalText },
        agent,
      );
    await expect(lower()).rejects.toThrow('reason-missing');
    await lower('回电核实：是厨房烟味');
    const alarm = await readAlarm(house.tools, { caseNumber }, agent);
    expect(alarm?.false).toMatchObject({ reason: '回电核实：是厨房烟味' });
  });

  test('does not ring for those who work in a unit', async () => {
    expect(await listAlarms(house.tools, handler)).toEqual({ alarms: [] });
  });
});

describe('what takes care', () => {
  test('is said gently, with the line where somebody listens, in the language of the words', async () => {
    const { emergency } = await file({ text: 'My husband beats me and I am scared', locale: 'zh-CN' });
    expect(emergency).toMatchObject({
      locale: 'en',
      number: '110',
      textNumber: '12110',
      care: { kind: 'domestic-violence', phones: ['12338'] },
    });
    expect(emergency?.message).toContain('not your fault');
  });

  test('is told of in notices that say nothing of the matter, whatever happened', () => {
    const facts = noticeFacts(
      house.tools,
      {
        caseNumber: '2603111234567',
        title: 'my husband beats me',
        locale: 'en',
        replyDueAt: null,
        needsCare: true,
      },
      { publicText: 'We spoke to the police about your husband.' },
    );
    for (const notice of ['received', 'resolved', 'asked']) {
      const said = JSON.stringify(sayNotice(notice, facts));
      expect(said).toContain('2603111234567');
      expect(said).not.toContain('husband');
    }
  });

  test('is remembered with the ticket', async () => {
    const { caseNumber } = await file({ text: 'I want to kill myself' });
    expect((await house.tools.store.tickets.find(caseNumber))?.needsCare).toBe(true);
  });
});
