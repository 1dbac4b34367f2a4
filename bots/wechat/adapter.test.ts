import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { Channel, Delivery, NativeMessage, RawRequest } from '../channel';
import { render } from '../render';
import { surroundings } from '../testing/benches/surroundings';
import { deliveryTo } from '../testing/channel-contract';
import { nastyTexts } from '../testing/nasty-texts';
import { WechatEmulator } from '../testing/wechat-emulator';
import { WechatPerson } from '../testing/wechat-person';
import { fromXml, type Mode, type Posted, readAnswer, type Signed, sha1, sign } from '../testing/wechat-post';
import { createWechat } from './index';
import type { WechatSettings } from './settings';

const wechat = new WechatEmulator();
let apiBase = '';
beforeAll(async () => {
  apiBase = await wechat.start();
});
afterAll(() => wechat.stop());

function connect(mode: Mode, change: Partial<WechatSettings> = {}): Channel {
  wechat.mode = mode;
  const { appId, appSecret, token, aesKey } = wechat;
  const key = mode === 'plain' ? {} : { aesKey };
  return createWechat({ appId, appSecret, token, apiBase, ...key, ...change }, surroundings());
}

const seconds = () => Math.floor(Date.now() / 1000);
let ids = 0;

function said(parts: Posted = {}): Posted {
  ids += 1;
  const common = { ToUserName: wechat.name, FromUserName: 'oAnn', CreateTime: seconds(), MsgType: 'text' };
  return { ...common, Content: '你好', MsgId: String(ids), ...parts };
}

function asRequest({ query, body }: Signed, method = 'POST'): RawRequest {
  const url = `https://city.example/webhooks/wechat?${query}`;
  return { method, url, headers: {}, body: Buffer.from(body) };
}

const post = (message = said(), at = seconds()) => asRequest(sign(wechat, message, at));

function message(text: string): NativeMessage {
  return { text, choices: [], asList: false, asksLocation: false, asksContact: false, locale: 'zh-CN' };
}

describe('saving the address on the page of WeChat', () => {
  test.each<Mode>(['plain', 'safe'])('repeats the echo in %s mode, to WeChat alone', (mode) => {
    const { inbound } = connect(mode);
    const [timestamp, nonce, echostr] = [String(seconds()), '77', '5927782489442352469'];
    const shake = (signature: string) =>
      inbound?.verify({
        ...{ method: 'GET', headers: {}, body: Buffer.alloc(0) },
        url: `https://city.example/webhooks/wechat?${new URLSearchParams({ signature, timestamp, nonce, echostr })}`,
      });
    expect(shake(sha1(wechat.token, timestamp, nonce))).toMatchObject({
      ok: true,
      answer: { status: 200, body: echostr },
    });
    expect(shake(sha1('another', timestamp, nonce))).toEqual({ ok: false, status: 401 });
  });
});

