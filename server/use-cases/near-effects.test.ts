/** Two people who do not know each other write in the web chat about the same lamp; the second follows the first. */
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StaffActor } from '#server/domain/people/roles';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { findCase } from './find-case';
import { type DeskMove, moveTicket } from './move-ticket';
import { type Received, type ReceivedMessage, receiveMessage } from './receive-message';
import { submitRequest } from './submit-request';
import { withdrawTicket } from './withdraw-ticket';

let house: TestHouse;
let dispatcher: StaffActor;
let lamps: StaffActor;

beforeAll(async () => {
  house = await testHouse();
  dispatcher = await house.staff('dispatcher');
  lamps = await house.staff('handler', house.units.lamps);
});

/** Every test has a street of its own, so that nobody meets the cases of another. */
const streets = 'Hedong Mingyue Changan Qingnian Yanhe Wenchang Nanhu Hongqi Jinxiu Xueyuan'.split(' ');
let street: string;
beforeEach(() => {
  street = `${streets.shift()} Road`;
});

const theirs = () => `The street light at 12 ${street} is broken`;
const ours = () => `The street light near 14 ${street} is dark, old people fall there`;

/** Somebody in the web chat. */
function chat() {
  let held: Received | null = null;
  const send = async (said: Partial<ReceivedMessage>): Promise<string> => {
    const message = { messageId: randomUUID(), kind: 'text', locale: 'en', ...said } as ReceivedMessage;
    held = await receiveMessage(house.tools, {
      ...message,
      conversationId: held?.conversationId,
      token: held?.token,
    });
    return held.replies.map((reply) => reply.text).join('\n');
  };
  const labels = () => held?.replies.at(-1)?.choices.map(({ label }) => label) ?? [];
  return {
    type: (text: string) => send({ text }),
    tap: (label: string) => {
      const choice = held?.replies.at(-1)?.choices.find((offered) => offered.label === label);
      if (!choice) throw new Error(`${label} is not offered, but ${labels().join(', ')}`);
      return send({ kind: 'choice', choiceId: choice.id });
    },
    labels,
  };
}

const numberIn = (text: string) =>
  (/Case number: ([\d ]+)/.exec(text)?.[1] ?? '').replaceAll(' ', '').slice(0, 13);

async function tell(text: string, ...taps: string[]) {
  const talk = chat();
  let answer = await talk.type(text);
  for (const label of taps) answer = await talk.tap(label);
  return { talk, answer, caseNumber: numberIn(answer) };
}

const first = () => tell(theirs(), 'Give my name', 'Send it');
const second = (...taps: string[]) => tell(ours(), ...taps);

async function move(actor: StaffActor, caseNumber: string, name: DeskMove['move'], more = {}) {
  const ticket = await house.tools.store.tickets.find(caseNumber);
  return moveTicket(house.tools, { move: name, caseNumber, version: ticket?.version ?? 0, ...more }, actor);
}

async function answerCase(caseNumber: string, publicText: string) {
  await move(dispatcher, caseNumber, 'accept');
  await move(dispatcher, caseNumber, 'dispatch', { departmentId: house.units.lamps });
  await move(lamps, caseNumber, 'signFor');
  await move(lamps, caseNumber, 'resolve', { publicText });
}

async function noticesOf(caseNumber: string) {
  const ticket = await house.tools.store.tickets.find(caseNumber);
  return house.tools.store.outbox.ofTicket(ticket?.id ?? '', 50);
}

const statusOf = async (caseNumber: string) => (await house.tools.store.tickets.find(caseNumber))?.status;

