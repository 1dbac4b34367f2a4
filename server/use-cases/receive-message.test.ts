import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newPlace } from '#server/testing/new-place';
import { type TestHouse, testHouse } from '#server/testing/test-house';
import { appendToConversation } from './append-to-conversation';
import { findCase } from './find-case';
import { readConversation } from './read-conversation';
import { type Received, type ReceivedMessage, receiveMessage } from './receive-message';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

type Said = Partial<ReceivedMessage>;

/** A person in the web chat who remembers their conversation. */
function chat(locale: ReceivedMessage['locale'] = 'en') {
  let held: Received | null = null;
  const send = async (said: Said): Promise<Received> => {
    const message = { messageId: randomUUID(), kind: 'text', locale, ...said } as ReceivedMessage;
    held = await receiveMessage(house.tools, {
      ...message,
      conversationId: held?.conversationId,
      token: held?.token,
    });
    return held;
  };
  return {
    send,
    type: (text: string) => send({ text }),
    tap: (label: string) => {
      const choice = held?.replies.at(-1)?.choices.find((offered) => offered.label === label);
      return send({ kind: 'choice', choiceId: choice?.id ?? 'none' });
    },
    held: () => held as unknown as Received,
  };
}

let place = '';
let lamp = '';
beforeEach(() => {
  place = newPlace();
  lamp = `The street light at ${place} is broken`;
});
const textOf = (received: Received) => received.replies.map((reply) => reply.text).join('\n');

async function fileOne(who = 'Keep me private') {
  const talk = chat();
  await talk.type(lamp);
  await talk.tap(who);
  const filed = await talk.tap('Send it');
  const caseNumber = (/Case number: ([\d ]+)/.exec(textOf(filed))?.[1] ?? '').replaceAll(' ', '');
  return { talk, filed, caseNumber, code: /Access code: (\d{6})/.exec(textOf(filed))?.[1] ?? '' };
}

