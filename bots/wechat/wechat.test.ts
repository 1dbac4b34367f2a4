import { beforeAll, describe, expect, test } from 'vitest';
import { photo } from '#server/files/testing/sample-files';
import { newPlace } from '#server/testing/new-place';
import { type DeskMove, moveTicket } from '#server/use-cases/move-ticket';
import type { Channel, RawRequest } from '../channel';
import { receiveWebhook } from '../receive';
import { quietLog } from '../testing/quiet-log';
import { type SmallTown, smallTown } from '../testing/small-town';
import { type Shown, WechatEmulator } from '../testing/wechat-emulator';
import { WechatPerson } from '../testing/wechat-person';
import { type Posted, sign } from '../testing/wechat-post';

const wechat = new WechatEmulator();
const resolvedTemplate = 'Tmpl_resolved-0001';
const otherTemplate = 'Tmpl_other-0002';
let town: SmallTown;
let people = 0;
beforeAll(async () => {
  const apiBase = await wechat.start();
  wechat.templates.set(
    resolvedTemplate,
    '办件编号：{{character_string1.DATA}}\n事项名称：{{thing2.DATA}}\n办理状态：{{phrase3.DATA}}\n时间：{{time4.DATA}}',
  );
  wechat.templates.set(otherTemplate, '编号：{{character_string2.DATA}}\n进度：{{thing5.DATA}}');
  town = await smallTown({
    WECHAT_APP_ID: wechat.appId,
    WECHAT_APP_SECRET: wechat.appSecret,
    WECHAT_TOKEN: wechat.token,
    WECHAT_AES_KEY: wechat.aesKey,
    WECHAT_API_BASE: apiBase,
    WECHAT_TEMPLATES: `resolved=${resolvedTemplate}, *=${otherTemplate}`,
    WECHAT_MENU: '1',
  });
  wechat.webhook = `${town.webhooks}/webhooks/wechat`;
  return () => wechat.stop();
});

function newPerson(): WechatPerson {
  people += 1;
  return new WechatPerson(wechat, `oPerson_${String(people).padStart(20, '0')}`);
}

const lamp = 'The street light has been broken for three days';

async function sees(person: WechatPerson, doing: Promise<unknown>): Promise<Shown> {
  await doing;
  await town.deliver();
  return person.last();
}

function caseNumberIn({ text }: Shown): string {
  return (/(?:Case number: |办件编号：)([\d ]+)/.exec(text)?.[1] ?? '').replaceAll(' ', '');
}

async function files(person: WechatPerson): Promise<string> {
  await sees(person, person.writes(lamp));
  await sees(person, person.writes(newPlace()));
  await sees(person, person.picks('Give my name'));
  return caseNumberIn(await sees(person, person.picks('Send it')));
}

/** The desk at work, from accepting to the reply. */
async function resolves(caseNumber: string, reply: string): Promise<void> {
  const dispatcher = await town.house.staff('dispatcher');
  const handler = await town.house.staff('handler', town.house.units.lamps);
  const move = async (name: DeskMove['move'], more: Partial<DeskMove> = {}, actor = handler) => {
    const ticket = await town.house.tools.store.tickets.find(caseNumber);
    const made = { move: name, caseNumber, version: ticket?.version ?? 0, ...more };
    return moveTicket(town.house.tools, made, actor);
  };
  await move('accept', {}, dispatcher);
  await move('dispatch', { departmentId: town.house.units.lamps }, dispatcher);
  await move('signFor');
  await move('resolve', { publicText: reply });
}

/** Answered on the spot: the only notice there is. */
async function answers(caseNumber: string, reply: string): Promise<void> {
  const agent = await town.house.staff('agent');
  const ticket = await town.house.tools.store.tickets.find(caseNumber);
  const made = {
    move: 'answerDirectly',
    caseNumber,
    version: ticket?.version ?? 0,
    publicText: reply,
  } as const;
  await moveTicket(town.house.tools, made, agent);
}

function asRequest(message: Posted): RawRequest {
  const { query, body } = sign(wechat, message, Math.floor(Date.now() / 1000));
  const url = `https://city.example/webhooks/wechat?${query}`;
  return { method: 'POST', url, headers: {}, body: Buffer.from(body) };
}

/** Two days and an hour in which the person writes nothing. */
function twoDaysPass(): void {
  wechat.passes(49);
  town.house.wait(49 * 60);
}

