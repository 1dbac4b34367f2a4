import { beforeAll, describe, expect, test } from 'vitest';
import { photo } from '#server/files/testing/sample-files';
import { newPlace } from '#server/testing/new-place';
import { resolves } from '../testing/desk-work';
import { caseNumberIn, lamp, textsOf, type WhatsAppTown, whatsappTown } from '../testing/whatsapp-town';
import { bytesOf, callWebhook, envelope, signatureOf, subscribe } from '../testing/whatsapp-webhook';

let there: WhatsAppTown;
beforeAll(async () => {
  there = await whatsappTown();
});
const ticketOf = (caseNumber: string) => there.town.house.tools.store.tickets.find(caseNumber);
const newestRow = async () =>
  (await there.town.house.tools.store.outbox.page({ channel: 'whatsapp', limit: 1 }))[0];

describe('over WhatsApp', () => {
  test('a request with photo and place gets a number, its reply arrives there, is rated, and is opened again', async () => {
    const ann = there.newPerson();
    await there.sees(ann, ann.writes(lamp));
    expect(ann.inbox().at(-2)?.kind).toBe('location_request_message');
    expect(ann.buttons()).toEqual(['Skip', 'Change the subject']);
    await there.sees(ann, ann.photo(await photo({ width: 640, height: 480 })));
    expect(textsOf(ann).some((text) => text.includes('Files so far: 1'))).toBe(true);
    expect((await there.sees(ann, ann.location(31.2304, 121.4737))).text).toContain(
      'Who may know who you are?',
    );
    expect((await there.sees(ann, ann.tap('Keep me private'))).text).toContain('Photos and files: 1');
    const caseNumber = caseNumberIn(await there.sees(ann, ann.tap('Send it')));
    const ticket = await ticketOf(caseNumber);
    expect(ticket).toMatchObject({ channel: 'whatsapp', text: lamp, lat: 31.2304, lng: 121.4737 });
    expect(await there.town.house.tools.store.tickets.files(ticket?.id ?? '')).toHaveLength(1);

    await resolves(there.town.house, caseNumber, 'The lamp was replaced on Thursday.');
    await there.town.deliver();
    expect(ann.last().text).toContain('The lamp was replaced on Thursday.');
    expect(ann.buttons()).toHaveLength(3);

    expect((await there.sees(ann, ann.tap(ann.buttons()[2] ?? ''))).text).toContain(
      'How good is the result?',
    );
    await there.sees(ann, ann.tap('1 very bad'));
    await there.sees(ann, ann.tap('3 fair'));
    await there.sees(ann, ann.writes('It is dark again.'));
    expect(textsOf(ann).some((text) => text.includes('The case is open again'))).toBe(true);
    expect((await ticketOf(caseNumber))?.status).toBe('reopened');
  });

  test('somebody who hides their number is answered by the id that they have with us, and nothing is lost', async () => {
    const bea = there.newPerson({ isHidden: true });
    const caseNumber = await there.files(bea);
    expect(caseNumber).toMatch(/^\d{13}$/);
    expect(there.whatsapp.lost).toEqual([]);
    expect((await newestRow())?.recipient).toBe(bea.account.userId);
  });

  test('a shared contact is the phone number', async () => {
    const fay = there.newPerson();
    await there.sees(fay, fay.writes(lamp));
    await there.sees(fay, fay.writes(newPlace()));
    await there.sees(fay, fay.tap('Give my name'));
    await there.sees(fay, fay.tap('Leave a phone number'));
    expect(fay.inbox().at(-2)?.kind).toBe('request_contact_info');
    expect((await there.sees(fay, fay.contact('+8613800138000'))).text).toContain('+86 138 0013 8000');
  });

  test('speaks the language that is asked for, picked from a list', async () => {
    const ivo = there.newPerson();
    expect((await there.sees(ivo, ivo.writes('你好'))).text).toContain('自动助手');
    expect(ivo.last().kind).toBe('list');
    expect(ivo.last().opener).toBe('请选择');
    await there.sees(ivo, ivo.writes('English'));
    expect(textsOf(ivo).at(-1)).toContain('we speak English');
  });

  test('a heart on our message is not answered, and a sticker says what can be read', async () => {
    const gil = there.newPerson();
    const shown = await there.sees(gil, gil.writes('hello'));
    const before = gil.inbox().length;
    await there.sees(gil, gil.likes(shown));
    expect(gil.inbox()).toHaveLength(before);
    expect((await there.sees(gil, gil.sticker())).text).toContain('I cannot read this kind of message');
  });

  test('five photos at once are one request with all five', async () => {
    const cem = there.newPerson();
    await there.sees(cem, cem.writes('hello'));
    const shown = cem.inbox().length;
    const picture = await photo({ width: 320, height: 240 });
    const values = [lamp, undefined, undefined, undefined, undefined].map((caption) =>
      cem.value(cem.photoParts(picture, caption)),
    );
    await there.whatsapp.happen(...values);
    await there.town.deliver();
    // One answer, with the question for the place; what WhatsApp cannot put beside that follows it.
    const said = cem.inbox().slice(shown);
    expect(said.map(({ kind }) => kind)).toEqual(['location_request_message', 'button']);
    expect(said[0]?.text).toContain('Files so far: 5');
    expect(said[0]?.text.match(/Files so far/g)).toHaveLength(1);
    await there.sees(cem, cem.writes(newPlace()));
    expect((await there.sees(cem, cem.tap('Stay anonymous'))).text).toContain('Photos and files: 5');
  });

  test('a file that is no picture says so, and so does one that the vendor no longer has', async () => {
    const dia = there.newPerson();
    const say = (key: string) => there.town.house.tools.say('en', key);
    await there.sees(dia, dia.writes('hello'));
    const refused = await there.sees(dia, dia.photo(Buffer.from('#!/bin/sh echo')));
    expect(refused.text).toContain(say('refusals:file-type-not-allowed'));
    await dia.photo(await photo({ width: 32, height: 32 }));
    there.whatsapp.files.clear();
    await there.town.deliver();
    expect(dia.last().text).toContain(say('refusals:file-not-found'));
  });
});

