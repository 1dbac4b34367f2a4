import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { photo } from '#server/files/testing/sample-files';
import { handBackTalk, takeTalk } from '#server/use-cases/hold-talk';
import { type DeskMove, moveTicket } from '#server/use-cases/move-ticket';
import { takeTalks } from '#server/use-cases/read-talks';
import { writeInTalk } from '#server/use-cases/write-in-talk';
import type { MiniProgramEmulator } from '../testing/mini-program-emulator';
import type { MiniProgramPhone } from '../testing/mini-program-phone';
import {
  type MiniProgramTown,
  miniProgramTown,
  newsTemplate,
  resolvedTemplate,
} from '../testing/mini-program-town';
import type { SmallTown } from '../testing/small-town';
import { TelegramPerson } from '../testing/telegram-person';

const lamp = 'The street light has been broken for three days';

let town: SmallTown;
let wechat: MiniProgramEmulator;
let newPhone: MiniProgramTown['newPhone'];

beforeAll(async () => {
  ({ town, wechat, newPhone } = await miniProgramTown());
});
beforeEach(() => {
  wechat.sent.length = 0;
});

/** Fills in the form and sends it; answers the case number. */
async function files(phone: MiniProgramPhone, text = lamp): Promise<string> {
  await phone.opens();
  await phone.types('Tell us in your own words', text);
  await phone.types('Address or description', '12 River Road');
  await phone.tap('Send the request');
  return /\b\d{13}\b/.exec(phone.sees())?.[0] ?? '';
}

async function move(caseNumber: string, name: DeskMove['move'], more: Partial<DeskMove> = {}, unit = true) {
  const { tools, units, staff } = town.house;
  const actor = unit ? await staff('handler', units.lamps) : await staff('dispatcher');
  const version = (await tools.store.tickets.find(caseNumber))?.version ?? 0;
  await moveTicket(tools, { move: name, caseNumber, version, ...more }, actor);
}

async function dispatches(caseNumber: string): Promise<void> {
  await move(caseNumber, 'accept', {}, false);
  await move(caseNumber, 'dispatch', { departmentId: town.house.units.lamps }, false);
}

async function resolves(caseNumber: string, publicText: string): Promise<void> {
  await dispatches(caseNumber);
  await move(caseNumber, 'signFor');
  await move(caseNumber, 'resolve', { publicText });
}

const outboxOf = async (caseNumber: string) => {
  const ticket = await town.house.tools.store.tickets.find(caseNumber);
  return town.house.tools.store.outbox.ofTicket(ticket?.id ?? '', 20);
};