describe('over WeChat', () => {
  test('a request with photo and place gets a number, its reply arrives there, is rated, and is opened again', async () => {
    const ann = newPerson();
    expect(await sees(ann, ann.writes(lamp))).toMatchObject({ by: 'answer' });
    await sees(ann, ann.photo(await photo({ width: 640, height: 480 })));
    expect(ann.last().text).toContain('Files so far: 1');
    expect((await sees(ann, ann.location(31.2304, 121.4737, '河东路12号'))).text).toContain(
      'Who may know who you are?',
    );
    expect((await sees(ann, ann.picks('Keep me private'))).text).toContain('Photos and files: 1');
    const caseNumber = caseNumberIn(await sees(ann, ann.picks('Send it')));
    const ticket = await town.house.tools.store.tickets.find(caseNumber);
    expect(ticket).toMatchObject({ channel: 'wechat', text: lamp, identity: 'confidential' });
    // As satellites say, and not as WeChat's map, which is some hundred metres away.
    expect(ticket?.lat).toBeCloseTo(31.2304, 5);
    expect(ticket?.lng).toBeCloseTo(121.4737, 5);
    expect(await town.house.tools.store.tickets.files(ticket?.id ?? '')).toHaveLength(1);
    expect(ann.inbox().every(({ by }) => by === 'answer')).toBe(true);

    await resolves(caseNumber, 'The lamp was replaced on Thursday.');
    await town.deliver();
    expect(ann.last()).toMatchObject({
      by: 'service',
      text: expect.stringContaining('The lamp was replaced on Thursday.'),
    });
    expect((await sees(ann, ann.picks('Not solved'))).text).toContain('How good is the result?');
    await sees(ann, ann.picks('1 very bad'));
    await sees(ann, ann.picks('3 fair'));
    await sees(ann, ann.writes('It is dark again.'));
    // A notice had to go first, so the worker sends the answer too, once the time for the response is over.
    town.house.wait(1);
    await town.deliver();
    expect(ann.inbox().some(({ text }) => text.includes('The case is open again'))).toBe(true);
    expect((await town.house.tools.store.tickets.find(caseNumber))?.status).toBe('reopened');
    expect(wechat.complaints).toEqual([]);
  });

  test('speaks Chinese to who follows, and the language that is asked for', async () => {
    const bo = newPerson();
    expect((await sees(bo, bo.follows())).text).toContain('自动助手');
    expect((await sees(bo, bo.writes('العربية'))).text).toContain('بالعربية');
  });

  test('the menu under the conversation begins a request, at any moment', async () => {
    const channel = [...town.channels.values()].find(({ name }) => name === 'wechat');
    await channel?.start?.(town.handsOf('wechat'));
    expect(wechat.menu.map(({ key }) => key)).toEqual(['do:file', 'do:track', 'do:person']);
    const cai = newPerson();
    expect((await sees(cai, cai.clicks('do:file'))).text).toContain('出了什么事');
  });

  test('words that WeChat heard in a voice message are words; sound alone says what can be read', async () => {
    const dan = newPerson();
    expect((await sees(dan, dan.says(lamp))).text).toContain('Where is it?');
    const ed = newPerson();
    await sees(ed, ed.writes('hello'));
    for (const doing of [() => ed.says(), () => ed.video()])
      expect((await sees(ed, doing())).text).toContain('I cannot read this kind of message');
  });

  test('a photo that is no longer there says so', async () => {
    const fay = newPerson();
    await sees(fay, fay.writes(lamp));
    const gone = fay.make('image', { PicUrl: 'http://mmbiz.qpic.cn/0', MediaId: 'gone' });
    expect((await sees(fay, wechat.post(gone))).text).toContain(
      town.house.tools.say('en', 'refusals:file-not-found'),
    );
  });

  test('a photo that WeChat cannot hand out now is fetched later', async () => {
    const fin = newPerson();
    await sees(fin, fin.writes(lamp));
    wechat.fails('busy');
    expect((await sees(fin, fin.photo(await photo({ width: 320, height: 240 })))).text).toContain(
      'Files so far: 1',
    );
  });

  test('a file that is no picture says so', async () => {
    const gus = newPerson();
    await sees(gus, gus.writes(lamp));
    expect((await sees(gus, gus.photo(Buffer.from('#!/bin/sh echo')))).text).toContain(
      town.house.tools.say('en', 'refusals:file-type-not-allowed'),
    );
  });

  test('the same message delivered again, at once and later, makes one ticket and one answer', async () => {
    const hal = newPerson();
    await sees(hal, hal.writes(lamp));
    await sees(hal, hal.writes(newPlace()));
    await sees(hal, hal.picks('Give my name'));
    const before = hal.inbox().length;
    const tickets = await town.house.prisma.ticket.count();
    const sent = await hal.picks('Send it');
    await Promise.all([wechat.post(sent), wechat.post(sent)]);
    await town.deliver();
    const numbers = hal.inbox().slice(before).map(caseNumberIn);
    expect(new Set(numbers).size).toBe(1);
    expect(hal.inbox().every(({ by }) => by === 'answer')).toBe(true);
    expect(await town.house.prisma.ticket.count()).toBe(tickets + 1);
  });

  test('a forged call is refused and leaves no row', async () => {
    const before = await town.house.prisma.inboundEvent.count();
    const ida = newPerson();
    const fresh = `timestamp=${Math.floor(Date.now() / 1000)}&nonce=1`;
    for (const query of ['', `?${fresh}`, `?${fresh}&signature=${'0'.repeat(40)}&encrypt_type=aes`]) {
      const body = `<xml><FromUserName>${ida.openid}</FromUserName></xml>`;
      const { status } = await fetch(`${wechat.webhook}${query}`, { method: 'POST', body });
      expect(status).toBe(401);
    }
    expect(await town.house.prisma.inboundEvent.count()).toBe(before);
  });

  test('two days later the reply goes out as a template, and its arrival is noted', async () => {
    const jon = newPerson();
    const caseNumber = await files(jon);
    twoDaysPass();
    await resolves(caseNumber, 'Done.');
    await town.deliver();
    const shown = jon.last();
    expect(shown).toMatchObject({ by: 'template', url: expect.stringContaining('/track') });
    expect(shown.text).toContain(`办件编号：${caseNumber}`);
    expect(shown.text).toContain('办理状态：已有答复');
    const rows = () =>
      town.house.prisma.outboxMessage.findMany({
        where: { channel: 'wechat', notice: 'resolved', ticket: { caseNumber } },
      });
    expect((await rows())[0]?.vendorId).toMatch(/^\d{19}$/);
    await wechat.tellFinished();
    await town.deliver();
    expect((await rows())[0]).toMatchObject({ status: 'delivered' });
  });

  test('a template that the person refused, told before we know its id, sends the notice on or leaves it to the desk', async () => {
    const leo = newPerson();
    const caseNumber = await files(leo);
    twoDaysPass();
    wechat.refuseTemplates.add(leo.openid);
    wechat.tellsEarly = true;
    await answers(caseNumber, 'Done.');
    await town.deliver();
    await town.deliver();
    wechat.tellsEarly = false;
    expect(leo.last().by).not.toBe('template');
    const [row] = await town.house.prisma.outboxMessage.findMany({
      where: { channel: 'wechat', notice: 'resolved', ticket: { caseNumber } },
    });
    expect(row).toMatchObject({ status: 'failed', lastError: expect.stringContaining('wechat-user-block') });
  });

  test('the template of another person arrives in any order', async () => {
    const [mia, ned] = [newPerson(), newPerson()];
    const numbers = [await files(mia), await files(ned)];
    twoDaysPass();
    for (const number of numbers) await answers(number, 'Done.');
    await town.deliver();
    await wechat.tellFinished();
    await town.deliver();
    const rows = await town.house.prisma.outboxMessage.findMany({
      where: { notice: 'resolved', ticket: { caseNumber: { in: numbers } } },
    });
    expect(rows.map(({ status }) => status)).toEqual(['delivered', 'delivered']);
  });

  test('an answer that took too long is sent by the worker, and is not said again when WeChat asks once more', async () => {
    const ola = newPerson();
    const message = ola.make('text', { Content: lamp });
    let clock = 0;
    const [channel] = [...town.channels.values()].filter(({ name }) => name === 'wechat');
    const slowly = {
      ...{ door: town.door, channels: town.channels, zone: 'Asia/Shanghai', log: quietLog },
      storeFile: town.handsOf('wechat').storeFile,
      wait: async () => undefined,
      clock: () => {
        clock += 5_000;
        return clock;
      },
    };
    const receive = () => receiveWebhook(channel as Channel, asRequest(message), slowly);
    expect((await receive()).body).toBe('success');
    town.house.wait(1);
    await town.deliver();
    expect(ola.inbox()).toMatchObject([{ by: 'service' }]);
    expect((await receive()).body).toBe('success');
  });

  test('an answer that is longer than a message holds is said whole', async () => {
    const pia = newPerson();
    const caseNumber = await files(pia);
    const reply = '这条路上的路灯已经修好。'.repeat(120);
    await answers(caseNumber, reply);
    await town.deliver();
    await sees(pia, pia.writes('my cases'));
    town.house.wait(1);
    await town.deliver();
    const story = pia.inbox().slice(-2);
    expect(story.map(({ by }) => by)).not.toContain('system');
    expect(story.map(({ text }) => text).join('')).toContain('路灯已经修好');
    expect(wechat.complaints).toEqual([]);
  });

  test('who left us is marked, and is written to again after coming back', async () => {
    const kim = newPerson();
    const caseNumber = await files(kim);
    await kim.leaves();
    const shown = kim.inbox().length;
    await resolves(caseNumber, 'Done.');
    await town.deliver();
    expect(kim.inbox()).toHaveLength(shown);
    await sees(kim, kim.follows());
    expect((await sees(kim, kim.writes('my cases'))).text).toContain('Done.');
  });

  test('a busy WeChat is tried again, and then the message arrives once', async () => {
    const lea = newPerson();
    const caseNumber = await files(lea);
    await answers(caseNumber, 'Done.');
    const before = lea.inbox().length;
    wechat.fails('busy');
    await town.deliver();
    town.house.wait(1);
    await town.deliver();
    expect(
      lea
        .inbox()
        .slice(before)
        .filter(({ text }) => text.includes('Done.')),
    ).toHaveLength(1);
  });

  test('neither the secret nor a token stands in any row', async () => {
    const rows = await town.house.tools.store.outbox.page({ limit: 200 });
    expect(JSON.stringify(rows)).not.toContain(wechat.appSecret);
    expect(JSON.stringify(rows)).not.toContain('tOkEn-_9');
  });
});
