import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { claimMessage, settleMessage } from './deliver-message';
import { receiveChannelEvent } from './receive-channel-event';
import { submitRequest } from './submit-request';
import { takeReceipt } from './take-receipt';
import { readWaits, takeWaitingTurn, waitingMedia } from './take-waiting-turn';
import { tellElsewhere } from './tell-elsewhere';

let house: TestHouse;
let places = 0;
beforeAll(async () => {
  house = await testHouse();
  for (const [channel, account] of [
    ['email', 'default'],
    ['sms', 'first'],
    ['sms', 'second'],
  ] as const)
    await house.tools.store.channelHealth.report(
      { channel, account, isWell: true, error: null },
      house.clock.now,
    );
});

/** A case whose receipt waits to be mailed. */
async function filed(phone?: string) {
  places += 1;
  const email = `person${places}@example.com`;
  const applicant = {
    kind: 'person',
    identity: 'named',
    name: '王芳',
    email,
    ...(phone && { phone }),
  } as const;
  const { caseNumber } = await submitRequest(house.tools, aRequest({ applicant }), fromWeb);
  const ticket = await house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber } });
  const rows = () => house.tools.store.outbox.ofTicket(ticket.id, 20);
  const [first] = await rows();
  if (!first) throw new Error('No receipt was written.');
  return { ticket, rows, first };
}

const claim = (id: string) => claimMessage(house.tools, { id });
const attemptOf = (claimed: Awaited<ReturnType<typeof claim>>) => claimed.message?.attempts ?? 0;

/** Said over text message, turn taken. */
async function texts(
  from: string,
  event: Parameters<typeof receiveChannelEvent>[1]['event'],
  id: string = randomUUID(),
) {
  const input = { channel: 'sms', account: 'first', externalId: id, address: { externalId: from }, event };
  return receiveChannelEvent(house.tools, input);
}

describe('a message that fails', () => {
  test('goes elsewhere or nothing has happened: a power cut between the two loses nobody', async () => {
    const { first, rows } = await filed();
    const { store } = house.tools;
    const cut: typeof store.transaction = (work) =>
      store.transaction(async (inside) => {
        await work(inside);
        throw new Error('power cut');
      });
    const attempt = attemptOf(await claim(first.id));
    const outcome = { kind: 'permanent', error: 'smtp-554' } as const;
    const dying = { ...house.tools, store: { ...store, transaction: cut } };
    await expect(settleMessage(dying, { id: first.id, attempt, outcome })).rejects.toThrow('power cut');
    expect((await rows()).map(({ status }) => status)).toEqual(['sending']);
  });

  test('is settled by who has it in hand, not by one whose time ran out', async () => {
    const { first, rows } = await filed();
    const slow = attemptOf(await claim(first.id));
    house.clock.now = new Date(house.clock.now.getTime() + 61_000);
    const quick = attemptOf(await claim(first.id));
    expect(quick).toBe(slow + 1);
    const late = { kind: 'permanent', error: 'too-late' } as const;
    await settleMessage(house.tools, { id: first.id, attempt: slow, outcome: late });
    expect((await rows())[0]?.status).toBe('sending');
    const sent = { kind: 'sent', vendorId: 'v', isDelivered: false } as const;
    await settleMessage(house.tools, { id: first.id, attempt: quick, outcome: sent });
    expect((await rows())[0]?.status).toBe('sent');
  });

  test('is not tried before its time', async () => {
    const { first } = await filed();
    const attempt = attemptOf(await claim(first.id));
    const outcome = { kind: 'retry', afterMs: 3_600_000, error: 'smtp-451' } as const;
    await settleMessage(house.tools, { id: first.id, attempt, outcome });
    expect((await claim(first.id)).outcome).toBe('later');
    house.wait(1);
    expect((await claim(first.id)).outcome).toBe('claimed');
  });

  test('in one of its parts is a message that failed', async () => {
    const { first, rows } = await filed();
    const attempt = attemptOf(await claim(first.id));
    const outcome = { kind: 'sent', vendorId: 'p2', earlierIds: ['p1'], isDelivered: false } as const;
    await settleMessage(house.tools, {
      id: first.id,
      attempt,
      outcome: { ...outcome, earlierIds: [...outcome.earlierIds] },
    });
    const receipt = { channel: 'email', account: 'default' };
    await takeReceipt(house.tools, { ...receipt, vendorId: 'p2', status: 'delivered' });
    expect((await rows())[0]?.status).toBe('delivered');
    await takeReceipt(house.tools, { ...receipt, vendorId: 'p1', status: 'failed' });
    expect((await rows())[0]?.status).toBe('failed');
  });
});

