import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Refused } from '#server/domain/refusals';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { erasePerson, readErasable } from './erase-person';
import { findCase } from './find-case';
import { joinSides, personBehind } from './join-channels';
import { moveTicket } from './move-ticket';
import { endSessions, pageOfCases } from './my-cases';
import { holdingsOf, ownCaseNumbers } from './own-cases';
import { chooseChannel, readChannels, setNotices, unlinkChannel } from './own-channels';
import { readLooks, readRecord } from './own-record';
import { revealContact } from './reveal-contact';
import { personOfSession, sendSignInCode, signInByCode, signInCodeLimits } from './sign-in-codes';
import { submitRequest } from './submit-request';
import { codeSentTo, fileOn, type Talker, talker } from './testing/talking';

let house: TestHouse;
let people = 0;
let mail: string;
let ann: Talker;

beforeAll(async () => {
  house = await testHouse();
  await house.tools.store.channelHealth.report(
    { channel: 'sms', account: 'main', isWell: true, error: null },
    house.tools.now(),
  );
});
beforeEach(() => {
  people += 1;
  mail = `ann.${people}@example.com`;
  ann = talker(house, 'telegram', `tg-${people}`);
});

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof Refused ? error.reason : error),
  );
const fileByMail = (changes: Parameters<typeof aRequest>[0] = {}) =>
  submitRequest(
    house.tools,
    aRequest({ applicant: { kind: 'person', identity: 'named', name: 'Ann Lee', email: mail }, ...changes }),
    fromWeb,
  );
const byMail = (code: string) => signInByCode(house.tools, { kind: 'email', to: mail, code });
const sendToMail = () => sendSignInCode(house.tools, { kind: 'email', to: mail, locale: 'en' });
const casesOf = async (personId: string) =>
  (await ownCaseNumbers(house.tools, await holdingsOf(house.tools, personId))).sort();

async function signIn(): Promise<string> {
  await sendToMail();
  return (await byMail((await codeSentTo(house, mail)) ?? '')).personId;
}

async function close(caseNumber: string): Promise<void> {
  const staff = await house.staff('supervisor');
  await moveTicket(house.tools, { move: 'accept', caseNumber, version: 1 }, staff);
  const reply = { publicText: 'The light shines again.' };
  await moveTicket(house.tools, { move: 'answerDirectly', caseNumber, version: 2, ...reply }, staff);
}

describe('signing in', () => {
  test('with a code sent to the mailbox shows every case that carries it, however it was filed', async () => {
    const [first, second] = [await fileByMail(), await fileByMail({ text: 'The bench is broken.' })];
    const other = await submitRequest(house.tools, aRequest(), fromWeb);
    const personId = await signIn();
    expect(await casesOf(personId)).toEqual([first.caseNumber, second.caseNumber].sort());
    expect(await casesOf(personId)).not.toContain(other.caseNumber);
    const page = await pageOfCases(house.tools, personId, 1);
    expect(page).toMatchObject({ total: 2, page: 1, pages: 1 });
    expect(page.cases[0]?.caseNumber).toBe(second.caseNumber);
  });

  test('with a code sent to the telephone shows the cases that carry its number', async () => {
    const phone = `+86138001390${String(10 + people)}`;
    const filed = await submitRequest(
      house.tools,
      aRequest({ applicant: { kind: 'person', identity: 'confidential', phone } }),
      fromWeb,
    );
    await sendSignInCode(house.tools, { kind: 'phone', to: phone, locale: 'zh-CN' });
    const code = (await codeSentTo(house, phone)) ?? '';
    const { personId } = await signInByCode(house.tools, { kind: 'phone', to: phone, code });
    expect(await casesOf(personId)).toEqual([filed.caseNumber]);
  });

  test('sends nothing to a mailbox that nobody gave us, and says the same', async () => {
    const known = await fileByMail().then(sendToMail);
    expect(await sendSignInCode(house.tools, { kind: 'email', to: 'x@example.org', locale: 'en' })).toEqual(
      known,
    );
    expect(await codeSentTo(house, 'x@example.org')).toBeNull();
    const guess = signInByCode(house.tools, { kind: 'email', to: 'x@example.org', code: '123456' });
    expect(await refusalOf(guess)).toBe('code-wrong');
  });

  test('takes the code with spaces and in other digits, and only once', async () => {
    await fileByMail();
    await sendToMail();
    const code = (await codeSentTo(house, mail)) ?? '';
    const arabic = code.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');
    expect(await refusalOf(byMail(`${arabic.slice(0, 3)} ${arabic.slice(3)}`))).toBe('done');
    expect(await refusalOf(byMail(code))).toBe('code-expired');
  });

  test('ends the code after five wrong tries, ten minutes, or its use', async () => {
    await fileByMail();
    await sendToMail();
    const code = (await codeSentTo(house, mail)) ?? '';
    const wrong = code === '000000' ? '000001' : '000000';
    for (let guess = 0; guess < 5; guess += 1) expect(await refusalOf(byMail(wrong))).toBe('code-wrong');
    expect(await refusalOf(byMail(code))).toBe('code-expired');
    await sendToMail();
    const second = (await codeSentTo(house, mail)) ?? '';
    house.wait(signInCodeLimits.minutes / 60);
    expect(await refusalOf(byMail(second))).toBe('code-expired');
  });

  test('a hundred guesses at once are counted like a hundred', async () => {
    await fileByMail();
    await sendToMail();
    const code = (await codeSentTo(house, mail)) ?? '';
    const guesses = Array.from({ length: 100 }, (_, order) => String(order).padStart(6, '0'));
    const outcomes = await Promise.all(guesses.map((guess) => refusalOf(byMail(guess))));
    expect(outcomes.filter((outcome) => outcome === 'code-wrong').length).toBeLessThanOrEqual(5);
    if (!guesses.slice(0, 5).includes(code)) expect(await refusalOf(byMail(code))).toBe('code-expired');
  });

  test('three codes in ten minutes are the most, known or not', async () => {
    await fileByMail();
    for (let code = 0; code < 3; code += 1) await sendToMail();
    expect(await refusalOf(sendToMail())).toBe('too-many-codes');
    const stranger = { kind: 'email', to: `nobody.${people}@example.org`, locale: 'en' } as const;
    for (let code = 0; code < 3; code += 1) await sendSignInCode(house.tools, stranger);
    expect(await refusalOf(sendSignInCode(house.tools, stranger))).toBe('too-many-codes');
  });

  test('everywhere ends when the person says so', async () => {
    await fileByMail();
    const personId = await signIn();
    const session = { personId, sessionVersion: 0 };
    expect(await personOfSession(house.tools, session)).toBe(personId);
    await endSessions(house.tools, personId);
    expect(await personOfSession(house.tools, session)).toBeNull();
  });
});

