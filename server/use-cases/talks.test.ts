import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { InboundEvent } from '#server/domain/conversation/event';
import { linesOf } from '#server/domain/conversation/meaning';
import type { StaffActor } from '#server/domain/people/roles';
import { type TestHouse, testHouse } from '#server/testing/test-house';
import { fileTalk } from './file-talk';
import { giveUpTurn } from './give-up-turn';
import { handBackTalk, takeTalk } from './hold-talk';
import { readTalk } from './read-talk';
import { readTalks, takeTalks } from './read-talks';
import { receiveChannelEvent } from './receive-channel-event';
import { receiveMessage } from './receive-message';
import { takeWaitingTurn } from './take-waiting-turn';
import { tendTalks } from './tend-talks';
import { writeInTalk } from './write-in-talk';

const house: TestHouse = await testHouse();
const { tools } = house;
const agent = await house.staff('agent');
const second = await house.staff('agent');
const morning = new Date('2026-03-11T10:00:00+08:00');
const evening = new Date('2026-03-11T22:00:00+08:00');
let people = 0;
let events = 0;

beforeEach(async () => {
  house.clock.now = morning;
  await house.prisma.conversation.updateMany({
    data: { owner: 'bot', waitingSince: null, waitUntil: null, staffId: null, heldUntil: null },
  });
  await house.prisma.staff.updateMany({ data: { atTalksUntil: null } });
});

const minutes = (count: number) => house.wait(count / 60);
const isHere = (staff: StaffActor, isPressed = false) => takeTalks(tools, { wants: true, isPressed }, staff);

/** Somebody on WhatsApp, where free words are possible for a day. */
function someone(channel = 'whatsapp') {
  const externalId = `4479000${++people}`;
  let id = '';
  const hand = async (event: InboundEvent) => {
    const taken = await receiveChannelEvent(tools, {
      channel,
      account: 'main',
      externalId: `e${++events}`,
      address: { externalId, locale: 'en' },
      event,
    });
    id = taken.conversationId ?? id;
    return taken;
  };
  const send = async (event: InboundEvent) => {
    await hand(event);
    await takeWaitingTurn(tools, { conversationId: id });
  };
  /** What reached them, message by message, as the keys of what was said. */
  const heard = async () => {
    const rows = await tools.store.outbox.page({ channel, limit: 200 });
    return rows
      .filter((row) => row.recipient === externalId)
      .reverse()
      .map((row) => ({ row, keys: linesOf(row.meaning).map(({ key }) => key) }));
  };
  return {
    hand,
    send,
    heard,
    type: (text: string) => send({ kind: 'text', text }),
    last: async () => (await heard()).at(-1)?.keys ?? [],
    talk: async () => {
      const conversation = await tools.store.conversations.find(id);
      if (!conversation) throw new Error('They have not written yet.');
      return conversation;
    },
    get id() {
      return id;
    },
    ticket: () =>
      house.prisma.ticket.findFirst({ where: { noticeAddress: { conversations: { some: { id } } } } }),
  };
}

const lamp = 'The street light at 12 River Road is broken';

/** Somebody who waits with a matter, and an agent who is there. */
async function waiting() {
  await isHere(agent);
  const ann = someone();
  await ann.type(lamp);
  await ann.type('talk to a person');
  return ann;
}

async function held() {
  const ann = await waiting();
  await takeTalk(tools, { conversationId: ann.id }, agent);
  return ann;
}

const write = (ann: { id: string }, text: string, more: object = {}) =>
  writeInTalk(tools, { conversationId: ann.id, messageId: tools.newId(), text, ...more }, agent);

