/** The house of the tests with its door, its webhooks, its worker's hands and a Telegram of its own; other vendors move in by the environment. */
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
import type { Hands } from '../channel';
import { deliverTask } from '../deliver';
import { type Receiving, takeEvent } from '../receive';
import { openAdded, openChannels, type Registry } from '../registry';
import { takeTurn } from '../turn';
import { quietLog } from './quiet-log';
import { TelegramEmulator } from './telegram-emulator';

export const secret = 'a-secret_of-ours';

export type SmallTown = {
  house: TestHouse;
  door: Door;
  telegram: TelegramEmulator;
  channels: Registry;
  /** Where the webhooks of this town listen (`http://127.0.0.1:…`), while everybody believes that it is https://city.example. */
  webhooks: string;
  /** For channels that fetch: what the worker would give to their `start`. */
  handsOf(channel: string): Hands;
  /**
   * What the worker would do now: takes the turns that wait, sends what waits in the outbox, notes receipts, in order, until nothing is left
   * that could be done at this hour.
   */
  deliver(): Promise<void>;
};

/** `environment`: settings of further channels, by the names of the environment. `added`: accounts that an administrator connected. */
export async function smallTown(
  environment: Record<string, unknown> = {},
  added: { channel: string; name: string; settings: Record<string, string> }[] = [],
): Promise<SmallTown> {
  const house = await testHouse();
  for (const { name: account, ...one } of added)
    await house.tools.store.channelAccounts.write({
      ...one,
      id: house.tools.newId(),
      account,
      now: house.clock.now,
    });
  const telegram = new TelegramEmulator();
  const apiRoot = await telegram.start();
  afterThisFile(() => telegram.stop());
  const zone = 'Asia/Shanghai';
  const env = {
    baseUrl: 'https://city.example',
    CITY_TIMEZONE: zone,
    DEFAULT_LOCALE: 'zh-CN',
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_SECRET: secret,
    TELEGRAM_API_ROOT: apiRoot,
    ...environment,
  };
  const wire = { tools: house.tools, env } as unknown as Wire;
  const who = {
    locale: 'zh-CN',
    ip: null,
    device: null,
    grants: [],
    staff: null,
    me: null,
    address: null,
    isService: true,
  } as const;
  const door = openDoor({ wire, limits: createLimits(), who: { ...who, address: null, grants: [] } });
  const webhooks = await serveWebhooks(wire, door);
  telegram.webhook = { url: `${webhooks}/webhooks/telegram`, secret };
  const around = { baseUrl: env.baseUrl, zone, log: quietLog, door };
  const channels: Registry = new Map([
    ...openChannels(env, around).channels,
    ...openAdded(added, around).channels,
  ]);
  const files = fileKeeper(wire);
  const receiving: Receiving = {
    door,
    channels,
    storeFile: files,
    zone,
    log: quietLog,
    wait: async () => undefined,
    clock: () => performance.now(),
  };
  await reportAllWell(door, channels);
  return {
    house,
    door,
    telegram,
    channels,
    webhooks,
    handsOf: (name) => handsOf(name, receiving),
    deliver: () => workUntilQuiet(house, receiving),
  };
}

function fileKeeper(wire: Wire): Receiving['storeFile'] {
  return async (body, as) => (await import('#server/http/channel-files')).keepChannelFile(wire, body, as);
}

/** As the worker would after its first look at the channels. */
async function reportAllWell(door: Door, channels: Registry): Promise<void> {
  const seen = [...channels.values()].map(({ name, account }) => ({
    channel: name,
    account,
    isWell: true,
    error: null,
  }));
  await door.channels.reportHealth({ seen });
}

function handsOf(name: string, receiving: Receiving): Hands {
  const channel = [...receiving.channels.values()].find((one) => one.name === name);
  if (!channel) throw new Error(`The channel ${name} is not connected.`);
  return { take: (event) => takeEvent(channel, event, receiving), storeFile: receiving.storeFile };
}

/** The one server's webhooks on a port of their own. */
async function serveWebhooks(wire: Wire, door: Door): Promise<string> {
  const webhooks = await createWebhooks(
    wire,
    { serviceDoor: () => door } as House,
    quietLog as unknown as Log,
  );
  const server = createServer((request, response) => {
    webhooks.serve(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterThisFile(async () => {
    server.close();
    await webhooks.stop();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function workUntilQuiet(house: TestHouse, receiving: Receiving): Promise<void> {
  const { door, channels, zone } = receiving;
  const deliver = deliverTask({
    door: door as Door,
    channels: () => channels,
    zone,
    log: quietLog,
    random: () => 0,
    wait: async () => undefined,
    now: () => house.clock.now.getTime(),
  });
  for (let isBusy = true; isBusy; ) {
    const turns = await takeTurns(house, receiving);
    const receipts = await takeReceipts(house, door as Door);
    const sent = await deliverAll(house, deliver);
    isBusy = turns + receipts + sent > 0;
  }
}

async function takeTurns({ prisma }: TestHouse, receiving: Receiving): Promise<number> {
  const waiting = await prisma.inboundEvent.findMany({
    where: { contentEnc: { not: null } },
    distinct: ['conversationId'],
    select: { conversationId: true },
  });
  for (const { conversationId } of waiting) if (conversationId) await takeTurn({ conversationId }, receiving);
  return waiting.length;
}

/** Those that nobody knows yet stay in the queue. */
async function takeReceipts({ prisma }: TestHouse, door: Door): Promise<number> {
  const jobs = await prisma.$queryRaw<{ id: string; payload: unknown }[]>`
    select j.id::text, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'take-receipt' order by j.id`;
  let known = 0;
  for (const { id, payload } of jobs) {
    const { isKnown } = await door.channels.takeReceipt(payload as never);
    if (!isKnown) continue;
    known += 1;
    await prisma.$queryRaw`select id::text from graphile_worker.complete_jobs(array[${id}::bigint])`;
  }
  return known;
}

async function deliverAll(
  { tools, clock }: TestHouse,
  deliver: (id: string) => Promise<void>,
): Promise<number> {
  const waiting = await tools.store.outbox.page({ status: 'waiting', limit: 200 });
  const due = waiting.reverse().filter((row) => row.nextAttemptAt <= clock.now);
  for (const row of due) await deliver(row.id);
  return due.length;
}