describe('what the vendor delivers', () => {
  test('the handshake of a saved address is answered, and only with our token', async () => {
    expect(await subscribe(there.webhook, there.whatsapp.verifyToken)).toBe(true);
    expect(await subscribe(there.webhook, 'another-token')).toBe(false);
  });

  test('the same call three seconds apart makes one ticket and one answer', async () => {
    const ben = there.newPerson();
    await there.sees(ben, ben.writes(lamp));
    await there.sees(ben, ben.writes(newPlace()));
    await there.sees(ben, ben.tap('Give my name'));
    const bytes = await ben.tap('Send it');
    await there.whatsapp.deliver(bytes);
    await there.town.deliver();
    there.town.house.clock.now = new Date(there.town.house.clock.now.getTime() + 3_000);
    await there.whatsapp.deliver(bytes);
    await there.town.deliver();
    expect(textsOf(ben).filter((text) => text.includes('Case number:'))).toHaveLength(1);
  });

  test('a batch of several people, messages and receipts in one call loses none of them', async () => {
    const [hal, ida] = [there.newPerson(), there.newPerson()];
    const shown = await there.sees(hal, hal.writes('hello'));
    await there.whatsapp.tells();
    await there.whatsapp.happen(
      hal.value({ type: 'text', text: { body: lamp } }),
      ida.value({ type: 'text', text: { body: lamp } }),
      there.whatsapp.valueOf({
        statuses: [
          {
            id: shown.id,
            status: 'delivered',
            timestamp: there.whatsapp.timestamp(),
            recipient_user_id: hal.account.userId,
          },
        ],
      }),
      hal.value({ type: 'text', text: { body: `at ${newPlace()}` } }),
    );
    await there.town.deliver();
    expect(hal.last().text).toContain('Who may know who you are?');
    expect(ida.inbox().length).toBeGreaterThan(0);
    const [row] = await there.town.house.tools.store.outbox.page({ vendorId: shown.id, limit: 1 });
    expect(row?.status).toBe('delivered');
  });

  test('a forged call is refused, a replayed one does nothing, and neither leaves a row', async () => {
    const jan = there.newPerson();
    const bytes = await jan.writes('hello');
    await there.town.deliver();
    const rows = await there.town.house.prisma.inboundEvent.count();
    const other = bytesOf(envelope([jan.value({ type: 'text', text: { body: 'forged' } })]));
    const own = signatureOf(bytes, there.whatsapp.appSecret);
    for (const [body, signature] of [
      [other, undefined],
      [other, own],
      [other, signatureOf(other, 'a-secret-of-theirs')],
      [Buffer.concat([bytes, Buffer.from(' ')]), own],
    ] as [Buffer, string | undefined][])
      expect(await callWebhook(there.webhook, body, signature)).toBe(401);
    expect(await callWebhook(there.webhook, bytes, own)).toBe(200);
    await there.town.deliver();
    expect(await there.town.house.prisma.inboundEvent.count()).toBe(rows);
  });

  test('what was written to another of our numbers is not taken for ours', async () => {
    const kim = there.newPerson();
    const value = kim.value({ type: 'text', text: { body: lamp } });
    const rows = await there.town.house.prisma.inboundEvent.count();
    await there.whatsapp.happen({ ...value, metadata: { phone_number_id: '206540352242900' } });
    expect(await there.town.house.prisma.inboundEvent.count()).toBe(rows);
  });
});