describe('channels and notices', () => {
  test('go to the channel that the person chose, and the choice is written down', async () => {
    const filed = await fileByMail();
    const personId = await signIn();
    const addressId = await ann.addressId();
    await joinSides(house.tools, { addressId }, { personId });
    await chooseChannel(house.tools, personId, addressId);
    await close(filed.caseNumber);
    const rows = await house.tools.store.outbox.page({ channel: 'telegram', limit: 50 });
    expect(rows.find(({ caseNumber }) => caseNumber === filed.caseNumber)).toMatchObject({
      recipient: ann.externalId,
    });
    const { channels, consents } = await readChannels(house.tools, personId);
    expect(channels.find((channel) => channel.addressId === addressId)).toMatchObject({ tellsOf: 1 });
    expect(consents[0]).toMatchObject({ addressId, purpose: 'notices', isGiven: true });
  });

  test('are chosen by a word in the talk, and switched off by another', async () => {
    const filed = await fileByMail();
    const personId = await signIn();
    await joinSides(house.tools, { addressId: await ann.addressId() }, { personId });
    expect((await ann.say('通知发到这里')).keys).toContain('bot:notices.here');
    const ticket = await house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber: filed.caseNumber } });
    expect(ticket.noticeAddressId).toBe(await ann.addressId());
    expect((await ann.say('notices off')).keys).toContain('bot:notices.off');
    const { channels, consents } = await readChannels(house.tools, personId);
    expect(channels.find(({ channel }) => channel === 'telegram')?.wantsNotices).toBe(false);
    expect(consents.map(({ isGiven }) => isGiven)).toEqual([false, true]);
  });

  test('of somebody else are not mine to change', async () => {
    await fileByMail();
    const personId = await signIn();
    const foreign = await ann.addressId();
    for (const act of [
      () => chooseChannel(house.tools, personId, foreign),
      () => setNotices(house.tools, personId, { addressId: foreign, wanted: false }),
      () => unlinkChannel(house.tools, personId, foreign),
    ])
      expect(await refusalOf(act())).toBe('channel-not-found');
  });

  test('that are removed tell nothing more, and the news goes to one that is left', async () => {
    const filed = await fileOn(house, ann);
    const personId = await personBehind(house.tools, await ann.addressId());
    const left = talker(house, 'whatsapp', `wa-${people}`);
    await joinSides(house.tools, { addressId: await left.addressId() }, { personId });
    await unlinkChannel(house.tools, personId, await ann.addressId());
    const ticket = await house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber: filed.caseNumber } });
    expect(ticket.noticeAddressId).toBe(await left.addressId());
    expect((await readChannels(house.tools, personId)).channels).toHaveLength(1);
  });
});