describe('whoever asks for a person', () => {
  test('is told the minutes, and waits where the desk sees it, with their first words', async () => {
    const ann = await waiting();
    expect(await ann.last()).toEqual(['bot:person.waits']);
    expect((await ann.heard()).at(-1)?.row.meaning.values).toEqual({ minutes: 3 });
    const list = await readTalks(tools, agent);
    expect(list).toMatchObject({ atTalks: 1, isTaking: true });
    expect(list.waiting).toMatchObject([{ conversationId: ann.id, firstWords: lamp, isUrgent: false }]);
  });

  test('waits longer when others wait before them', async () => {
    await waiting();
    const ben = await waiting();
    expect((await ben.heard()).at(-1)?.row.meaning.values).toEqual({ minutes: 6 });
  });

  test('gets a case at once when all of the staff are offline', async () => {
    const ann = someone();
    await ann.type(lamp);
    await ann.type('talk to a person');
    expect(await ann.last()).toEqual(['bot:person.absent.away', 'bot:filed.known']);
    expect(await ann.ticket()).toMatchObject({ text: lamp, identity: 'confidential', channel: 'whatsapp' });
    expect((await ann.talk()).owner).toBe('bot');
  });

  test('gets a case outside office hours, although a page of the desk was left open', async () => {
    house.clock.now = evening;
    await isHere(agent);
    const ann = someone();
    await ann.type(lamp);
    await ann.type('talk to a person');
    expect(await ann.last()).toEqual(['bot:person.absent.closed', 'bot:filed.known']);
  });

  test('reaches staff at night when one of them said so on purpose', async () => {
    house.clock.now = evening;
    await isHere(agent, true);
    const ann = someone();
    await ann.type('talk to a person');
    expect(await ann.last()).toEqual(['bot:person.waitsAbout']);
  });

  test('and said nothing yet, is asked once what it is about, and that becomes the case', async () => {
    const ann = someone();
    await ann.type('talk to a person');
    expect(await ann.last()).toEqual(['bot:person.absent.away', 'bot:person.about']);
    await ann.type(lamp);
    expect(await ann.last()).toEqual(['bot:filed.known']);
    expect(await ann.ticket()).toMatchObject({ text: lamp });
  });

  test('and never says what it is about, has a case all the same', async () => {
    const ann = someone();
    await ann.type('talk to a person');
    minutes(15);
    await tendTalks(tools);
    expect(await ann.last()).toEqual(['bot:person.absent.wordless', 'bot:filed.known']);
    expect((await ann.ticket())?.text).toContain('did not say what it is about');
  });
});

describe('while they wait', () => {
  test('what they write is kept, acknowledged once, and goes into the case when nobody comes in time', async () => {
    const ann = await waiting();
    await ann.type('It is next to the school');
    expect(await ann.last()).toEqual(['bot:person.noted']);
    const before = (await ann.heard()).length;
    await ann.type('Children walk there in the dark');
    await ann.send({ kind: 'location', lat: 31.2, lng: 121.4 });
    expect(await ann.heard()).toHaveLength(before);
    minutes(2);
    await tendTalks(tools);
    expect(await ann.heard()).toHaveLength(before);
    minutes(1);
    await Promise.all([tendTalks(tools), tendTalks(tools)]);
    expect(await ann.heard()).toHaveLength(before + 1);
    expect(await ann.last()).toEqual(['bot:person.absent.late', 'bot:filed.known']);
    expect(await ann.ticket()).toMatchObject({
      text: `${lamp}\nIt is next to the school\nChildren walk there in the dark`,
      lat: 31.2,
    });
    await ann.type('hello');
    expect(await ann.last()).toEqual(['bot:hello']);
  });

  test('danger is answered with the number, and the desk shows them first', async () => {
    const first = await waiting();
    const ann = await waiting();
    await ann.type('There is a fire in the house!');
    expect(await ann.last()).toEqual(['bot:person.emergency']);
    const list = await readTalks(tools, agent);
    expect(list.waiting.map((line) => [line.conversationId, line.isUrgent])).toEqual([
      [ann.id, true],
      [first.id, false],
    ]);
  });

  test('they may go back to the bot, with what they had begun', async () => {
    const ann = await waiting();
    await ann.send({ kind: 'choice', choiceId: 'do:leave' });
    expect(await ann.last()).toEqual(['bot:person.left']);
    await ann.type('continue');
    expect(await ann.last()).toEqual(['bot:who']);
    expect((await readTalks(tools, agent)).waiting).toEqual([]);
  });

  test('the name of a language changes the language, and they still wait', async () => {
    const ann = await waiting();
    await ann.type('中文');
    expect(await ann.last()).toEqual(['bot:languageSet']);
    expect(await ann.talk()).toMatchObject({ owner: 'none', locale: 'zh-CN' });
  });

  test('what came in one burst with the wish is for the staff', async () => {
    await isHere(agent);
    const ann = someone();
    await ann.hand({ kind: 'text', text: 'talk to a person' });
    await ann.hand({ kind: 'choice', choiceId: 'do:language' });
    await ann.hand({ kind: 'text', text: lamp });
    await takeWaitingTurn(tools, { conversationId: ann.id });
    const said = (await ann.heard()).flatMap(({ keys }) => keys);
    expect(said).toContain('bot:person.waitsAbout');
    expect(said).not.toContain('bot:noted');
    expect((await readTalks(tools, agent)).waiting[0]?.firstWords).toBe(lamp);
  });
});