describe('the web chat', () => {
  test('files a request in three messages and gives number, code and date', async () => {
    const { filed, caseNumber, code } = await fileOne();
    expect(caseNumber).toMatch(/^\d{13}$/);
    expect(textOf(filed)).toContain('18 March 2026');
    const found = await findCase(house.tools, { caseNumber, locale: 'en' }, { accessCode: code, grants: [] });
    expect(found).toMatchObject({ text: lamp, identity: 'confidential' });
  });

  test('the promised date is the one the case then has', async () => {
    const talk = chat();
    await talk.type(lamp);
    const asked = textOf(await talk.tap('Give my name'));
    const filed = textOf(await talk.tap('Send it'));
    const day = /we reply by ([^.]+)\./.exec(asked)?.[1];
    expect(day).toBeTruthy();
    expect(filed).toContain(day);
  });

  test('the same message again gets the same replies and files nothing twice', async () => {
    const talk = chat();
    await talk.type(lamp);
    const asked = await talk.tap('Give my name');
    const choiceId = asked.replies.at(-1)?.choices.find((choice) => choice.label === 'Send it')?.id;
    const messageId = randomUUID();
    const first = await talk.send({ kind: 'choice', choiceId, messageId });
    const again = await talk.send({ kind: 'choice', choiceId, messageId });
    expect(again.replies).toEqual(first.replies);
  });

  test('the very first message again, even at the same moment, makes one conversation', async () => {
    const message = { messageId: randomUUID(), kind: 'text' as const, text: lamp, locale: 'en' as const };
    const sent = await Promise.all([1, 2, 3].map(() => receiveMessage(house.tools, message)));
    expect(new Set(sent.map((one) => one.conversationId)).size).toBe(1);
    const history = await readConversation(house.tools, sent[0] as Received);
    expect(history.messages).toHaveLength(2);
  });

  test('a second message waits for the first, and none is dropped', async () => {
    const talk = chat();
    await talk.type(lamp);
    const texts = Array.from({ length: 8 }, (_, order) => `It is also dark at the corner number ${order}`);
    await Promise.all(texts.map((text) => talk.send({ text })));
    await talk.tap('nothing');
    await talk.type('3');
    const filed = textOf(await talk.type('send it'));
    const caseNumber = (/Case number: ([\d ]+)/.exec(filed)?.[1] ?? '').replaceAll(' ', '');
    const ticket = await house.tools.store.tickets.find(caseNumber);
    for (const text of texts) expect(ticket?.text).toContain(text);
  });

  test('someone without the token reads and writes nothing', async () => {
    const talk = chat();
    const { conversationId } = await talk.type('hello');
    const stranger = { conversationId, token: house.tools.secrets.sign('chat', randomUUID()) };
    await expect(readConversation(house.tools, stranger)).rejects.toThrow('conversation-not-found');
    const message = { ...stranger, messageId: randomUUID(), kind: 'text' as const, text: 'hello' };
    await expect(receiveMessage(house.tools, message)).rejects.toThrow('conversation-not-found');
    const guessed = { messageId: conversationId, kind: 'text' as const, text: 'hello' };
    expect((await receiveMessage(house.tools, guessed)).conversationId).not.toBe(conversationId);
  });

  test('the history shows both sides in order, with what was chosen in words', async () => {
    const { talk } = await fileOne();
    const { messages } = await readConversation(house.tools, talk.held());
    expect(messages.map((message) => message.seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(messages.map((message) => message.from)).toEqual([
      'person',
      'bot',
      'person',
      'bot',
      'person',
      'bot',
    ]);
    expect(messages[2]?.text).toBe('Keep me private');
    const newer = await readConversation(house.tools, { ...talk.held(), after: 4 });
    expect(newer.messages.map((message) => message.seq)).toEqual([5, 6]);
  });

  test('speaks Arabic and Chinese', async () => {
    expect(textOf(await chat('ar').type('مرحبا'))).toContain('المساعد الآلي');
    expect(textOf(await chat('zh-CN').type('路灯坏了三天了'))).toContain('在哪里');
  });

  test('a wrong code counts as a try even inside a talk', async () => {
    const { caseNumber } = await fileOne('Stay anonymous');
    const talk = chat();
    await talk.type(caseNumber);
    const wrong = house.tools.say('en', 'refusals:wrong-access-code');
    for (let time = 0; time < 4; time += 1) expect(textOf(await talk.type('000000'))).toContain(wrong);
    await talk.type('000000');
    const proof = { accessCode: '000001', grants: [] };
    await expect(findCase(house.tools, { caseNumber }, proof)).rejects.toThrow('too-many-tries');
  });

  test('an anonymous case leads nowhere: no address, no person', async () => {
    const { caseNumber } = await fileOne('Stay anonymous');
    const ticket = await house.tools.store.tickets.find(caseNumber);
    expect(ticket).toMatchObject({ identity: 'anonymous', personId: null, noticeAddressId: null });
  });

  test('a file that does not exist is refused', async () => {
    const talk = chat();
    await expect(talk.send({ kind: 'attachment', attachmentId: randomUUID() })).rejects.toThrow(
      'file-not-found',
    );
  });

  test('a message without its content is refused', async () => {
    await expect(chat().send({ kind: 'location', lat: 31 })).rejects.toThrow('invalid-input');
  });

  test('a notice is added once and its buttons can be typed', async () => {
    const { talk, caseNumber } = await fileOne();
    const notice = {
      conversationId: talk.held().conversationId,
      messageId: randomUUID(),
      meaning: {
        key: 'bot:solved',
        values: { caseNumber: { caseNumber } },
        choices: [{ id: `rate:${caseNumber}:yes`, label: { key: 'bot:choice.yes' } }],
      },
    };
    expect(await appendToConversation(house.tools, notice)).toEqual({ isNew: true });
    expect(await appendToConversation(house.tools, notice)).toEqual({ isNew: false });
    // The case has no reply yet, so the rating is refused: the button was understood.
    const refused = textOf(await talk.type('1'));
    expect(refused).toBe(house.tools.say('en', 'refusals:not-rateable-yet'));
  });

  test('nothing that was said lies readable in the database', async () => {
    await fileOne();
    const rows = await house.prisma.$queryRawUnsafe<{ words: string }[]>(
      `select encode("contentEnc", 'escape') as words from conversation_message union all select encode("stateEnc", 'escape') from conversation`,
    );
    expect(rows.some((row) => row.words.includes(place))).toBe(false);
  });
});