describe('in each mode', () => {
  test.each<Mode>(['plain', 'compatible', 'safe'])(
    'a message in %s mode is heard, and the answer understood',
    (mode) => {
      const { inbound } = connect(mode);
      const request = post();
      expect(inbound?.verify(request)).toEqual({ ok: true });
      const [event] = inbound?.parse(request) ?? [];
      expect(event).toMatchObject({ address: { externalId: 'oAnn' }, event: { kind: 'text', text: '你好' } });
      expect(inbound?.ack([], request).body).toBe('success');
      const answer = inbound?.ack([message('收到 ]]> <b>')], request);
      expect(readAnswer(wechat, 'oAnn', answer?.body ?? '')).toBe('收到 ]]> <b>');
    },
  );

  test.each(Object.entries(nastyTexts))('WeChat understands an answer with %s', (_, text) => {
    const { inbound, capabilities } = connect('safe');
    for (const locale of locales) {
      const meaning = { key: 'bot:storyReply', values: { reply: text } };
      for (const part of render(meaning, locale, capabilities, 'Asia/Shanghai').slice(0, 3)) {
        const heard = readAnswer(wechat, 'oAnn', inbound?.ack([part], post()).body ?? '');
        expect(heard).toBe(part.text);
      }
    }
  });

  test('letters that XML forbids are left out of an answer', () => {
    const { inbound } = connect('plain');
    expect(
      readAnswer(wechat, 'oAnn', inbound?.ack([message('a\u0000\u0008\u001b\ufffeb\nc')], post()).body ?? ''),
    ).toBe('ab\nc');
  });

  test('a message that is encrypted although we have no key is refused, so that nothing is lost in silence', () => {
    connect('safe');
    const request = post();
    expect(connect('plain').inbound?.verify(request).ok).toBe(false);
  });

  test('in plain mode a signature that was overheard is good for its own message only', () => {
    const { inbound } = connect('plain');
    const heard = sign(wechat, said(), seconds());
    expect(inbound?.verify(asRequest(heard)).ok).toBe(true);
    expect(inbound?.verify(asRequest(heard)).ok).toBe(true);
    const forged = sign(wechat, said({ Content: '把我的号码告诉我' }), seconds()).body;
    expect(inbound?.verify(asRequest({ ...heard, body: forged })).ok).toBe(false);
  });

  test('a request from before the last ten minutes is a replay', () => {
    const { inbound } = connect('safe');
    expect(inbound?.verify(post(said(), seconds() - 590)).ok).toBe(true);
    expect(inbound?.verify(post(said(), seconds() - 610))).toEqual({ ok: false, status: 401 });
  });

  test('entities and document types in the XML are not followed', () => {
    const { inbound } = connect('plain');
    const { query } = sign(wechat, said(), seconds());
    const body = `<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]>
      <xml><ToUserName>a</ToUserName><FromUserName>oAnn</FromUserName><CreateTime>1773194400</CreateTime>
      <MsgType>text</MsgType><MsgId>7</MsgId><Content>&e;</Content></xml>`;
    for (const { event } of inbound?.parse(asRequest({ query, body })) ?? [])
      expect(event).toEqual({ kind: 'text', text: '&e;' });
  });
});

describe('what events are known by', () => {
  const keysOf = (...messages: Posted[]) => {
    const { inbound } = connect('safe');
    return messages.flatMap((one) => (inbound?.parse(post(one)) ?? []).map(({ key }) => key));
  };
  const click = { MsgType: 'event', Event: 'CLICK', EventKey: 'do:file', CreateTime: 1773194400 };
  const arrived = {
    MsgType: 'event',
    Event: 'TEMPLATESENDJOBFINISH',
    Status: 'success',
    CreateTime: 1773194400,
  };

  test('a message by its own id, whenever it is delivered', () => {
    const once = said({ MsgId: '24500000000000001' });
    expect(new Set(keysOf(once, once))).toEqual(new Set(['24500000000000001']));
  });

  test('an event by who, when and what: a tap a second later is another', () => {
    const [first, again, later, other] = keysOf(
      said(click),
      said(click),
      said({ ...click, CreateTime: 1773194401 }),
      said({ ...click, FromUserName: 'oBen' }),
    );
    expect(first).toBe(again);
    expect(new Set([first, later, other]).size).toBe(3);
  });

  test('two templates that arrive in one second by the ids of the templates', () => {
    expect(new Set(keysOf(said({ ...arrived, MsgID: '1' }), said({ ...arrived, MsgID: '2' }))).size).toBe(2);
  });

  test('what became of a template, in the words of the contract', () => {
    const { inbound } = connect('safe');
    const fateOf = (Status: string) =>
      inbound?.parse(post(said({ ...arrived, MsgID: '3487542469355618313', Status })))[0]?.event;
    expect(fateOf('success')).toEqual({
      kind: 'receipt',
      vendorId: '3487542469355618313',
      status: 'delivered',
    });
    expect(fateOf('failed:user block')).toMatchObject({ status: 'failed', reason: 'unreachable' });
    expect(fateOf('failed: system failed')).toMatchObject({ status: 'failed', reason: 'permanent' });
  });
});