describe('taking a talk', () => {
  test('of two who press at the same moment one gets it and the other is told', async () => {
    const ann = await waiting();
    const takers = [agent, second].map((staff) => takeTalk(tools, { conversationId: ann.id }, staff));
    const outcomes = await Promise.allSettled(takers);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const told = outcomes.find((one) => one.status === 'rejected');
    expect(told?.reason).toMatchObject({ reason: 'talk-taken' });
    expect((await ann.heard()).filter(({ keys }) => keys.includes('bot:person.here'))).toHaveLength(1);
  });

  test('only whoever has it reads it, and every look stands in the journal once', async () => {
    const ann = await held();
    await expect(readTalk(tools, { conversationId: ann.id }, second)).rejects.toMatchObject({
      reason: 'talk-not-yours',
    });
    await readTalk(tools, { conversationId: ann.id }, agent);
    const talk = await readTalk(tools, { conversationId: ann.id }, agent);
    expect(talk.messages.map(({ text }) => text)).toContain(lamp);
    expect(talk.knows.draft?.text).toBe(lamp);
    const looks = await house.prisma.auditEntry.findMany({
      where: { staffId: agent.staffId, purpose: 'talk', data: { path: ['conversationId'], equals: ann.id } },
    });
    expect(looks.map(({ action }) => action).sort()).toEqual(['read-talk', 'take-talk']);
  });

  test('beside the talk their place is told as roughly as on a ticket; where they sent it, it stands as it is', async () => {
    await isHere(agent);
    const ann = someone();
    await ann.type(lamp);
    await ann.send({ kind: 'location', lat: 31.230416, lng: 121.473701 });
    await ann.type('talk to a person');
    await takeTalk(tools, { conversationId: ann.id }, agent);
    const { knows, messages } = await readTalk(tools, { conversationId: ann.id }, agent);
    expect(knows.draft?.place).toBe('31.23, 121.474');
    expect(messages.find(({ place }) => place)?.place).toMatchObject({ lat: 31.230416, lng: 121.473701 });
  });

  test('is not for a unit, nor for the analyst', async () => {
    const ann = await waiting();
    for (const staff of [await house.staff('handler', house.units.lamps), await house.staff('analyst')]) {
      await expect(takeTalk(tools, { conversationId: ann.id }, staff)).rejects.toMatchObject({
        reason: 'not-allowed',
      });
      await expect(readTalks(tools, staff)).rejects.toMatchObject({ reason: 'not-allowed' });
    }
  });

  test('that nobody waits in any more is refused', async () => {
    const ann = await waiting();
    await ann.send({ kind: 'choice', choiceId: 'do:leave' });
    await expect(takeTalk(tools, { conversationId: ann.id }, agent)).rejects.toMatchObject({
      reason: 'talk-over',
    });
  });
});

