import { beforeAll, describe, expect, test } from 'vitest';
import { photo } from '#server/files/testing/sample-files';
import { newPlace } from '#server/testing/new-place';
import { resolves } from '../testing/desk-work';
import { type SmallTown, secret, smallTown } from '../testing/small-town';
import { TelegramPerson } from '../testing/telegram-person';

let town: SmallTown;
let people = 7000;
beforeAll(async () => {
  town = await smallTown();
});

function newPerson(language = 'en'): TelegramPerson {
  people += 1;
  return new TelegramPerson(town.telegram, people, language);
}

/** The beginning of a voice message, as telephones record it. */
const oggVoice = Buffer.from(`OggS${'\0'.repeat(24)}OpusHead${'\0'.repeat(200)}`, 'latin1');
const lamp = 'The street light has been broken for three days';

/** What the person sees after doing something. */
async function sees(person: TelegramPerson, doing: Promise<unknown>) {
  await doing;
  await town.deliver();
  return person.last();
}

async function files(person: TelegramPerson): Promise<string> {
  await sees(person, person.writes(lamp));
  await sees(person, person.writes(newPlace()));
  await sees(person, person.tap('Give my name'));
  const shown = await sees(person, person.tap('Send it'));
  return (/Case number: ([\d ]+)/.exec(shown.text)?.[1] ?? '').replaceAll(' ', '');
}

