import { beforeAll, describe, expect, test } from 'vitest';
import type { Address } from '#server/store/people';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { claimMessage, type Outcome, settleMessage } from './deliver-message';
import { moveTicket } from './move-ticket';
import { reopenTicket } from './reopen-ticket';
import { submitRequest } from './submit-request';
import { takeReceipt } from './take-receipt';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
  await house.tools.store.channelHealth.report(
    { channel: 'email', account: 'default', isWell: true, error: null },
    house.clock.now,
  );
});

let chats = 0;

/** Somebody who filed over Telegram and left a mail address; the answer waits to be sent to them. */
async function person(contact: { email?: string } = { email: `wang${chats}@example.com` }) {
  chats += 1;
  const { tools } = house;
  const personId = tools.newId();
  await tools.store.people.create({
    id: personId,
    kind: 'person',
    contact: { name: '王芳', phone: null, email: contact.email ?? null, organisation: null },
    locale: 'zh-CN',
    now: tools.now(),
  });
  const telegram = await join('telegram', `chat-${chats}`, personId);
  const request = aRequest({ applicant: { kind: 'person', identity: 'named', name: '王芳', ...contact } });
  const filed = await submitRequest(tools, request, {
    ...fromWeb,
    channel: 'telegram',
    noticeAddress: { ...telegram, locale: 'zh-CN' },
    personId,
  });
  const ticketOf = () => house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber: filed.caseNumber } });
  const ticket = await ticketOf();
  const agent = await house.staff('dispatcher');
  const { caseNumber } = filed;
  await moveTicket(tools, { move: 'accept', caseNumber, version: ticket.version }, agent);
  const publicText = '路灯已经修好。';
  await moveTicket(
    tools,
    { move: 'answerDirectly', caseNumber, version: ticket.version + 1, publicText },
    agent,
  );
  const rows = () => tools.store.outbox.ofTicket(ticket.id, 50);
  const settle = async (outcome: Outcome) => {
    const waiting = (await rows()).find(({ status }) => status === 'waiting');
    if (!waiting) throw new Error('Nothing waits to be sent.');
    const { message } = await claimMessage(tools, { id: waiting.id });
    if (message) await settleMessage(tools, { id: waiting.id, attempt: message.attempts, outcome });
    return waiting;
  };
  return { personId, telegram, ticketOf, rows, settle, caseNumber: filed.caseNumber };
}

async function join(channel: string, externalId: string, personId: string): Promise<Address> {
  const { tools } = house;
  const known = { id: tools.newId(), channel, account: 'bot', externalId, locale: 'zh-CN', now: tools.now() };
  const address = await tools.store.people.address({ ...known, isHeard: true });
  await tools.store.people.joinAddress(address.id, personId);
  return address;
}

const unreachable: Outcome = { kind: 'unreachable', error: 'telegram-403' };
const sent: Outcome = { kind: 'sent', vendorId: 'v1', isDelivered: false };

describe('a notice that does not get through', () => {
  test('goes to the next channel of the person, the mail address of the request last', async () => {
    const wang = await person();
    await join('whatsapp', `wa-${chats}`, wang.personId);
    await wang.settle({ kind: 'windowClosed', error: 'outside-window' });
    expect((await wang.settle(unreachable)).channel).toBe('whatsapp');
    expect((await wang.settle(sent)).channel).toBe('email');
    expect((await wang.rows()).map(({ channel, status }) => [channel, status])).toEqual([
      ['telegram', 'failed'],
      ['whatsapp', 'failed'],
      ['email', 'sent'],
    ]);
    expect((await wang.ticketOf()).notToldAt).toBeNull();
  });

  test('that reached nobody marks the case as not told, until one does', async () => {
    const wang = await person({});
    await wang.settle(unreachable);
    expect((await wang.ticketOf()).notToldAt).toEqual(house.clock.now);
    const row = (await wang.rows())[0];
    await house.tools.store.outbox.sendAgain(row?.id ?? '', house.clock.now);
    await house.tools.store.people.address({
      ...wang.telegram,
      id: house.tools.newId(),
      locale: null,
      now: house.clock.now,
      isHeard: true,
    });
    await wang.settle(sent);
    expect((await wang.ticketOf()).notToldAt).toBeNull();
  });

  test('is not even tried where the person wants no notices', async () => {
    const wang = await person();
    await house.tools.store.people.setNoticesOff(wang.telegram.id, house.clock.now);
    expect((await wang.settle(sent)).channel).toBe('telegram');
    expect((await wang.rows()).map(({ channel, status, lastError }) => [channel, status, lastError])).toEqual(
      [
        ['telegram', 'failed', 'notices-are-off'],
        ['email', 'waiting', null],
      ],
    );
  });

  test('is never told as sent: what a vendor takes and cannot deliver goes on elsewhere', async () => {
    const wang = await person();
    await wang.settle({ ...sent, vendorId: `wamid-${chats}` });
    const receipt = { channel: 'telegram', account: 'bot', vendorId: `wamid-${chats}` };
    const failed = { ...receipt, status: 'failed', reason: 'windowClosed', error: '131047' } as const;
    expect(await takeReceipt(house.tools, failed)).toEqual({ isKnown: true });
    expect(await takeReceipt(house.tools, failed)).toEqual({ isKnown: true });
    expect((await wang.rows()).map(({ channel, status }) => [channel, status])).toEqual([
      ['telegram', 'failed'],
      ['email', 'waiting'],
    ]);
  });

  test('stays delivered, whatever a late receipt says', async () => {
    const wang = await person();
    await wang.settle({ ...sent, vendorId: `late-${chats}` });
    const receipt = { channel: 'telegram', account: 'bot', vendorId: `late-${chats}` };
    for (const status of ['read', 'sent', 'failed', 'delivered'] as const)
      await takeReceipt(house.tools, { ...receipt, status });
    const [row] = await house.prisma.outboxMessage.findMany({ where: { vendorId: `late-${chats}` } });
    expect(row).toMatchObject({ status: 'delivered', readAt: house.clock.now });
    expect(await wang.rows()).toHaveLength(1);
  });

  test('a receipt that comes before our own answer is stored is asked for again', async () => {
    const unknown = { channel: 'telegram', account: 'bot', vendorId: 'nobody', status: 'delivered' } as const;
    expect(await takeReceipt(house.tools, unknown)).toEqual({ isKnown: false });
  });

  test('of a later move goes out on the channel that the person chose, not on the one that failed over', async () => {
    const wang = await person();
    await wang.settle({ kind: 'windowClosed', error: 'outside-window' });
    await wang.settle(sent);
    await reopenTicket(
      house.tools,
      { caseNumber: wang.caseNumber, text: '又坏了。' },
      { grants: [wang.caseNumber] },
    );
    expect((await wang.settle(sent)).channel).toBe('telegram');
  });
});