describe('while staff have it', () => {
  test('the bot is silent, and what the person sends is there to be read', async () => {
    const ann = await held();
    const before = (await ann.heard()).length;
    for (const text of ['What shall I do?', 'menu', '1', 'file', 'track']) await ann.type(text);
    expect(await ann.heard()).toHaveLength(before);
    const { messages } = await readTalk(tools, { conversationId: ann.id }, agent);
    expect(messages.slice(-5).map(({ text }) => text)).toEqual([
      'What shall I do?',
      'menu',
      '1',
      'file',
      'track',
    ]);
  });

  test('danger is answered with the number all the same, and marked', async () => {
    const ann = await held();
    await ann.type('Someone is not breathing');
    expect(await ann.last()).toEqual(['bot:person.emergency']);
    expect((await readTalk(tools, { conversationId: ann.id }, agent)).isUrgent).toBe(true);
  });

  test('what staff write goes out in the channel, once, and shows what became of it', async () => {
    const ann = await held();
    const messageId = tools.newId();
    for (let time = 0; time < 2; time += 1)
      await writeInTalk(tools, { conversationId: ann.id, messageId, text: 'We are on it.' }, agent);
    const sent = (await ann.heard()).filter(({ keys }) => keys.includes('bot:person.says'));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.row.meaning.values).toEqual({ text: 'We are on it.' });
    const shown = async () => (await readTalk(tools, { conversationId: ann.id }, agent)).messages.at(-1);
    expect(await shown()).toMatchObject({
      from: 'staff',
      by: 'agent person',
      delivery: { status: 'waiting' },
    });
    const id = sent[0]?.row.id ?? '';
    await house.prisma.outboxMessage.update({ where: { id }, data: { status: 'sent', sentAt: tools.now() } });
    expect((await shown())?.delivery).toMatchObject({ status: 'sent' });
    await house.prisma.outboxMessage.update({ where: { id }, data: { readAt: tools.now() } });
    expect((await shown())?.delivery).toMatchObject({ status: 'read' });
  });

  test('outside the window nothing is sent that would not arrive: a notice may ask them to write', async () => {
    const ann = await held();
    const { addressId } = await ann.talk();
    await house.prisma.channelAddress.update({
      where: { id: addressId ?? '' },
      data: { lastHeardAt: new Date(morning.getTime() - 24 * 3_600_000) },
    });
    expect((await readTalk(tools, { conversationId: ann.id }, agent)).window.isOpen).toBe(false);
    const before = (await ann.heard()).length;
    await expect(write(ann, 'Hello?')).rejects.toMatchObject({ reason: 'outside-window' });
    expect(await ann.heard()).toHaveLength(before);
    await write(ann, 'x', { by: { kind: 'knock' } });
    expect(await ann.last()).toEqual(['bot:person.knock']);
  });

  test('another channel of the same person carries the words when it was joined to them', async () => {
    const ann = await held();
    const sms = someone('sms');
    await sms.type('hello');
    const personId = tools.newId();
    await tools.store.people.create({
      id: personId,
      kind: 'person',
      contact: { name: null, phone: null, email: null, organisation: null },
      locale: 'en',
      now: morning,
    });
    for (const talk of [await ann.talk(), await sms.talk()])
      await tools.store.people.joinAddress(talk.addressId ?? '', personId);
    const { others } = await readTalk(tools, { conversationId: ann.id }, agent);
    expect(others).toMatchObject([{ channel: 'sms' }]);
    await write(ann, 'By text message', { by: { kind: 'other', addressId: others[0]?.addressId } });
    expect(await sms.last()).toEqual(['bot:person.says']);
    const stranger = { kind: 'other' as const, addressId: (await someoneElse()).addressId ?? '' };
    await expect(write(ann, 'x', { by: stranger })).rejects.toMatchObject({ reason: 'not-allowed' });
  });

  test('a case made of it has the number told to the person, and its code is for them alone', async () => {
    const ann = await held();
    const input = {
      conversationId: ann.id,
      idempotencyKey: crypto.randomUUID(),
      text: 'Lamp, 12 River Road',
    };
    const { caseNumber } = await fileTalk(tools, input, agent);
    expect(await ann.last()).toEqual(['bot:person.caseMade', 'bot:filed.known']);
    expect(await ann.ticket()).toMatchObject({ caseNumber, text: 'Lamp, 12 River Road' });
    const code = (await ann.heard()).at(-1)?.row.meaning.values?.accessCode;
    expect(code).toMatch(/^\d{6}$/);
    const { messages, knows } = await readTalk(tools, { conversationId: ann.id }, agent);
    expect(JSON.stringify(messages)).not.toContain(code);
    expect(knows).toMatchObject({ draft: null, cases: [{ caseNumber }] });
    expect((await ann.talk()).owner).toBe('person');
  });

  test('stop ends it, and the bot answers again', async () => {
    const ann = await held();
    await ann.type('stop');
    expect((await ann.talk()).owner).toBe('bot');
    expect(await ann.last()).toEqual(['bot:stoppedKept']);
  });
});

async function someoneElse() {
  const other = someone();
  await other.type('hello');
  return other.talk();
}

describe('handing back', () => {
  test('the bot says so with its menu, is not silent afterwards, and what was begun is still there', async () => {
    const ann = await held();
    await write(ann, 'You can go on with the assistant.');
    await handBackTalk(tools, { conversationId: ann.id }, agent);
    expect(await ann.last()).toEqual(['bot:person.backKept']);
    expect((await ann.heard()).at(-1)?.row.meaning.choices?.map(({ id }) => id)).toContain('do:file');
    const before = (await ann.heard()).length;
    await ann.type('continue');
    expect(await ann.heard()).toHaveLength(before + 1);
    expect(await ann.last()).toEqual(['bot:who']);
    expect((await ann.talk()).state).toMatchObject({ draft: { answers: { text: lamp } } });
    await expect(write(ann, 'x')).rejects.toMatchObject({ reason: 'talk-not-yours' });
  });

  test('by someone who never wrote leaves a case, not silence', async () => {
    const ann = await held();
    await handBackTalk(tools, { conversationId: ann.id }, agent);
    expect(await ann.last()).toEqual(['bot:person.absent.left', 'bot:filed.known']);
  });
});