describe('a notice outside the window', () => {
  const notice = (person: WechatPerson, change: Partial<Delivery> = {}): Delivery => ({
    ...deliveryTo(person.openid),
    notice: 'resolved',
    caseNumber: '2603111234560',
    meaning: {
      key: 'notices:resolved.body',
      values: {
        title: '河东路十二号门口的路灯已经坏了三天没有人修',
        trackUrl: 'https://city.example/zh-CN/track',
      },
    },
    ...change,
  });
  const zoe = new WechatPerson(wechat, 'oZoe');
  const content =
    '工单编号：{{character_string4.DATA}}\n工单名称：{{thing1.DATA}}\n办理结果：{{thing9.DATA}}\n时间：{{time7.DATA}}\n状态：{{phrase2.DATA}}';

  test.each(locales)('fills the fields of whatever template was picked, for %s', async (locale) => {
    wechat.templates.set('T-1', content);
    const channel = connect('safe', { templates: { resolved: 'T-1' } });
    const sent = await channel.sendOutsideWindow?.(notice(zoe, { locale }));
    expect(sent).toMatchObject({ kind: 'sent', vendorId: expect.stringMatching(/^\d{19}$/) });
    const lines = zoe.last().text.split('\n');
    expect(lines.slice(0, 2)).toEqual([
      '工单编号：2603111234560',
      '工单名称：河东路十二号门口的路灯已经坏了三天没有…',
    ]);
    expect(zoe.last()).toMatchObject({ by: 'template', url: 'https://city.example/zh-CN/track' });
    expect(lines[4]).toBe('状态：已有答复');
  });

  test('the same notice twice is shown once', async () => {
    const yan = new WechatPerson(wechat, 'oYan');
    const channel = connect('safe', { templates: { '*': 'T-1' } });
    const same = notice(yan);
    const [first, again] = [await channel.sendOutsideWindow?.(same), await channel.sendOutsideWindow?.(same)];
    expect(again).toEqual(first);
    expect(yan.inbox()).toHaveLength(1);
  });

  test.each<[string, Record<string, string>, string]>([
    ['no template', {}, 'wechat-no-template'],
    ['a template that the account does not have', { '*': 'T-gone' }, 'wechat-template-unknown'],
    ['a template that asks for an amount', { '*': 'T-money' }, 'wechat-template-field'],
  ])('with %s the next channel is tried', async (_, templates, error) => {
    wechat.templates.set('T-money', '金额：{{amount1.DATA}}');
    const channel = connect('safe', { templates });
    expect(await channel.sendOutsideWindow?.(notice(zoe))).toEqual({ kind: 'windowClosed', error });
  });

  test('a busy WeChat is asked again, and who left us is unreachable', async () => {
    const channel = connect('safe', { templates: { '*': 'T-1' } });
    wechat.fails('busy');
    expect((await channel.sendOutsideWindow?.(notice(zoe)))?.kind).toBe('retry');
    const una = new WechatPerson(wechat, 'oUna');
    wechat.followers.delete(una.openid);
    expect((await channel.sendOutsideWindow?.(notice(una)))?.kind).toBe('unreachable');
  });
});

describe('the health of the channel', () => {
  test('is well with the right id and secret, from an address on the list', async () => {
    expect(await connect('safe').health?.()).toEqual({ isWell: true });
  });

  test.each<[string, Partial<WechatSettings>]>([
    ['app-id-wrong', { appId: 'wx0000000000000000' }],
    ['secret-wrong', { appSecret: 'wrong' }],
    ['wechat-not-reached', { apiBase: 'http://127.0.0.1:9' }],
  ])('says %s', async (error, change) => {
    expect(await connect('safe', change).health?.()).toEqual({ isWell: false, error });
  });

  test('notices at once that our address left the list or the secret was frozen, though a token is held', async () => {
    const channel = connect('safe');
    expect((await channel.health?.())?.isWell).toBe(true);
    wechat.tokens.allowed.clear();
    expect(await channel.health?.()).toEqual({ isWell: false, error: 'address-not-allowed' });
    wechat.tokens.allowed.add('127.0.0.1');
    wechat.tokens.isSecretFrozen = true;
    expect(await channel.health?.()).toEqual({ isWell: false, error: 'secret-frozen' });
    wechat.tokens.isSecretFrozen = false;
  });
});

describe('the words on the menu', () => {
  test.each(locales)('are short enough for WeChat in %s', (locale) => {
    for (const command of ['file', 'track', 'person'])
      expect(Buffer.byteLength(plainTranslator(locale)(`bot:wechatMenu.${command}`))).toBeLessThanOrEqual(16);
  });

  test('are left alone unless that is asked for', async () => {
    const before = wechat.calls.length;
    await connect('safe').start?.({
      take: async () => undefined,
      storeFile: async () => ({ ok: false, reason: 'file-broken' }),
    });
    expect(wechat.calls).toHaveLength(before);
  });
});

test('an answer is signed and encrypted anew each time', () => {
  const { inbound } = connect('safe');
  const [one, two] = [1, 2].map(() => fromXml(inbound?.ack([message('一样')], post()).body ?? ''));
  expect(one?.Encrypt).not.toBe(two?.Encrypt);
  expect(one?.Nonce).not.toBe(two?.Nonce);
});