describe('who writes in a talk about something that others reported near there', () => {
  test('follows it under a number of their own and is told at the end', async () => {
    const lead = await first();
    const { talk, answer } = await second();
    expect(answer).toMatch(/Street lights, hedong: 1 person reported it, on .*11 March 2026\.$/m);
    expect(answer).not.toContain(lead.caseNumber);
    expect(talk.labels()).toEqual(['Follow this one', 'Mine is another', 'Change the subject']);
    await talk.tap('Follow this one');
    expect(await talk.tap('Give my name')).toContain('You follow a request of people near you.');
    const filed = await talk.tap('Send it');
    expect(filed).toContain('We look at it together with what others reported.');
    const own = numberIn(filed);
    expect(own).toMatch(/^\d{13}$/);
    expect(own).not.toBe(lead.caseNumber);
    expect(await statusOf(own)).toBe('merged');

    await answerCase(lead.caseNumber, 'The lamp was replaced.');
    expect(await statusOf(own)).toBe('resolved');
    const told = (await noticesOf(own)).find(({ notice }) => notice === 'resolved');
    expect(told).toMatchObject({ channel: 'webchat' });
    expect(JSON.stringify(told?.meaning)).toContain('The lamp was replaced.');
    expect(told?.meaning.values?.caseNumber).toEqual({ caseNumber: own });
    const code = /Access code: (\d{6})/.exec(filed)?.[1];
    const found = await findCase(
      house.tools,
      { caseNumber: own, locale: 'en' },
      { accessCode: code, grants: [] },
    );
    expect(found).toMatchObject({ text: ours() });
  });

  test('goes on alone when theirs is another', async () => {
    await first();
    const { answer, caseNumber } = await second('Mine is another', 'Give my name', 'Send it');
    expect(answer).not.toContain('together');
    expect(await statusOf(caseNumber)).toBe('submitted');
  });

  test('is told when the case is over before theirs is sent, which goes its own way', async () => {
    const lead = await first();
    const { talk } = await second('Follow this one', 'Give my name');
    await withdrawTicket(house.tools, { caseNumber: lead.caseNumber }, {
      grants: [lead.caseNumber],
      caseNumbers: [],
    } as never);
    const answer = await talk.tap('Send it');
    expect(answer).toContain('cannot go along with the one you wanted to follow');
    expect(await statusOf(numberIn(answer))).toBe('submitted');
  });

  test('is told the same when they come back after days', async () => {
    await first();
    const { talk } = await second('Follow this one', 'Give my name');
    house.wait(49);
    // Whoever comes back late writes first; the summary is put again with a new date.
    await talk.type('thanks');
    const answer = await talk.tap('Send it');
    expect(answer).toContain('cannot go along with the one you wanted to follow');
    expect(await statusOf(numberIn(answer))).toBe('submitted');
  });

  test('is not offered again what they follow already', async () => {
    await first();
    const { talk } = await second('Follow this one', 'Give my name', 'Send it');
    expect(await talk.type(ours())).toContain('Who may know who you are?');
  });

  test('is looked at alone when the danger stands beside the place', async () => {
    const lead = await first();
    const { talk } = await second('Follow this one', 'Give my name');
    await talk.tap('Change something');
    await talk.tap('The place');
    expect(await talk.type('at home, the kitchen is on fire and my mother is inside')).toContain('119');
    const filed = await talk.tap('Send it');
    const ticket = await house.tools.store.tickets.find(numberIn(filed));
    expect(ticket).toMatchObject({ status: 'submitted', urgency: 'life' });
    expect(await statusOf(lead.caseNumber)).toBe('submitted');
  });

  test('is not offered what they reported themselves', async () => {
    const { talk } = await first();
    expect(await talk.type(ours())).toContain('Who may know who you are?');
  });

  test('is not offered anything when their words report a violation, or tell of danger', async () => {
    await submitRequest(house.tools, aRequest({ text: theirs(), locale: 'en' }), fromWeb);
    expect(await chat().type(ours())).toContain('People near you');
    const report = `I want to report a violation. ${theirs()}, they take bribes`;
    const danger = `${theirs()} and on fire, people are trapped`;
    for (const text of [report, danger]) expect(await chat().type(text)).not.toContain('People near you');
  });
});
