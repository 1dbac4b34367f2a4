import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { InboundEvent } from '#server/domain/conversation/event';
import { linesOf } from '#server/domain/conversation/meaning';
import { newPlace } from '#server/testing/new-place';
import { type TestHouse, testHouse } from '#server/testing/test-house';
import { noteNotice } from './append-to-conversation';
import { type KeptEvent, receiveChannelEvent } from './receive-channel-event';
import { replaceMedia, takeWaitingTurn, waitingMedia } from './take-waiting-turn';

let house: TestHouse;
let updates = 0;
beforeAll(async () => {
  house = await testHouse();
});

/** Somebody on Telegram. */
function person(externalId: string, locale = 'en') {
  const hand = (event: KeptEvent, update = `u${++updates}`, order?: number) =>
    receiveChannelEvent(house.tools, {
      channel: 'telegram',
      account: 'bot',
      externalId: update,
      address: { externalId, locale },
      event,
      ...(order !== undefined && { order }),
    });
  /** Handed over, and its turn taken at once. */
  const send = async (event: InboundEvent, update?: string) => {
    const taken = await hand(event, update);
    if (taken.conversationId) await takeWaitingTurn(house.tools, { conversationId: taken.conversationId });
    return taken;
  };
  const outbox = async () => {
    const rows = await house.tools.store.outbox.page({ channel: 'telegram', limit: 200 });
    return rows.filter((row) => row.recipient === externalId).reverse();
  };
  return {
    hand,
    send,
    outbox,
    type: (text: string, update?: string) => send({ kind: 'text', text }, update),
    last: async () => (await outbox()).at(-1),
    tap: async (name: string) => {
      const choices = (await outbox()).at(-1)?.meaning.choices ?? [];
      return send({
        kind: 'choice',
        choiceId: choices.find(({ id }) => id.endsWith(`:${name}`))?.id ?? 'none',
      });
    },
  };
}

let place = '';
let lamp = '';
beforeEach(() => {
  place = newPlace();
  lamp = `The street light at ${place} is broken`;
});
const keysOf = (row: Awaited<ReturnType<ReturnType<typeof person>['last']>>) =>
  row ? linesOf(row.meaning).map((line) => line.key) : [];

