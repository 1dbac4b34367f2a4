import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '#server/domain/conversation/meaning';
import { aRequest, fromWeb, type TestHouse, testHouse } from '#server/testing/test-house';
import { receiveChannelEvent } from './receive-channel-event';
import { submitRequest } from './submit-request';
import { takeWaitingTurn } from './take-waiting-turn';

let house: TestHouse;
let people = 0;
beforeAll(async () => {
  house = await testHouse();
});

/** Somebody who joined their telephone to Telegram, and filed a case there. */
async function joined() {
  people += 1;
  const { tools } = house;
  const personId = tools.newId();
  const contact = { name: 'Ann Lee', phone: null, email: null, organisation: null };
  await tools.store.people.create({ id: personId, kind: 'person', contact, locale: 'en', now: tools.now() });
  const join = async (channel: string, externalId: string) => {
    const known = { id: tools.newId(), channel, account: 'a', externalId, locale: 'en', now: tools.now() };
    const address = await tools.store.people.address(known);
    await tools.store.people.joinAddress(address.id, personId);
    return address;
  };
  const telegram = await join('telegram', `ann-${people}`);
  const phone = `+155501${String(10_000 + people)}`;
  await join('sms', phone);
  const request = aRequest({ locale: 'en', text: 'The street light at 12 River Road is broken.' });
  const filed = await submitRequest(
    tools,
    { ...request, applicant: { kind: 'person', identity: 'named' } },
    {
      ...fromWeb,
      channel: 'telegram',
      noticeAddress: { ...telegram, locale: 'en' },
      personId,
    },
  );
  const text = async (words: string) => {
    const { conversationId } = await receiveChannelEvent(tools, {
      channel: 'sms',
      account: 'a',
      externalId: randomUUID(),
      address: { externalId: phone, locale: 'en' },
      event: { kind: 'text', text: words },
    });
    const { replyId } = await takeWaitingTurn(tools, { conversationId: conversationId ?? '' });
    const row = await tools.store.outbox.byId(replyId ?? '');
    return row ? linesOf(row.meaning).map(({ key }) => key) : [];
  };
  const status = async () => (await tools.store.tickets.find(filed.caseNumber))?.status;
  return { ...filed, personId, text, status };
}

describe('a text message, whose sender is easily feigned', () => {
  test('reads the cases of the person, but takes none back that was filed elsewhere', async () => {
    const ann = await joined();
    expect(await ann.text('my cases')).toContain('bot:story');
    expect(await ann.text('withdraw')).toEqual(expect.arrayContaining(['bot:brief', 'bot:code']));
    await ann.text('yes');
    expect(await ann.status()).toBe('submitted');
  });

  test('changes it with its code', async () => {
    const ann = await joined();
    await ann.text('my cases');
    await ann.text('withdraw');
    expect(await ann.text(ann.accessCode)).toContain('bot:withdraw');
    await ann.text('yes');
    expect(await ann.status()).toBe('withdrawn');
  });

  test('files for its number, and does not write over the name of the person', async () => {
    const ann = await joined();
    await ann.text('The bin at 3 Harbour Street is full and smells');
    await ann.text('Give my name');
    await ann.text('Send it');
    expect(await house.tools.store.people.contactOf(ann.personId)).toMatchObject({
      name: 'Ann Lee',
      phone: null,
    });
  });
});