describe('the mini program, on a phone', () => {
  test('a request with photo and place gets a number; the reply comes as a notice and in the talk, is rated, and the case is opened again', async () => {
    const ann = newPhone();
    const { openid } = ann;
    await ann.opens();
    await ann.types('Tell us in your own words', lamp);
    ann.place = { name: '和平路12号', address: '汀兰市', latitude: 31.2304, longitude: 121.4737 };
    await ann.tap('Choose on the map');
    ann.pictures = [await photo({ width: 640, height: 480 })];
    await ann.tap('Add photos');
    await ann.chooses('Keep my identity private');
    await ann.types('Phone number (optional)', '138 0013 8000');
    const filed = await ann.tap('Send the request');
    const caseNumber = /\b\d{13}\b/.exec(filed)?.[0] ?? '';
    expect(filed).toMatch(/\b\d{6}\b/);
    expect(filed).toContain('You will get a reply by');
    const ticket = await town.house.tools.store.tickets.find(caseNumber);
    expect(ticket).toMatchObject({
      channel: 'mini-program',
      text: lamp,
      placeText: '汀兰市 和平路12号',
      identity: 'confidential',
    });
    // WeChat's map shows places half a kilometre from where satellites see them.
    expect(ticket?.lat).toBeCloseTo(31.2323, 3);
    expect(ticket?.lng).toBeCloseTo(121.4692, 3);
    expect(await town.house.tools.store.tickets.files(ticket?.id ?? '')).toHaveLength(1);
    expect(wechat.leaveOf(openid, resolvedTemplate)).toBe(1);

    await resolves(caseNumber, 'The lamp was replaced on Thursday.');
    await town.deliver();
    const notice = wechat.sent.find(({ template_id }) => template_id === resolvedTemplate);
    expect(notice).toMatchObject({
      touser: openid,
      page: `pages/track/track?caseNumber=${caseNumber}`,
      data: {
        character_string1: { value: caseNumber },
        thing2: { value: 'The street light ha…' },
        phrase3: { value: '已有答复' },
        thing5: { value: 'The lamp was replac…' },
      },
    });

    await ann.opens('pages/chat/chat');
    expect(ann.sees()).toContain('The lamp was replaced on Thursday.');
    await ann.opens(notice?.page);
    expect(ann.sees()).toContain('The lamp was replaced on Thursday.');
    await ann.tap('Tell us if it helped');
    await ann.chooses('No');
    await ann.chooses('Very poor', 0);
    await ann.chooses('Fair', 1);
    expect(await ann.tap('Send')).toContain('We have opened your request again');
    expect((await town.house.tools.store.tickets.find(caseNumber))?.status).toBe('reopened');
    expect(wechat.leaveOf(openid, resolvedTemplate)).toBe(1);
  });

  test('the reply can be rated in the talk, too, with the buttons under it', async () => {
    const bo = newPhone();
    const caseNumber = await files(bo);
    await resolves(caseNumber, 'Done.');
    await town.deliver();
    await bo.opens('pages/chat/chat');
    expect(await bo.tap('Not solved')).toContain('How good is the result?');
    await bo.tap('1 very bad');
    await bo.tap('3 fair');
    await bo.tap('Skip');
    expect((await town.house.tools.store.tickets.find(caseNumber))?.status).toBe('reopened');
  });

  test('a request can be made in the talk: words, place, photo, and the number at the end', async () => {
    const cy = newPhone();
    await cy.opens('pages/chat/chat');
    await cy.types('Your message', lamp);
    await cy.tap('Send');
    cy.place = { name: 'Bus stop', address: 'River Road', latitude: 31.2304, longitude: 121.4737 };
    await cy.tap('Choose on the map');
    cy.pictures = [await photo({ width: 320, height: 240 })];
    await cy.tap('Add photos');
    expect(cy.sees()).toContain('Files so far: 1');
    await cy.tap('Stay anonymous');
    expect(await cy.tap('Send it')).toContain('Case number:');
  });

  test('a person takes over when they are asked for, writes there, and hands back', async () => {
    const { tools, prisma, staff } = town.house;
    const agent = await staff('agent');
    await takeTalks(tools, { wants: true, isPressed: true }, agent);
    const ron = newPhone();
    await ron.opens('pages/chat/chat');
    await ron.types('Your message', lamp);
    await ron.tap('Send');
    await ron.tap('Talk to a person');
    const talk = await prisma.conversation.findFirst({ where: { channel: 'mini-program', owner: 'none' } });
    const conversationId = talk?.id ?? '';
    await takeTalk(tools, { conversationId }, agent);
    await writeInTalk(tools, { conversationId, messageId: tools.newId(), text: 'Which lamp is it?' }, agent);
    await ron.opens('pages/chat/chat');
    expect(ron.sees()).toContain('A staff member says\nWhich lamp is it?');
    await ron.types('Your message', 'The one at the corner');
    await ron.tap('Send');
    await handBackTalk(tools, { conversationId }, agent);
    await ron.opens('pages/chat/chat');
    expect(ron.sees().indexOf('The one at the corner')).toBeGreaterThan(0);
    expect((await prisma.conversation.findUnique({ where: { id: conversationId } }))?.owner).toBe('bot');
  });

  test('own cases are listed without a code, and those of others are not', async () => {
    const dee = newPhone();
    const caseNumber = await files(dee);
    await dee.opens('pages/cases/cases');
    expect(dee.sees()).toContain(caseNumber);
    await dee.tap(caseNumber);
    expect(dee.sees()).toContain(lamp);
    const eve = newPhone();
    await eve.opens('pages/cases/cases');
    expect(eve.sees()).toContain('You have no requests here yet.');
    await eve.opens(`pages/track/track?caseNumber=${caseNumber}`);
    expect(eve.sees()).not.toContain(lamp);
  });

  test('a case of the web is found by number and code, which stands in no address', async () => {
    const fay = newPhone();
    const other = newPhone();
    await other.opens();
    await other.types('Tell us in your own words', lamp);
    await other.chooses('Stay anonymous');
    const filed = await other.tap('Send the request');
    const [caseNumber = '', code = ''] = filed.match(/\b(\d{13}|\d{6})\b/g) ?? [];
    await fay.opens('pages/cases/cases');
    await fay.types('Case number', caseNumber);
    await fay.types('Access code (optional)', code);
    await fay.tap('Show');
    expect(fay.sees()).toContain(lamp);
    expect(fay.calls.some(({ url }) => url.includes(code))).toBe(false);
  });

  test('anonymous means that nothing leads back: no leave is asked for, and it is not among the own cases', async () => {
    const gil = newPhone();
    const { openid } = gil;
    await gil.opens();
    await gil.types('Tell us in your own words', lamp);
    await gil.chooses('Stay anonymous');
    const filed = await gil.tap('Send the request');
    const caseNumber = /\b\d{13}\b/.exec(filed)?.[0] ?? '';
    const row = await town.house.prisma.ticket.findUnique({ where: { caseNumber } });
    expect(row).toMatchObject({ identity: 'anonymous', noticeAddressId: null, personId: null });
    expect(wechat.leaveOf(openid, resolvedTemplate)).toBe(0);
    await gil.opens('pages/cases/cases');
    expect(gil.sees()).not.toContain(caseNumber);
  });

  test('danger is answered with the number first, before anything is sent', async () => {
    const hal = newPhone();
    await hal.opens();
    await hal.types('Tell us in your own words', 'There is a fire in our house');
    await hal.tap('119');
    expect(hal.phoned).toEqual(['119']);
  });

  test('what was typed is kept while there is no connection, and sent once when there is', async () => {
    const ivo = newPhone();
    await ivo.opens();
    await ivo.types('Tell us in your own words', 'The bench by the lake is broken');
    ivo.isOffline = true;
    expect(await ivo.tap('Send the request')).toContain('Not sent. Check your connection.');
    await ivo.closes();
    ivo.isOffline = false;
    await ivo.opens();
    await ivo.tap('Send the request');
    expect(await town.house.prisma.ticket.count({ where: { text: 'The bench by the lake is broken' } })).toBe(
      1,
    );
  });

  test('speaks the language of the phone, and the one that is chosen', async () => {
    const jun = newPhone('zh_CN');
    await jun.opens('pages/cases/cases');
    expect(jun.sees()).toContain('这里还没有您的诉求。');
    await jun.tap('العربية');
    expect(jun.sees()).toContain('رقم الهاتف'.slice(0, 3));
    expect(jun.title).toBe('طلباتي');
    await jun.closes();
    await jun.opens();
    expect(jun.title).not.toBe('提交诉求');
  });
});