describe('an event from a channel', () => {
  test('is answered through the outbox, with a job that delivers it', async () => {
    const ann = person('1001');
    expect(await ann.type(lamp)).toMatchObject({ outcome: 'taken' });
    const row = await ann.last();
    expect(row).toMatchObject({ status: 'waiting', notice: 'reply', locale: 'en' });
    expect(keysOf(row)).toEqual(['bot:noted', 'bot:proposal.whole', 'bot:who']);
    const jobs = await house.prisma.$queryRawUnsafe<{ n: bigint }[]>(
      `select count(*) as n from graphile_worker._private_jobs where payload->>'id' = '${row?.id}'`,
    );
    expect(Number(jobs[0]?.n)).toBe(1);
  });

  test('delivered twice, also at the same moment, is answered once', async () => {
    const ben = person('1002');
    const outcomes = await Promise.all([1, 2, 3].map(() => ben.type(lamp, 'same')));
    expect(outcomes.map((one) => one.outcome).sort()).toEqual(['seen-before', 'seen-before', 'taken']);
    expect(await ben.outbox()).toHaveLength(1);
  });

  test('files one case however often the last tap is delivered', async () => {
    const cem = person('1003');
    await cem.type(lamp);
    await cem.tap('named');
    const send = (await cem.last())?.meaning.choices?.[0]?.id ?? '';
    await Promise.all(
      ['t1', 't1', 't2'].map((update) => cem.send({ kind: 'choice', choiceId: send }, update)),
    );
    const keys = (await cem.outbox()).flatMap(keysOf);
    expect(keys.filter((key) => key === 'bot:filed.known')).toHaveLength(1);
    const tickets = await house.prisma.ticket.count({ where: { channel: 'telegram', identity: 'named' } });
    expect(tickets).toBe(1);
  });

  test('a power cut in the middle of a turn leaves nothing behind, and the next try does it all', async () => {
    const hal = person('1009');
    await hal.type(lamp);
    await hal.tap('confidential');
    const choiceId = (await hal.last())?.meaning.choices?.[0]?.id ?? '';
    const before = await house.prisma.ticket.count();
    const { store } = house.tools;
    const cut: typeof store.transaction = (work) =>
      store.transaction(async (inside) => {
        await work(inside);
        throw new Error('power cut');
      });
    const { conversationId } = await hal.hand({ kind: 'choice', choiceId });
    const dying = { ...house.tools, store: { ...store, transaction: cut } };
    const turn = { conversationId: conversationId ?? '' };
    await expect(takeWaitingTurn(dying, turn)).rejects.toThrow('power cut');
    expect(await house.prisma.ticket.count()).toBe(before);
    expect(await takeWaitingTurn(house.tools, turn)).toMatchObject({ waits: false });
    expect(await house.prisma.ticket.count()).toBe(before + 1);
    expect(keysOf(await hal.last())).toEqual(['bot:filed.known']);
    expect(await takeWaitingTurn(house.tools, turn)).toMatchObject({ replyId: null });
  });

  test('a reply that the adapter sends itself is left alone by the worker for so long', async () => {
    const ida = person('1010');
    const { conversationId } = await ida.hand({ kind: 'text', text: lamp });
    const turn = { conversationId: conversationId ?? '', replyWithinMs: 4_000 };
    const { replyId } = await takeWaitingTurn(house.tools, turn);
    const row = await ida.last();
    expect(row).toMatchObject({ id: replyId, nextAttemptAt: new Date(house.clock.now.getTime() + 4_000) });
  });

  test('three lines within seconds are one turn and one request', async () => {
    const jon = person('1011');
    const lines = ['The street light is broken', `at ${place}, since Monday`, 'old people fall there'];
    for (const text of lines) await jon.hand({ kind: 'text', text });
    const { conversationId } = await jon.hand({ kind: 'text', text: 'it is very dark' });
    await takeWaitingTurn(house.tools, { conversationId: conversationId ?? '' });
    expect(await jon.outbox()).toHaveLength(1);
    expect(keysOf(await jon.last())).toEqual(['bot:noted', 'bot:proposal.whole', 'bot:who']);
    await jon.tap('confidential');
    await jon.tap('send');
    const filed = await house.prisma.ticket.findFirst({ orderBy: { id: 'desc' } });
    expect(filed?.text).toBe([...lines, 'it is very dark'].join('\n'));
  });

  test('what the vendor delivers in the wrong order is read in the right one', async () => {
    const kim = person('1012');
    await kim.hand({ kind: 'text', text: 'and nobody has come to look at it' }, 'late', 12);
    const early = await kim.hand({ kind: 'text', text: lamp }, 'early', 11);
    await takeWaitingTurn(house.tools, { conversationId: early.conversationId ?? '' });
    await kim.tap('confidential');
    await kim.tap('send');
    const filed = await house.prisma.ticket.findFirst({ orderBy: { id: 'desc' } });
    expect(filed?.text).toBe(`${lamp}\nand nobody has come to look at it`);
  });

  test('words after a photo wait until the photo is here', async () => {
    const lea = person('1013');
    await lea.hand({ kind: 'media', media: { id: 'f', bytes: 1 } });
    const { conversationId } = await lea.hand({ kind: 'text', text: lamp });
    const turn = { conversationId: conversationId ?? '' };
    expect(await takeWaitingTurn(house.tools, turn)).toMatchObject({ replyId: null, waits: true });
    const [waiting] = await waitingMedia(house.tools, turn.conversationId);
    const event = { kind: 'file-refused', reason: 'file-too-large' } as const;
    await replaceMedia(house.tools, { eventId: waiting?.eventId ?? '', event });
    expect(await takeWaitingTurn(house.tools, turn)).toMatchObject({ waits: false });
    const expected = ['refusals:file-too-large', 'bot:noted', 'bot:proposal.whole', 'bot:who'];
    expect(keysOf(await lea.last())).toEqual(expected);
  });

  test('only the last of a burst takes the turn where the vendor waits for the reply', async () => {
    const mia = person('1014');
    await mia.hand({ kind: 'text', text: lamp }, 'm1');
    const { conversationId } = await mia.hand({ kind: 'text', text: 'please come soon' }, 'm2');
    const turn = (externalId: string) =>
      takeWaitingTurn(house.tools, {
        conversationId: conversationId ?? '',
        unlessAfter: { account: 'bot', externalId },
      });
    expect(await turn('m1')).toMatchObject({ replyId: null });
    expect((await turn('m2')).replyId).not.toBeNull();
    expect(await mia.outbox()).toHaveLength(1);
  });

  test('a case knows the address it came from, and the address its cases', async () => {
    const dia = person('1004');
    await dia.type(lamp);
    await dia.tap('confidential');
    await dia.tap('send');
    await dia.type('my cases');
    expect(keysOf(await dia.last())).toContain('bot:story');
    const ticket = await house.prisma.ticket.findFirst({
      where: { identity: 'confidential' },
      include: { noticeAddress: true },
    });
    expect(ticket?.noticeAddress?.channel).toBe('telegram');
  });

  test('what a person does in the talk is said there once, not as a notice too', async () => {
    const ned = person('1015');
    await ned.type(lamp);
    await ned.tap('confidential');
    await ned.tap('send');
    await ned.type('withdraw');
    await ned.tap('yes');
    const rows = await ned.outbox();
    expect(keysOf(rows.at(-1))).toContain('bot:changed.withdraw');
    expect(rows.filter(({ notice }) => notice !== 'reply')).toEqual([]);
  });

  test('first messages of one person at the same moment make one conversation', async () => {
    const eva = person('1005');
    await Promise.all(['hello there', lamp, 'help'].map((text) => eva.type(text)));
    expect((await eva.outbox()).length).toBeGreaterThan(0);
    expect(await house.prisma.inboundEvent.count({ where: { contentEnc: { not: null } } })).toBe(0);
    const addresses = await house.prisma.channelAddress.findMany({ include: { conversations: true } });
    expect(addresses.every((address) => address.conversations.length <= 1)).toBe(true);
  });

  test('the language of the device is a guess that the words correct', async () => {
    const fay = person('1006', 'fr');
    await fay.type('路灯坏了三天了');
    expect((await fay.last())?.locale).toBe('zh-CN');
    await fay.type('العربية');
    expect((await fay.last())?.locale).toBe('ar');
    await fay.type('help');
    expect((await fay.last())?.locale).toBe('ar');
  });

  test('someone who blocked us hears nothing until they write again', async () => {
    const gil = person('1007');
    await gil.type('hello');
    await gil.send({ kind: 'blocked' });
    expect(await gil.outbox()).toHaveLength(1);
    const blocked = await house.prisma.channelAddress.count({ where: { blockedAt: { not: null } } });
    expect(blocked).toBe(1);
    await gil.type('hello');
    expect(await house.prisma.channelAddress.count({ where: { blockedAt: { not: null } } })).toBe(0);
  });

  test('a notice that was sent stands in the talk, so that "yes" means its button', async () => {
    const ivo = person('1008');
    await ivo.type('hello');
    const row = await ivo.last();
    const caseNumber = '2603110000008';
    await noteNotice(house.tools, {
      addressId: row?.addressId ?? '',
      messageId: row?.id ?? '',
      meaning: {
        key: 'bot:solved',
        choices: [{ id: `rate:${caseNumber}:yes`, label: { key: 'bot:choice.yes' } }],
      },
    });
    await ivo.type('yes');
    expect(keysOf(await ivo.last())[0]).toMatch(/^(refusals:case|bot:closed)/);
  });

  test('a channel that we do not have is refused', async () => {
    const input = {
      channel: 'pigeon',
      account: 'x',
      externalId: 'x',
      address: { externalId: 'x' },
      event: { kind: 'text' as const, text: 'x' },
    };
    await expect(receiveChannelEvent(house.tools, input)).rejects.toThrow('invalid-input');
  });
});
