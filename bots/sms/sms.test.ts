import { beforeAll, describe, expect, test } from 'vitest';
import { photo } from '#server/files/testing/sample-files';
import { type DeskMove, moveTicket } from '#server/use-cases/move-ticket';
import { type SmallTown, smallTown } from '../testing/small-town';
import { TwilioEmulator } from '../testing/twilio-emulator';
import { TwilioPerson } from '../testing/twilio-person';
import { segmentsOf } from './segments';

const twilio = new TwilioEmulator();
let town: SmallTown;
let people = 0;
beforeAll(async () => {
  const apiBase = await twilio.start();
  town = await smallTown({
    TWILIO_ACCOUNT_SID: twilio.accountSid,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    TWILIO_FROM: twilio.number,
    TWILIO_API_BASE: apiBase,
  });
  twilio.site.localUrl = town.webhooks;
  return () => twilio.stop();
});

function newPerson(): TwilioPerson {
  people += 1;
  return new TwilioPerson(twilio, `+86138001380${String(10 + people)}`);
}

const lamp = 'The street light has been broken for three days';

/** What stands on the phone after somebody did something. */
async function reads(person: TwilioPerson, doing: Promise<unknown>): Promise<string> {
  await doing;
  await town.deliver();
  return person.last().body;
}

const numberIn = (text: string) => (/Case number: ([\d ]+)/.exec(text)?.[1] ?? '').replaceAll(' ', '');

async function files(person: TwilioPerson): Promise<string> {
  await reads(person, person.writes(lamp));
  await reads(person, person.writes('12 River Road'));
  await reads(person, person.writes('1'));
  await reads(person, person.writes('1'));
  return numberIn(
    person
      .inbox()
      .map(({ body }) => body)
      .join('\n'),
  );
}

async function resolves(caseNumber: string, reply: string): Promise<void> {
  const dispatcher = await town.house.staff('dispatcher');
  const handler = await town.house.staff('handler', town.house.units.lamps);
  const move = async (name: DeskMove['move'], more: Partial<DeskMove> = {}, actor = handler) => {
    const ticket = await town.house.tools.store.tickets.find(caseNumber);
    return moveTicket(
      town.house.tools,
      { move: name, caseNumber, version: ticket?.version ?? 0, ...more },
      actor,
    );
  };
  await move('accept', {}, dispatcher);
  await move('dispatch', { departmentId: town.house.units.lamps }, dispatcher);
  await move('signFor');
  await move('resolve', { publicText: reply });
}

