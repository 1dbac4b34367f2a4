import { beforeAll, describe, expect, test } from 'vitest';
import { GatewayEmulator } from '../testing/gateway-emulator';
import { type SmallTown, smallTown } from '../testing/small-town';
import { signedHeaders } from './generic-signature';

const gateway = new GatewayEmulator();
let town: SmallTown;
beforeAll(async () => {
  town = await smallTown({ SMS_GATEWAY_URL: await gateway.start(), SMS_GATEWAY_SECRET: gateway.secret });
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
