/**
 * The worker: delivers the outbox, runs the clocks and fetches from channels that are polled. Ends on SIGTERM after what is in hand is
 * done; whatever it held is taken up by the next worker.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { createContexts } from '#server/api/context';
import { openDoor } from '#server/api/router';
import { readEnv } from '#server/env';
import { keepChannelFile } from '#server/http/channel-files';
import { runJobs } from '#server/jobs/run';
import { createLog } from '#server/log';
import { wire as createWire } from '#server/wire';
import type { Channel, Running } from './channel';
import { deliverTask } from './deliver';
import { takeEvent } from './receive';
import { botSettings, openChannels } from './registry';

const graceMs = 15_000;
let isStopping = false;
const env = readEnv();
const log = createLog(env.LOG_LEVEL);
const wire = createWire(env, undefined, (error) =>
  log.warn({ error: error.message }, 'database connection ended'),
);
const door = openDoor(createContexts(wire).forService());
const channels = openChannels(botSettings(env, log), door);
const deliver = deliverTask({ door, channels, zone: env.CITY_TIMEZONE, log, random: Math.random, wait });

const running: Running[] = [await runJobs(wire, log, deliver)];
for (const channel of channels.values()) void begin(channel);
log.info({ channels: [...channels.keys()] }, 'worker is up');

/** A channel that cannot start must not keep the others from working: it is tried again until it does. */
async function begin(channel: Channel): Promise<void> {
  if (!channel.start) return;
  const receiving = {
    door,
    storeFile: (body: Buffer) => keepChannelFile(wire, body),
    zone: env.CITY_TIMEZONE,
    log,
  };
  for (let attempt = 0; !isStopping; attempt += 1) {
    try {
      running.push(await channel.start((event) => takeEvent(channel, event, receiving)));
      return;
    } catch (error) {
      log.error(
        { channel: channel.name, error: error instanceof Error ? error.name : 'unknown' },
        'a channel could not start',
      );
      await wait(Math.min(60_000, 2_000 * 2 ** attempt), undefined, { ref: false });
    }
  }
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(0), graceMs).unref();
  await Promise.all(running.map((one) => one.stop()));
  await wire.close();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
