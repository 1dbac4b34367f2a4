import { beforeAll, describe, expect, test } from 'vitest';
import { resolves } from '../testing/desk-work';
import { GatewayEmulator } from '../testing/gateway-emulator';
import { type SmallTown, smallTown } from '../testing/small-town';
import { signedHeaders } from './generic-signature';

const gateway = new GatewayEmulator();
let town: SmallTown;
let address: string;
beforeAll(async () => {
  address = await gateway.start();
  town = await smallTown({ SMS_GATEWAY_URL: address, SMS_GATEWAY_SECRET: gateway.secret });
  gateway.site.localUrl = town.webhooks;
  return () => gateway.stop();
});

const inbox = (number: string) => [...gateway.sent.values()].filter(({ to }) => to === number);

async function reads(number: string, text: string): Promise<string> {
  await gateway.writes(number, text);
  await town.deliver();
  return inbox(number).at(-1)?.text ?? '';
}

describe('by text message, over a gateway of our own', () => {
  test('a request gets its number, in Chinese and within six parts', async () => {
    const ann = '+8613700137001';
    expect(await reads(ann, '河东路12号的路灯坏了三天了')).toContain('1. ');
    await reads(ann, '2');
    expect(await reads(ann, '1')).toMatch(/编号：\d{6} \d{6} \d/);
    for (const { segments, encoding } of inbox(ann)) {
      expect(segments).toBeLessThanOrEqual(6);
      expect(encoding).toBe('ucs2');
    }
  });

  test('TD ends all messages, START brings them back', async () => {
    const ben = '+8613700137002';
    await reads(ben, 'hello');
    const before = inbox(ben).length;
    await reads(ben, 'TD');
    expect(inbox(ben)).toHaveLength(before);
    expect(await reads(ben, 'START')).toContain('What would you like to do?');
  });

  test('what the gateway tells later counts: arrived, or gone for good', async () => {
    const cem = '+8613700137003';
    await reads(cem, 'hello');
    const [sent] = inbox(cem);
    expect(sent?.statusUrl).toBe('https://city.example/webhooks/sms/status');
    const told = { type: 'status', id: `out-${sent?.id}`, to: cem };
    expect(await gateway.tells({ ...told, status: 'delivered' }, '/webhooks/sms/status')).toBe(200);
    await town.deliver();
    const [row] = await town.house.tools.store.outbox.page({ limit: 1 });
    expect(row).toMatchObject({ recipient: cem, status: 'delivered' });
  });

  test('a busy gateway is tried again, and the same message has the same id', async () => {
    const dan = '+8613700137004';
    gateway.fails(429, 'busy');
    await gateway.writes(dan, 'hello');
    await town.deliver();
    expect(inbox(dan)).toEqual([]);
    town.house.wait(1);
    await town.deliver();
    expect(inbox(dan)).toHaveLength(1);
  });

  test('a reply of several parts arrives whole, each part once', async () => {
    const eva = '+8613700137006';
    await reads(eva, 'The street light at 12 River Road is broken');
    await reads(eva, '2');
    const filed = await reads(eva, '1');
    const caseNumber = (/Case number: ([\d ]+)/.exec(filed)?.[1] ?? '').replaceAll(' ', '');
    const before = inbox(eva).length;
    const reply = Array.from({ length: 60 }, (_, order) => `We did thing ${order}.`).join(' ');
    await resolves(town.house, caseNumber, reply);
    await town.deliver();
    const parts = inbox(eva).slice(before);
    expect(parts.length).toBeGreaterThan(2);
    const whole = parts.map(({ text }) => text).join(' ');
    for (const said of ['We did thing 0.', 'We did thing 30.', 'We did thing 59.'])
      expect(whole.split(said)).toHaveLength(2);
  });

  test('a batch of more than a hundred is taken whole', async () => {
    const many = Array.from({ length: 101 }, (_, order) => ({
      ...{ type: 'status', id: `out-of-nobody-${order}`, to: '+8613700137007', status: 'sent' },
    }));
    const events = [...many, { type: 'message', id: 'in-last', from: '+8613700137007', text: 'hello' }];
    expect(await gateway.tells({ events })).toBe(200);
    await town.deliver();
    expect(inbox('+8613700137007')).toHaveLength(1);
  });

  test('an odd part that may be missing does not lose the message or the news of a failure', async () => {
    const fay = '+8613700137008';
    const message = { type: 'message', id: 'odd-1', from: fay, text: 'hello', at: 'noon', media: 'none' };
    expect(await gateway.tells(message)).toBe(200);
    await town.deliver();
    const [sent] = inbox(fay);
    const told = { type: 'status', id: `out-${sent?.id}`, to: fay, status: 'failed', error: 'DELIVRD:003' };
    expect(await gateway.tells(told, '/webhooks/sms/status')).toBe(200);
    await town.deliver();
    const rows = await town.house.tools.store.outbox.page({ status: 'failed', limit: 5 });
    expect(rows.find(({ recipient }) => recipient === fay)?.lastError).toContain('gateway-failed');
  });

  test('whoever builds the gateway hears of what cannot be read, and the rest of the batch counts', async () => {
    const gus = '+8613700137009';
    const events = [
      { type: 'message', id: 'from-a-name', from: 'BANK', text: 'hello' },
      { type: 'message', id: 'whole', from: gus, text: 'hello' },
      { type: 'status', id: 'x', to: gus, status: 'lost' },
    ];
    const answer = await gateway.asks({ events });
    expect(answer).toEqual({ status: 400, body: { error: 'unreadable', events: [0, 2] } });
    for (const nothing of [null, 'text', {}, []]) expect(await gateway.tells(nothing)).toBe(400);
    await town.deliver();
    expect(inbox(gus)).toHaveLength(1);
  });

  test('a file that is too large is not read to its end, whatever is said of its size', async () => {
    const sms = [...town.channels.values()].find(({ name }) => name === 'sms');
    const fetches = (file: string) =>
      sms?.inbound?.fetchMedia?.({ id: `${new URL(address).origin}/files/${file}`, bytes: null });
    gateway.files.set('small', Buffer.from('a photo'));
    gateway.files.set('large', Buffer.alloc(12 * 1024 * 1024 + 1));
    expect(await fetches('small')).toEqual({ ok: true, body: Buffer.from('a photo') });
    const large = await fetches('large');
    expect(large?.ok === false && large.reason).toBe('file-too-large');
    expect(await fetches('none')).toEqual({ ok: false, reason: 'file-not-found' });
  });

  test('a forged, an old and a changed delivery are refused and leave no row', async () => {
    const before = await town.house.prisma.inboundEvent.count();
    const body = JSON.stringify({ type: 'message', id: 'forged', from: '+8613700137005', text: 'hello' });
    const now = Math.floor(Date.now() / 1000);
    const forgeries = [
      {},
      signedHeaders(body, 'a-secret-of-somebody-else', now),
      signedHeaders(body, gateway.secret, now - 301),
      signedHeaders(`${body} `, gateway.secret, now),
    ];
    for (const headers of forgeries) {
      const response = await fetch(`${town.webhooks}/webhooks/sms`, { method: 'POST', headers, body });
      expect(response.status).toBe(401);
    }
    expect(await town.house.prisma.inboundEvent.count()).toBe(before);
  });

  test('the channel is unwell when the secret is refused', async () => {
    const sms = [...town.channels.values()].find(({ name }) => name === 'sms');
    expect(await sms?.health?.()).toEqual({ isWell: true });
    gateway.fails(401, 'wrong-signature');
    expect(await sms?.health?.()).toEqual({ isWell: false, error: 'secret-refused' });
  });
});