describe('staff who went silent', () => {
  test('what they did not answer becomes a case a quarter of an hour later, and the person is told', async () => {
    const ann = await held();
    await write(ann, 'Let me look.');
    minutes(3);
    await ann.type('The lamp fell on the road now');
    minutes(10);
    await ann.type('Are you still there?');
    minutes(4);
    await tendTalks(tools);
    expect((await ann.talk()).owner).toBe('person');
    minutes(1);
    await tendTalks(tools);
    expect(await ann.last()).toEqual(['bot:person.absent.left', 'bot:filed.known']);
    expect((await ann.ticket())?.text).toContain('The lamp fell on the road now');
    await ann.type('help');
    expect(await ann.last()).toEqual(['bot:help']);
  });

  test('after a last word of thanks the bot just goes on', async () => {
    const ann = await held();
    await write(ann, 'It is repaired tomorrow.');
    await ann.type('ok thank you');
    minutes(16);
    await tendTalks(tools);
    expect(await ann.last()).toEqual(['bot:person.backKept']);
    expect(await ann.ticket()).toBeNull();
  });

  test('are pointed out on their list after five minutes', async () => {
    const ann = await held();
    minutes(5);
    expect((await readTalks(tools, agent)).own).toMatchObject([{ conversationId: ann.id, isSlow: true }]);
  });

  test('whose page is closed take no talks any more', async () => {
    await isHere(agent);
    minutes(3);
    expect(await readTalks(tools, agent)).toMatchObject({ atTalks: 0, isTaking: false });
  });
});

describe('a turn that fails again and again', () => {
  test('leaves what was written in the talk and the talk with people, with an apology', async () => {
    await isHere(agent);
    const ann = someone();
    await ann.hand({ kind: 'text', text: lamp });
    expect(await giveUpTurn(tools, { conversationId: ann.id })).toEqual({ gaveUp: true });
    expect(await ann.last()).toEqual(['bot:person.broken']);
    expect((await readTalks(tools, agent)).waiting).toMatchObject([{ firstWords: lamp }]);
    expect(await takeWaitingTurn(tools, { conversationId: ann.id })).toMatchObject({
      replyId: null,
      waits: false,
    });
    expect(await giveUpTurn(tools, { conversationId: ann.id })).toEqual({ gaveUp: false });
    await takeTalk(tools, { conversationId: ann.id }, agent);
    const { messages } = await readTalk(tools, { conversationId: ann.id }, agent);
    expect(messages[0]).toMatchObject({ from: 'person', text: lamp });
  });

  test('becomes a case when none of the staff are there', async () => {
    const ann = someone();
    await ann.hand({ kind: 'text', text: lamp });
    await giveUpTurn(tools, { conversationId: ann.id });
    expect(await ann.last()).toEqual(['bot:person.brokenFiled', 'bot:filed.known']);
    expect(await ann.ticket()).toMatchObject({ text: lamp });
  });
});

describe('in the web chat', () => {
  const say = (text: string, more: object = {}) =>
    receiveMessage(tools, { messageId: crypto.randomUUID(), locale: 'en', kind: 'text', text, ...more });

  test('what staff write stands in the talk at once, and a message sent twice is kept once', async () => {
    await isHere(agent);
    const { conversationId, token } = await say('talk to a person');
    const on = { conversationId, token };
    await takeTalk(tools, { conversationId }, agent);
    const again = { ...on, messageId: crypto.randomUUID() };
    for (let time = 0; time < 2; time += 1)
      expect(await say(lamp, again)).toMatchObject({ conversationId, replies: [] });
    await write({ id: conversationId }, 'Good morning!');
    const { messages } = await readTalk(tools, { conversationId }, agent);
    expect(messages.slice(-2)).toMatchObject([
      { from: 'person', text: lamp },
      { from: 'staff', text: 'Good morning!', delivery: null },
    ]);
    expect(await tools.store.outbox.page({ channel: 'webchat', limit: 5 })).toEqual([]);
  });
});

test('one talk that cannot be ended does not keep the others', async () => {
  const [ann, ben] = [await waiting(), await waiting()];
  minutes(10);
  const cut = vi.spyOn(tools.store, 'transaction').mockRejectedValueOnce(new Error('power cut'));
  await expect(tendTalks(tools)).rejects.toThrow('1 talks');
  cut.mockRestore();
  expect([(await ann.talk()).owner, (await ben.talk()).owner].sort()).toEqual(['bot', 'none']);
});