describe('over Telegram', () => {
  test('a request with photo and place gets a number, its reply arrives there, is rated, and is opened again', async () => {
    const ann = newPerson();
    expect((await sees(ann, ann.writes(lamp))).keyboard.map(({ text }) => text)).toEqual([
      '📍 Send my location',
      'Skip',
      'Change the subject',
    ]);
    await sees(ann, ann.photo(await photo({ width: 640, height: 480 })));
    expect(ann.last().text).toContain('Files so far: 1');
    expect((await sees(ann, ann.location(31.2304, 121.4737))).text).toContain('Who may know who you are?');
    expect((await sees(ann, ann.tap('Keep me private'))).text).toContain('Photos and files: 1');
    const filed = await sees(ann, ann.tap('Send it'));
    const caseNumber = (/Case number: ([\d ]+)/.exec(filed.text)?.[1] ?? '').replaceAll(' ', '');
    const ticket = await town.house.tools.store.tickets.find(caseNumber);
    expect(ticket).toMatchObject({
      channel: 'telegram',
      text: lamp,
      lat: 31.2304,
      lng: 121.4737,
      identity: 'confidential',
    });
    expect(await town.house.tools.store.tickets.files(ticket?.id ?? '')).toHaveLength(1);

    await resolves(town.house, caseNumber, 'The lamp was replaced on Thursday.');
    await town.deliver();
    expect(ann.last().text).toContain('The lamp was replaced on Thursday.');
    expect(ann.last().buttons).toHaveLength(3);

    const [third = ''] = ann.buttons().slice(2);
    expect((await sees(ann, ann.tap(third))).text).toContain('How good is the result?');
    // The reply names a page that is this person's alone, and still shows what was chosen.
    const asked = ann.inbox().find(({ text }) => text.includes('replaced on Thursday'));
    expect(asked?.text).toMatch(/https:\/\//);
    expect(asked?.text).toContain(`▸ ${third}`);
    await sees(ann, ann.tap('1 very bad'));
    await sees(ann, ann.tap('3 fair'));
    await sees(ann, ann.writes('It is dark again.'));
    const texts = ann.inbox().map((message) => message.text);
    expect(texts.some((text) => text.includes('The case is open again'))).toBe(true);
    expect((await town.house.tools.store.tickets.find(caseNumber))?.status).toBe('reopened');
  });

  test('the same update delivered twice makes one ticket and one answer', async () => {
    const ben = newPerson();
    await sees(ben, ben.writes(lamp));
    await sees(ben, ben.writes(newPlace()));
    await sees(ben, ben.tap('Give my name'));
    const update = await ben.tap('Send it');
    await Promise.all([town.telegram.deliver(update), town.telegram.deliver(update)]);
    await town.deliver();
    expect(ben.inbox().filter((message) => message.text.includes('Case number:'))).toHaveLength(1);
    expect(await town.house.prisma.ticket.count({ where: { text: lamp, identity: 'named' } })).toBe(1);
  });

  test('a forged call is refused and leaves no row', async () => {
    const before = await town.house.prisma.inboundEvent.count();
    const update = {
      update_id: 1,
      message: { message_id: 1, date: 0, chat: { id: 5, type: 'private' }, text: 'hello' },
    };
    for (const forged of [undefined, 'wrong', `${secret}x`])
      expect(await town.telegram.callWebhook(update, forged)).toBe(401);
    expect(await town.house.prisma.inboundEvent.count()).toBe(before);
  });

  test('an album of five photos, which come all at once, is one request and one answer', async () => {
    const cem = newPerson();
    const picture = await photo({ width: 320, height: 240 });
    const captions = [lamp, undefined, undefined, undefined, undefined];
    await Promise.all(captions.map((caption) => cem.photo(picture, caption, 'a1')));
    await town.deliver();
    expect(cem.inbox()).toHaveLength(1);
    await sees(cem, cem.writes(newPlace()));
    await sees(cem, cem.tap('Stay anonymous'));
    expect(cem.last().text).toContain('Photos and files: 5');
  });

  test('a file that is no picture says so', async () => {
    const dia = newPerson();
    expect((await sees(dia, dia.photo(Buffer.from('#!/bin/sh echo'), undefined))).text).toContain(
      town.house.tools.say('en', 'refusals:file-type-not-allowed'),
    );
  });

  test('a voice message is kept with the request, and a sticker says what can be read', async () => {
    const eva = newPerson();
    await sees(eva, eva.writes(lamp));
    expect((await sees(eva, eva.voice(oggVoice))).text).toContain('Files so far: 1');
    expect((await sees(eva, eva.sticker())).text).toContain('I cannot read this kind of message');
  });

  test('a message that is corrected later is not said a second time', async () => {
    const pat = newPerson();
    await sees(pat, pat.writes(lamp));
    const shown = pat.inbox().length;
    await sees(pat, pat.corrects('The street light has been broken for four days'));
    expect(pat.inbox()).toHaveLength(shown);
    await sees(pat, pat.writes(newPlace()));
    await sees(pat, pat.tap('Give my name'));
    await sees(pat, pat.tap('Send it'));
    const tickets = await town.house.prisma.ticket.count({ where: { text: { contains: 'four days' } } });
    expect(tickets).toBe(0);
  });

  test('a file that Telegram does not know any more does not hold up the talk', async () => {
    const quy = newPerson();
    await quy.photo(await photo({ width: 32, height: 32 }));
    town.telegram.files.clear();
    await town.deliver();
    expect(quy.last().text).toContain(town.house.tools.say('en', 'refusals:file-not-found'));
  });

  test('a shared contact is the phone number', async () => {
    const fay = newPerson();
    await sees(fay, fay.writes(lamp));
    await sees(fay, fay.writes(newPlace()));
    await sees(fay, fay.tap('Give my name'));
    expect((await sees(fay, fay.tap('Leave a phone number'))).keyboard[0]).toMatchObject({
      request_contact: true,
    });
    expect((await sees(fay, fay.contact('+8613800138000'))).text).toContain('+86 138 0013 8000');
  });

  test('a tapped button stops spinning and shows what was chosen', async () => {
    const gil = newPerson();
    await sees(gil, gil.writes(lamp));
    await sees(gil, gil.writes(newPlace()));
    await sees(gil, gil.tap('Give my name'));
    expect(town.telegram.openTaps.size).toBe(0);
    const asked = gil.inbox().at(-2);
    expect(asked?.text).toMatch(/▸ Give my name$/);
    expect(asked?.buttons).toEqual([]);
  });

  test('speaks the language of the device, and the one that is asked for', async () => {
    const ivo = newPerson('zh-hans');
    expect((await sees(ivo, ivo.writes('/start'))).text).toContain('自动助手');
    await sees(ivo, ivo.writes('العربية'));
    expect(ivo.last().text).toContain('بالعربية');
  });

  test('a busy Telegram is waited for as long as it says, and then the message arrives once', async () => {
    const jan = newPerson();
    town.telegram.busy = { times: 1, seconds: 9 };
    await jan.writes('hello');
    await town.deliver();
    expect(jan.inbox()).toEqual([]);
    const [row] = await town.house.tools.store.outbox.page({ status: 'waiting', limit: 1 });
    expect(row?.nextAttemptAt.getTime()).toBe(town.house.clock.now.getTime() + 9_000);
    town.house.wait(1);
    await town.deliver();
    expect(jan.inbox()).toHaveLength(1);
  });

  test('who blocked us is marked, and is written to again after coming back', async () => {
    const kim = newPerson();
    const caseNumber = await files(kim);
    await kim.blocks();
    await resolves(town.house, caseNumber, 'Done.');
    const shown = kim.inbox().length;
    await town.deliver();
    expect(kim.inbox()).toHaveLength(shown);
    await kim.unblocks();
    expect((await sees(kim, kim.writes('my cases'))).text).toContain('Done.');
  });

  test('a block that we only learn of while sending is marked too', async () => {
    const lea = newPerson();
    await lea.writes('hello');
    town.telegram.blocked.add(lea.id);
    await town.deliver();
    const rows = await town.house.tools.store.outbox.page({ status: 'failed', limit: 1 });
    expect(rows[0]).toMatchObject({ recipient: String(lea.id), lastError: 'telegram-403' });
    expect(await town.house.prisma.channelAddress.count({ where: { blockedAt: { not: null } } })).toBe(1);
  });

  test('the token stands in no row and no answer', async () => {
    const rows = await town.house.tools.store.outbox.page({ limit: 200 });
    expect(JSON.stringify(rows)).not.toContain(town.telegram.token);
  });
});
