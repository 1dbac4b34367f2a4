import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Meaning } from '#server/domain/conversation/meaning';
import type { Channel } from '../channel';
import { surroundings } from '../testing/benches/surroundings';
import { deliveryTo } from '../testing/channel-contract';
import { nastyTexts } from '../testing/nasty-texts';
import { WhatsAppEmulator } from '../testing/whatsapp-emulator';
import { WhatsAppPerson } from '../testing/whatsapp-person';
import { createWhatsApp } from './index';

const webhookUrl = 'https://city.example/webhooks/whatsapp';
const whatsapp = new WhatsAppEmulator();
let graphBase: string;
let channel: Channel;
let ann: WhatsAppPerson;
beforeAll(async () => {
  graphBase = await whatsapp.start();
  channel = connect();
  ann = new WhatsAppPerson(whatsapp, '16155550123');
  ann.account.lastWrote = Date.now();
});
afterAll(() => whatsapp.stop());

function connect(
  change: { phoneId?: string; accessToken?: string; templates?: Record<string, string> } = {},
): Channel {
  const { phoneId, token: accessToken, appSecret, verifyToken } = whatsapp;
  const settings = { phoneId, accessToken, appSecret, verifyToken, graphBase, ...change };
  return createWhatsApp(settings, surroundings({ webhookUrl }));
}

const choices = (count: number) =>
  Array.from({ length: count }, (_, order) => ({ id: `q1:${order}`, label: { text: `Choice ${order}` } }));

/** Renders and sends it, and answers what the person sees. */
async function shows(meaning: Meaning) {
  const before = ann.inbox().length;
  const delivery = deliveryTo(ann.account.userId, meaning);
  for (const part of channel.render?.(delivery) ?? [])
    expect(await channel.send(part, delivery)).toMatchObject({ kind: 'sent' });
  return ann.inbox().slice(before);
}

describe('what a person sees', () => {
  test.each([
    [0, 'text', 0],
    [3, 'button', 3],
    [4, 'list', 4],
    [10, 'list', 10],
    [11, 'text', 0],
  ])('%i choices are a message of the kind %s', async (count, kind, buttons) => {
    const shown = await shows({ key: 'bot:fine', choices: choices(count) });
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ kind, text: expect.stringContaining('All right') });
    expect(shown[0]?.buttons).toHaveLength(buttons);
  });

  test('more choices than a list holds are a numbered menu', async () => {
    const [shown] = await shows({ key: 'bot:fine', choices: choices(11) });
    expect(shown?.text).toContain('11. Choice 10');
  });

  test('a long reply is not cut into small parts because of the buttons below it', async () => {
    const reply = 'We looked at it and wrote it down. '.repeat(150).trim();
    const long: Meaning = { key: 'bot:storyReply', values: { reply } };
    expect(await shows(long)).toHaveLength(2);
    const shown = await shows({ ...long, choices: choices(3) });
    expect(shown.map(({ kind }) => kind)).toEqual([...shown.slice(1).map(() => 'text'), 'button']);
    expect(shown.map(({ text }) => text).join(' ')).toContain(reply.slice(-200));
  });

  test.each(Object.entries(nastyTexts))('%s goes through with buttons and without', async (_, text) => {
    const meaning: Meaning = { key: 'bot:storyReply', values: { reply: text.slice(0, 6000) } };
    expect((await shows(meaning)).length).toBeGreaterThan(0);
    expect((await shows({ ...meaning, choices: choices(2) })).at(-1)?.buttons).toHaveLength(2);
  });

  test('the button that asks for a place stands alone, and the other choices follow', async () => {
    const shown = await shows({ key: 'bot:where', choices: choices(1), asksLocation: true });
    expect(shown.map(({ kind }) => kind)).toEqual(['location_request_message', 'button']);
    expect(shown[1]?.text).toBe('Or choose:');
  });
});

describe('a notice where free words are not allowed', () => {
  const values = {
    caseNumber: { caseNumber: '2611211234567' },
    title: `A lamp\n\nthat   does     not burn ${'at all '.repeat(20)}`,
    trackUrl: 'https://city.example/en/track',
    rateUrl: 'https://city.example/en/rate/token',
  };
  const solved = { id: 'rate:2611211234567:yes', label: { key: 'ticket:solved.yes' } };
  const about = (notice: string, meaning: Meaning) => ({
    ...deliveryTo(ann.account.userId, meaning),
    notice,
    caseNumber: '2611211234567',
  });
  const outside = (connected: Channel, ...said: Parameters<typeof about>) =>
    connected.sendOutsideWindow?.(about(...said));

  beforeAll(() => {
    Object.assign(whatsapp.templates, {
      solved: { en: 3, zh_CN: 3 },
      news: { en: 3 },
      write_to_us: { en: 0 },
    });
  });

  test('fills three places, each in one short line, and leads to where it is rated', async () => {
    const connected = connect({ templates: { resolved: 'solved', '*': 'news' } });
    const resolved: Meaning = { key: 'notices:resolved.body', values, choices: [solved] };
    expect(await outside(connected, 'resolved', resolved)).toMatchObject({ kind: 'sent' });
    const { name, places } = ann.last().template ?? {};
    expect(name).toBe('solved');
    expect(places?.[0]).toBe('261121 123456 7');
    expect(places?.[1]).toMatch(/^A lamp that does not burn .{1,40}…$/);
    expect(places?.[2]).toBe(values.rateUrl);
    await outside(connected, 'dispatched', { key: 'notices:dispatched.body', values });
    expect(ann.last().template).toMatchObject({ name: 'news', places: { 2: values.trackUrl } });
  });

  test('about no case has a template without places, or none', async () => {
    const talk = { ...deliveryTo(ann.account.userId, { key: 'bot:fine' }), notice: 'reply' };
    const connected = connect({ templates: { reply: 'write_to_us', '*': 'news' } });
    expect(await connected.sendOutsideWindow?.(talk)).toMatchObject({ kind: 'sent' });
    expect(ann.last().template).toMatchObject({ name: 'write_to_us', places: [] });
    const without = connect({ templates: { '*': 'news' } });
    expect(await without.sendOutsideWindow?.(talk)).toEqual({
      kind: 'windowClosed',
      error: 'whatsapp-no-template',
    });
  });

  test.each([132001, 132015, 131049])('leads to the next channel when the vendor says %i', async (code) => {
    whatsapp.fails(400, code);
    const connected = connect({ templates: { '*': 'news' } });
    expect(await outside(connected, 'received', { key: 'notices:received.body', values })).toEqual({
      kind: 'windowClosed',
      error: `whatsapp-${code}`,
    });
  });

  test('waits while the vendor is busy', async () => {
    whatsapp.fails(429, 130429);
    const connected = connect({ templates: { '*': 'news' } });
    const result = await outside(connected, 'received', { key: 'notices:received.body', values });
    expect(result).toEqual({ kind: 'retry', afterMs: null, error: 'whatsapp-130429' });
  });
});

