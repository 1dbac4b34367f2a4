import { afterAll, beforeAll, expect, test } from 'vitest';
import { surroundings } from '../testing/benches/surroundings';
import { TelegramEmulator } from '../testing/telegram-emulator';
import { createTelegram } from './index';

const webhookUrl = 'https://city.example/webhooks/telegram';
const secret = 'a-secret';
const telegram = new TelegramEmulator();
let apiRoot: string;
beforeAll(async () => {
  apiRoot = await telegram.start();
});
afterAll(() => telegram.stop());

const healthOf = (settings: { token?: string; secret?: string } = {}, url: string | null = webhookUrl) =>
  createTelegram(
    { token: telegram.token, apiRoot, ...settings },
    surroundings({ webhookUrl: url }),
  ).health?.();

test('a bot that is called at our address is well', async () => {
  telegram.webhook = { url: webhookUrl, secret };
  expect(await healthOf({ secret })).toEqual({ isWell: true });
});

test('a token that was revoked is told within one look, and stands in no answer', async () => {
  const health = await healthOf({ token: '123456:REVOKED', secret });
  expect(health).toEqual({ isWell: false, error: 'token-refused' });
});

test('a webhook that somebody else set, or took away, is told', async () => {
  telegram.webhook = { url: 'https://other.example/hook', secret };
  expect(await healthOf({ secret })).toEqual({ isWell: false, error: 'webhook-elsewhere' });
  expect(await healthOf({}, null)).toEqual({ isWell: false, error: 'webhook-elsewhere' });
  telegram.webhook = null;
  expect(await healthOf({ secret })).toEqual({ isWell: false, error: 'webhook-missing' });
  expect(await healthOf({}, null)).toEqual({ isWell: true });
});

test('calls that fail now are told while something waits for them, and forgotten afterwards', async () => {
  telegram.webhook = { url: webhookUrl, secret };
  telegram.webhookFailedAt = Math.floor(Date.now() / 1000);
  expect(await healthOf({ secret })).toEqual({ isWell: true });
  telegram.queue.push({ update_id: 1 });
  expect(await healthOf({ secret })).toEqual({ isWell: false, error: 'webhook-fails' });
  telegram.webhookFailedAt -= 3600;
  expect(await healthOf({ secret })).toEqual({ isWell: true });
  telegram.queue = [];
  telegram.webhookFailedAt = null;
});

test('being asked too often is no illness, a broken server is one', async () => {
  telegram.breaks(1, 429);
  expect(await healthOf({ secret })).toEqual({ isWell: true });
  telegram.breaks(1, 502);
  expect(await healthOf({ secret })).toEqual({ isWell: false, error: 'not-reached' });
});