describe('leave to write', () => {
  test('the last one is kept for the reply, when the same template tells both', async () => {
    const { grants } = town.house.tools.store;
    const kim = newPhone();
    const { openid } = kim;
    const caseNumber = await files(kim);
    const ticket = await town.house.prisma.ticket.findUnique({ where: { caseNumber } });
    const addressId = ticket?.noticeAddressId ?? '';
    expect(await grants.spend(addressId, resolvedTemplate, 1)).toBe(false);
    expect(await grants.spend(addressId, resolvedTemplate, 0)).toBe(true);
    expect(await grants.spend(addressId, resolvedTemplate, 0)).toBe(false);
    expect(wechat.leaveOf(openid, resolvedTemplate)).toBe(1);
  });

  test('is never spent twice by two at once', async () => {
    const { grants } = town.house.tools.store;
    const caseNumber = await files(newPhone());
    const ticket = await town.house.prisma.ticket.findUnique({ where: { caseNumber } });
    const spent = await Promise.all(
      Array.from({ length: 8 }, () => grants.spend(ticket?.noticeAddressId ?? '', newsTemplate, 0)),
    );
    expect(spent.filter(Boolean)).toHaveLength(1);
  });

  test('used up, the notice goes to the next channel that the person has, and stays in the talk', async () => {
    const lea = newPhone();
    lea.allows = false;
    const caseNumber = await files(lea);
    const { prisma, tools } = town.house;
    const ticket = await prisma.ticket.findUnique({ where: { caseNumber } });
    const phone = new TelegramPerson(town.telegram, 9001, 'en');
    await phone.writes('hello');
    await town.deliver();
    const telegram = await prisma.channelAddress.findFirst({
      where: { channel: 'telegram' },
      orderBy: { createdAt: 'desc' },
    });
    const personId = ticket?.personId ?? '';
    await tools.store.people.joinAddress(ticket?.noticeAddressId ?? '', personId);
    await tools.store.people.joinAddress(telegram?.id ?? '', personId);
    await resolves(caseNumber, 'It shines again.');
    await town.deliver();
    expect(wechat.sent).toEqual([]);
    expect(phone.last().text).toContain('It shines again.');
    await lea.opens('pages/chat/chat');
    expect(lea.sees()).toContain('It shines again.');
  });

  test('taken back in the settings of WeChat, it is forgotten here too, and nobody is left untold in silence', async () => {
    const max = newPhone();
    const { openid } = max;
    const caseNumber = await files(max);
    wechat.setLeave(openid, resolvedTemplate, 0);
    await resolves(caseNumber, 'Done.');
    await town.deliver();
    const row = (await outboxOf(caseNumber)).find(({ notice }) => notice === 'resolved');
    expect(row).toMatchObject({ status: 'failed', lastError: expect.stringContaining('wechat-43101') });
    const { prisma } = town.house;
    const ticket = await prisma.ticket.findUnique({
      where: { caseNumber },
      include: { noticeAddress: true },
    });
    const left = await prisma.noticeGrant.findFirst({
      where: { addressId: ticket?.noticeAddressId ?? '', templateId: resolvedTemplate },
    });
    expect(left?.left).toBe(0);
    expect(ticket?.notToldAt).not.toBeNull();
  });

  test('is given back when WeChat was busy, so that the second try has it', async () => {
    const ned = newPhone();
    const caseNumber = await files(ned);
    await dispatches(caseNumber);
    await town.deliver();
    wechat.sent.length = 0;
    await move(caseNumber, 'signFor');
    await move(caseNumber, 'resolve', { publicText: 'Done.' });
    wechat.fails(-1);
    await town.deliver();
    expect(wechat.sent).toEqual([]);
    town.house.wait(1);
    await town.deliver();
    expect(wechat.sent).toHaveLength(1);
  });

  test('a person whom WeChat no longer knows is marked as not reachable here', async () => {
    const oda = newPhone();
    const { openid } = oda;
    const caseNumber = await files(oda);
    wechat.people.delete(openid);
    await resolves(caseNumber, 'Done.');
    await town.deliver();
    const ticket = await town.house.prisma.ticket.findUnique({
      where: { caseNumber },
      include: { noticeAddress: true },
    });
    expect(ticket?.noticeAddress?.blockedAt).not.toBeNull();
  });

  test('WeChat tells whether a notice arrived, also before anybody asked, twice and late', async () => {
    const pia = newPhone();
    const caseNumber = await files(pia);
    await resolves(caseNumber, 'Done.');
    await town.deliver();
    const notice = wechat.sent.find(({ template_id }) => template_id === resolvedTemplate);
    if (!notice) throw new Error('No notice was sent.');
    await wechat.pushSent(notice);
    await wechat.pushSent(notice);
    await town.deliver();
    const row = (await outboxOf(caseNumber)).find(({ notice: name }) => name === 'resolved');
    expect(row).toMatchObject({ status: 'delivered', vendorId: notice.msgid });
  });

  test('a pushed event that is forged or replayed is refused, and leaves no row', async () => {
    const before = await town.house.prisma.inboundEvent.count();
    const { query, body } = wechat.sealed(
      wechat.message('o-person-1', { Event: 'subscribe_msg_sent_event' }),
    );
    const post = (search: URLSearchParams | string, text: string) =>
      fetch(`${wechat.webhook}?${search}`, { method: 'POST', body: text });
    const altered = new URLSearchParams(query);
    altered.set('msg_signature', '0'.repeat(40));
    const old = new URLSearchParams(query);
    old.set('timestamp', '1500000000');
    expect((await post(altered, body)).status).toBe(401);
    expect((await post(old, body)).status).toBe(401);
    expect((await post('', '{"Event":"subscribe_msg_sent_event"}')).status).toBe(401);
    expect(await town.house.prisma.inboundEvent.count()).toBe(before);
  });
});