describe('health', () => {
  test('is well when the vendor calls our address, by the app, the account or the number', async () => {
    const sets: (Record<string, string> | undefined)[] = [
      undefined,
      { application: webhookUrl },
      { application: 'https://other.example', phone_number: `${webhookUrl}/${whatsapp.phoneId}` },
    ];
    for (const set of sets) {
      whatsapp.webhookConfiguration = set;
      expect(await channel.health?.()).toEqual({ isWell: true });
    }
  });

  test('says when the vendor calls somebody else, or nobody', async () => {
    whatsapp.webhookConfiguration = { application: 'https://other.example/webhooks/whatsapp' };
    expect(await channel.health?.()).toEqual({ isWell: false, error: 'webhook-elsewhere' });
    whatsapp.webhookConfiguration = {};
    expect(await channel.health?.()).toEqual({ isWell: false, error: 'webhook-missing' });
    whatsapp.webhookConfiguration = { application: webhookUrl };
  });

  test('says that the token was revoked, and does not tell it', async () => {
    const health = await connect({ accessToken: 'REVOKED-token' }).health?.();
    expect(health).toEqual({ isWell: false, error: 'token-refused' });
  });

  test.each([
    [403, 10, 'permission-missing'],
    [400, 100, 'number-unknown'],
    [400, 131031, 'account-restricted'],
    [500, 1, 'not-reached'],
  ])('tells %i with the code %i apart', async (status, code, error) => {
    whatsapp.fails(status, code);
    expect(await channel.health?.()).toEqual({ isWell: false, error });
  });

  test('being asked too often is no illness, and silence is one', async () => {
    whatsapp.fails(429, 80007);
    expect(await channel.health?.()).toEqual({ isWell: true });
    whatsapp.hangsUp();
    expect(await channel.health?.()).toEqual({ isWell: false, error: 'not-reached' });
  });
});

describe('files', () => {
  const put = (body: Buffer) => {
    whatsapp.files.set('77', { body, mime: 'image/jpeg', linkedAt: 0 });
    return channel.inbound?.fetchMedia?.({ id: '77', bytes: null });
  };

  test('come in two steps, with our token in both', async () => {
    expect(await put(Buffer.from('a photo'))).toEqual({ ok: true, body: Buffer.from('a photo') });
  });

  test('that are too large are not fetched', async () => {
    expect(await put(Buffer.alloc(20 * 1024 * 1024 + 1))).toEqual({ ok: false, reason: 'file-too-large' });
  });

  test('that are gone are refused, and those that cannot be had now are asked for again', async () => {
    const fetchMedia = channel.inbound?.fetchMedia;
    expect(await fetchMedia?.({ id: 'gone', bytes: null })).toEqual({ ok: false, reason: 'file-not-found' });
    whatsapp.fails(500, 131000);
    await expect(fetchMedia?.({ id: '77', bytes: null })).rejects.toThrow('did not say where');
    whatsapp.isPermitted = false;
    await expect(fetchMedia?.({ id: '77', bytes: null })).rejects.toThrow('did not say where');
    whatsapp.isPermitted = true;
    whatsapp.fails(401, 190);
    await expect(fetchMedia?.({ id: '77', bytes: null })).rejects.not.toThrow(whatsapp.token);
  });
});

describe('our number', () => {
  const says = (connected: Channel) => {
    const asked = { choices: [], asList: false, asksLocation: false, asksContact: false };
    return connected.send({ ...asked, text: 'Hello', locale: 'en' }, deliveryTo(ann.account.userId));
  };

  test('that the token may not see, or that is written wrongly, keeps messages waiting', async () => {
    const waits = { kind: 'retry', afterMs: null, error: 'whatsapp-100' };
    whatsapp.isPermitted = false;
    expect(await says(channel)).toEqual(waits);
    whatsapp.isPermitted = true;
    expect(await says(connect({ phoneId: '106540352242923' }))).toEqual(waits);
    expect(await says(channel)).toMatchObject({ kind: 'sent' });
  });

  test('is not meant when a field of ours is wrong: that message never goes through', async () => {
    whatsapp.fails(400, 100);
    expect(await says(channel)).toEqual({ kind: 'permanent', error: 'whatsapp-100' });
  });
});
