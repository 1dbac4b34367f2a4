/** The house of the tests with its door, its worker's hands and a Telegram of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { House } from '#server/api/house';
import { createLimits } from '#server/api/limits';
import { type Door, openDoor } from '#server/api/router';
import { createWebhooks } from '#server/http/webhooks';
import type { Log } from '#server/log';
import { type TestHouse, testHouse } from '#server/testing/test-house';
import type { Wire } from '#server/wire';
import { afterThisFile } from '#tests/setup/every-file';
import { deliverTask } from '../deliver';
import { type BotSettings, openChannels, type Registry } from '../registry';
import { quietLog } from './quiet-log';
import { TelegramEmulator } from './telegram-emulator';

export const secret = 'a-secret_of-ours';

export type SmallTown = {
  house: TestHouse;
  door: Door;
  telegram: TelegramEmulator;
  channels: Registry;
  /** Delivers what waits in the outbox, in order, until nothing is left that could be sent now. */
  deliver(): Promise<void>;
};

export async function smallTown(): Promise<SmallTown> {
  const house = await testHouse();
  const telegram = new TelegramEmulator();
  const apiRoot = await telegram.start();
  afterThisFile(() => telegram.stop());
  const env = {
    baseUrl: 'https://city.example',
    CITY_TIMEZONE: 'Asia/Shanghai',
    DEFAULT_LOCALE: 'zh-CN',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_SECRET: secret,
    TELEGRAM_API_ROOT: apiRoot,
  };
  const wire = { tools: house.tools, env } as unknown as Wire;
  const who = { locale: 'zh-CN', ip: null, device: null, grants: [], staff: null, isService: true } as const;
  const door = openDoor({ wire, limits: createLimits(), who: { ...who, grants: [] } });
  telegram.webhook = { url: await serveWebhooks(wire, door), secret };
  const settings: BotSettings = {
    baseUrl: env.baseUrl,
    zone: env.CITY_TIMEZONE,
    smtpUrl: null,
    mailFrom: null,
    telegram: { token: telegram.token, secret, apiRoot },
    log: quietLog,
  };
  const channels = openChannels(settings, door);
  const delivering = {
    door,
    channels,
    zone: env.CITY_TIMEZONE,
    log: quietLog,
    random: () => 0,
    wait: async () => undefined,
  };
  return { house, door, telegram, channels, deliver: () => deliverAll(house, deliverTask(delivering)) };
}

/** The one server's webhooks on a port of their own; answers the address of Telegram's. */
async function serveWebhooks(wire: Wire, door: Door): Promise<string> {
  const webhooks = createWebhooks(wire, { serviceDoor: () => door } as House, quietLog as unknown as Log);
  const server = createServer((request, response) => {
    webhooks.serve(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterThisFile(async () => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/telegram`;
}

async function deliverAll(
  { tools, clock }: TestHouse,
  deliver: (id: string) => Promise<void>,
): Promise<void> {
  const waiting = await tools.store.outbox.page({ status: 'waiting', limit: 200 });
  const due = waiting.reverse().filter((row) => row.nextAttemptAt <= clock.now);
  if (due.length === 0) return;
  for (const row of due) await deliver(row.id);
  await deliverAll({ tools, clock } as TestHouse, deliver);
}