describe('by text message', () => {
  test('a request with photo and place gets a number, its reply arrives there, is rated, and is opened again', async () => {
    const ann = newPerson();
    expect(await reads(ann, ann.writes(lamp))).toContain('Where is it?');
    await reads(ann, ann.sendsPhotos([await photo({ width: 320, height: 240 })]));
    const asked = await reads(ann, ann.writes('12 River Road'));
    expect(asked).toMatch(/1\. Give my name\n2\. Keep me private\n3\. Stay anonymous/);
    expect(await reads(ann, ann.writes('2'))).toContain('Photos and files: 1');
    const caseNumber = numberIn(await reads(ann, ann.writes('1')));
    const ticket = await town.house.tools.store.tickets.find(caseNumber);
    expect(ticket).toMatchObject({ channel: 'sms', text: lamp, identity: 'confidential' });
    expect(await town.house.tools.store.tickets.files(ticket?.id ?? '')).toHaveLength(1);

    await resolves(caseNumber, 'The lamp was replaced on Thursday.');
    await town.deliver();
    const told = ann
      .inbox()
      .map(({ body }) => body)
      .join('\n');
    expect(told).toContain('The lamp was replaced on Thursday.');

    await reads(ann, ann.writes('3'));
    expect(ann.last().body).toContain('How good is the result?');
    await reads(ann, ann.writes('1'));
    await reads(ann, ann.writes('3'));
    await reads(ann, ann.writes('It is dark again.'));
    expect(
      ann
        .inbox()
        .map(({ body }) => body)
        .join('\n'),
    ).toContain('The case is open again');
    expect((await town.house.tools.store.tickets.find(caseNumber))?.status).toBe('reopened');
  });

  test('no message has more than six parts', () => {
    for (const { body } of twilio.messages) expect(segmentsOf(body).segments).toBeLessThanOrEqual(6);
  });

  test('several photos of one message belong to one request', async () => {
    const ben = newPerson();
    const picture = await photo({ width: 64, height: 64 });
    await reads(ben, ben.sendsPhotos([picture, picture, picture], lamp));
    await reads(ben, ben.writes('12 River Road'));
    expect(await reads(ben, ben.writes('3'))).toContain('Photos and files: 3');
  });

  test('who asks how to send a photo gets a link', async () => {
    const cem = newPerson();
    expect(await reads(cem, cem.writes('photo'))).toContain('https://city.example/en/track');
    const dan = newPerson();
    expect(await reads(dan, dan.writes('发照片'))).toContain('https://city.example/zh-CN/track');
  });

  test('the same message delivered twice is answered once, also three seconds later', async () => {
    const eva = newPerson();
    const fields = await eva.writes('hello');
    await eva.arrives(fields);
    await town.deliver();
    town.house.wait(0.05);
    await eva.arrives(fields);
    await town.deliver();
    expect(eva.inbox()).toHaveLength(1);
  });

  test('a forged call is refused and leaves no row', async () => {
    const fay = newPerson();
    const before = await town.house.prisma.inboundEvent.count();
    const fields = fay.fields('hello');
    for (const forged of [
      '',
      'x',
      twilio.signature(`${fay.webhook}?x=1`, fields),
      twilio.signature(fay.webhook, fields, 'another'),
    ])
      expect((await twilio.post(fay.webhook, fields, forged)).status).toBe(403);
    expect(await town.house.prisma.inboundEvent.count()).toBe(before);
  });

  test('STOP ends all messages, and START brings them back', async () => {
    const gil = newPerson();
    const caseNumber = await files(gil);
    await gil.writes('Stop');
    await resolves(caseNumber, 'Done.');
    const asked = twilio.requests.length;
    await town.deliver();
    // Not even tried: a message to somebody who opted out costs, and is held against the sender.
    expect(twilio.requests).toHaveLength(asked);
    expect(await reads(gil, gil.writes('START'))).toContain('What would you like to do?');
    expect(await reads(gil, gil.writes('my cases'))).toContain('Done.');
  });

  test('HELP says what can be done here', async () => {
    const hal = newPerson();
    expect(await reads(hal, hal.writes('HELP'))).toContain('What I can do');
  });

  test('a busy Twilio is waited for as long as it says, and then the message arrives once', async () => {
    const ida = newPerson();
    twilio.fails(429, 20429, { 'retry-after': '9' });
    await ida.writes('hello');
    await town.deliver();
    expect(ida.inbox()).toEqual([]);
    const [row] = await town.house.tools.store.outbox.page({ status: 'waiting', limit: 1 });
    expect(row?.nextAttemptAt.getTime()).toBe(town.house.clock.now.getTime() + 9_000);
    town.house.wait(1);
    await town.deliver();
    expect(ida.inbox()).toHaveLength(1);
  });

  test('receipts count in any order, and a phone that is gone is marked', async () => {
    const jan = newPerson();
    await reads(jan, jan.writes('hello'));
    const sent = jan.last();
    expect((await twilio.report(sent, 'delivered'))?.status).toBe(200);
    await twilio.report(sent, 'sent');
    await town.deliver();
    const [row] = await town.house.tools.store.outbox.page({ limit: 1 });
    expect(row).toMatchObject({ status: 'delivered' });
    await reads(jan, jan.writes('my cases'));
    await twilio.report(jan.last(), 'undelivered', 30005);
    await town.deliver();
    const [failed] = await town.house.tools.store.outbox.page({ status: 'failed', limit: 1 });
    expect(failed).toMatchObject({
      recipient: jan.number,
      lastError: expect.stringContaining('twilio-30005'),
    });
  });

  test('the channel is unwell when its token is refused or its account suspended', async () => {
    const sms = [...town.channels.values()].find(({ name }) => name === 'sms');
    expect(await sms?.health?.()).toEqual({ isWell: true });
    twilio.fails(401, 20003);
    expect(await sms?.health?.()).toEqual({ isWell: false, error: 'token-refused' });
    twilio.status = 'suspended';
    expect(await sms?.health?.()).toEqual({ isWell: false, error: 'account-suspended' });
    twilio.status = 'active';
  });

  test('the token stands in no row', async () => {
    const rows = await town.house.tools.store.outbox.page({ limit: 200 });
    expect(JSON.stringify(rows)).not.toContain(twilio.authToken);
  });
});