describe('a wish for silence', () => {
  test('that was said to one of our numbers holds for the others', async () => {
    const phone = '+8613800138111';
    await texts(phone, { kind: 'blocked' });
    const { first, ticket } = await filed(phone);
    await house.prisma.channelHealth.updateMany({ where: { account: 'first' }, data: { isWell: false } });
    await tellElsewhere(house.tools, { ...first, channel: 'telegram', recipient: 'x' });
    const texted = await house.prisma.outboxMessage.count({ where: { ticketId: ticket.id, channel: 'sms' } });
    expect(texted).toBe(0);
  });

  test('is not undone by a START that is delivered again', async () => {
    const phone = '+8613800138222';
    const address = () =>
      house.tools.store.people.address({
        id: house.tools.newId(),
        channel: 'sms',
        account: 'first',
        externalId: phone,
        locale: null,
        now: house.clock.now,
      });
    await texts(phone, { kind: 'unblocked' }, 'start-1');
    await texts(phone, { kind: 'blocked' }, 'stop-1');
    await texts(phone, { kind: 'unblocked' }, 'start-1');
    expect((await address()).wantsNotices).toBe(false);
    await texts(phone, { kind: 'unblocked' }, 'start-2');
    expect((await address()).wantsNotices).toBe(true);
  });

  test('stops the answer, too, that was being thought about', async () => {
    const phone = '+8613800138333';
    const { conversationId } = await texts(phone, { kind: 'text', text: '路灯坏了三天了' });
    await texts(phone, { kind: 'blocked' });
    const { replyId } = await takeWaitingTurn(house.tools, { conversationId: conversationId ?? '' });
    expect((await claim(replyId ?? '')).message).toBeNull();
    expect((await house.tools.store.outbox.byId(replyId ?? ''))?.lastError).toBe('blocked');
  });
});

describe('what waits for its turn', () => {
  test('is more than one turn takes: the rest is said to be there', async () => {
    const phone = '+8613800138444';
    let conversationId = '';
    for (let line = 0; line < 60; line += 1)
      conversationId =
        (await texts(phone, { kind: 'text', text: `第${line}行：路灯不亮` })).conversationId ?? '';
    expect(await takeWaitingTurn(house.tools, { conversationId })).toMatchObject({ waits: true });
    expect(await takeWaitingTurn(house.tools, { conversationId })).toMatchObject({ waits: false });
    expect(await readWaits(house.tools, conversationId)).toEqual({ since: null, hasFile: false });
  });

  test('keeps its count of tries when the net looks for lost turns, and is found when its job is gone', async () => {
    const phone = '+8613800138555';
    const media = { kind: 'media', media: { id: 'gone', bytes: null } } as const;
    const { conversationId } = await texts(phone, media);
    const key = `turn:${conversationId}`;
    const jobs = () =>
      house.prisma.$queryRaw<{ attempts: number }[]>`
        select attempts::int from graphile_worker._private_jobs where key = ${key}`;
    await house.prisma.$executeRaw`update graphile_worker._private_jobs set attempts = 4 where key = ${key}`;
    house.wait(1);
    await house.tools.store.inbound.rescue(house.clock.now);
    expect(await jobs()).toEqual([{ attempts: 4 }]);
    await house.prisma.$executeRaw`delete from graphile_worker._private_jobs where key = ${key}`;
    await house.tools.store.inbound.rescue(house.clock.now);
    expect(await jobs()).toEqual([{ attempts: 0 }]);
    expect(await waitingMedia(house.tools, conversationId ?? '')).toHaveLength(1);
  });

  test('is not forgotten with the marks of old deliveries', async () => {
    const phone = '+8613800138666';
    const { conversationId } = await texts(phone, { kind: 'text', text: '路灯坏了三天了' });
    house.wait(24 * 40);
    await house.tools.store.upkeep.forget(house.clock.now);
    expect((await readWaits(house.tools, conversationId ?? '')).since).not.toBeNull();
  });
});

test('an answer in a talk does not wait for a notice that is tried for hours', async () => {
  const phone = '+8613800138777';
  const { conversationId } = await texts(phone, { kind: 'text', text: '路灯坏了三天了' });
  const address = await house.tools.store.conversations.find(conversationId ?? '');
  const stuck = house.tools.newId();
  await house.tools.store.outbox.write({
    id: stuck,
    dedupeKey: `stuck:${stuck}`,
    ticketId: null,
    addressId: address?.addressId ?? null,
    channel: 'sms',
    account: 'first',
    recipient: phone,
    locale: 'zh-CN',
    notice: 'resolved',
    meaning: { key: 'bot:fine' },
    now: house.clock.now,
  });
  const attempt = attemptOf(await claim(stuck));
  const outcome = { kind: 'retry', afterMs: 3_600_000, error: 'sms-429' } as const;
  await settleMessage(house.tools, { id: stuck, attempt, outcome });
  house.clock.now = new Date(house.clock.now.getTime() + 5_000);
  const { replyId } = await takeWaitingTurn(house.tools, { conversationId: conversationId ?? '' });
  expect((await claim(replyId ?? '')).outcome).toBe('claimed');
});