describe('what we hold', () => {
  test('is all in the record: cases, channels, consents, looks, and every word of the talks', async () => {
    await ann.say('The street light at 12 River Road is broken');
    const filed = await fileOn(house, ann, {
      applicant: { kind: 'person', identity: 'named', name: 'Ann Lee', phone: '+8613800138000' },
    });
    const personId = await personBehind(house.tools, await ann.addressId());
    await setNotices(house.tools, personId, { addressId: await ann.addressId(), wanted: true });
    const staff = await house.staff('supervisor');
    await revealContact(house.tools, { caseNumber: filed.caseNumber, purpose: 'To call her back' }, staff);
    const record = await readRecord(house.tools, personId, 'en');
    expect(record.contacts).toContainEqual(
      expect.objectContaining({ name: 'Ann Lee', phone: '+8613800138000' }),
    );
    expect(record.cases).toMatchObject([{ caseNumber: filed.caseNumber, text: expect.any(String) }]);
    expect(record.cases[0]?.timeline.length).toBeGreaterThan(0);
    expect(record.channels).toMatchObject([{ channel: 'telegram', name: ann.externalId }]);
    expect(record.consents).toHaveLength(1);
    expect(record.looks).toMatchObject([{ caseNumber: filed.caseNumber, purpose: 'To call her back' }]);
    const said = record.talks[0]?.messages.filter(({ from }) => from === 'person').map(({ text }) => text);
    expect(said).toEqual(['The street light at 12 River Road is broken']);
    expect((await readLooks(house.tools, personId, 'en')).looks).toHaveLength(1);
  });
});

describe('erasing', () => {
  test('is not done by one press', async () => {
    await fileByMail();
    const personId = await signIn();
    expect(await refusalOf(erasePerson(house.tools, personId, { isConfirmed: false }))).toBe(
      'erase-unconfirmed',
    );
    expect((await readErasable(house.tools, personId)).channels).toBe(1);
  });

  test('takes talks, channels, passkeys and the name in ended cases; the open case works by number and code', async () => {
    await ann.say('The street light at 12 River Road is broken');
    const ended = await fileByMail();
    await close(ended.caseNumber);
    const open = await fileByMail({ text: 'The bench in the park is broken.' });
    const personId = await signIn();
    const addressId = await ann.addressId();
    await joinSides(house.tools, { addressId }, { personId });
    const told = await erasePerson(house.tools, personId, { isConfirmed: true });
    expect(told.open.map(({ caseNumber }) => caseNumber)).toEqual([open.caseNumber]);

    const { caseNumber, accessCode } = open;
    const seen = await findCase(house.tools, { caseNumber }, { accessCode, grants: [] });
    expect(seen).toMatchObject({ status: 'submitted', text: 'The bench in the park is broken.' });
    expect(await house.prisma.conversation.count({ where: { addressId } })).toBe(0);
    expect(await personOfSession(house.tools, { personId, sessionVersion: 1 })).toBeNull();
    const endedRow = await house.prisma.ticket.findUniqueOrThrow({
      where: { caseNumber: ended.caseNumber },
      select: { personId: true, noticeAddressId: true },
    });
    expect(endedRow).toEqual({ personId: null, noticeAddressId: null });
    const rows = await house.tools.store.outbox.page({ limit: 200 });
    const ofAnn = rows.filter(({ recipient }) => recipient === mail || recipient === ann.externalId);
    expect(ofAnn).toEqual([]);
    expect(JSON.stringify(rows)).not.toContain(mail);
  });

  test('keeps who asked as long as the case is open, and forgets it when the last one ends', async () => {
    const open = await fileByMail();
    const personId = await signIn();
    await erasePerson(house.tools, personId, { isConfirmed: true });
    const ticket = await house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber: open.caseNumber } });
    const asker = ticket.personId ?? '';
    expect((await house.tools.store.people.contactOf(asker))?.email).toBe(mail);
    expect(await house.tools.store.erasure.finish()).toBe(0);
    await close(open.caseNumber);
    expect(await house.tools.store.erasure.finish()).toBe(1);
    expect(await house.tools.store.people.contactOf(asker)).toEqual({
      name: null,
      phone: null,
      email: null,
      organisation: null,
    });
  });

  test('reaches what was said on a channel before anybody knew whose it was', async () => {
    const { caseNumber } = await fileOn(house, ann);
    const { personId: asker } = await house.prisma.ticket.findUniqueOrThrow({ where: { caseNumber } });
    await close(caseNumber);
    const personId = await personBehind(house.tools, await ann.addressId());
    expect(asker).not.toBe(personId);
    await erasePerson(house.tools, personId, { isConfirmed: true });
    expect(await house.tools.store.people.contactOf(asker ?? '')).toMatchObject({ name: null, phone: null });
  });

  test('makes a stranger of whoever writes again', async () => {
    await ann.say('hello');
    const personId = await personBehind(house.tools, await ann.addressId());
    await erasePerson(house.tools, personId, { isConfirmed: true });
    const before = await house.prisma.channelAddress.count();
    expect((await ann.say('my cases')).keys).toContain('bot:noCases');
    expect(await house.prisma.channelAddress.count()).toBe(before + 1);
  });
});
