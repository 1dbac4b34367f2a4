/**
 * The worker: takes the turns of conversations, delivers the outbox, runs the clocks, fetches from channels that are polled and looks
 * after all of them. Ends on SIGTERM after what is in hand is done; whatever it held is taken up by the next worker.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { createContexts } from '#server/api/context';
import { openDoor } from '#server/api/router';
import { readEnv } from '#server/env';
import { keepChannelFile } from '#server/http/channel-files';
import { runJobs } from '#server/jobs/run';
import { createLog } from '#server/log';
import { warmDanger } from '#server/understanding/emergency/find-danger';
import { wire as createWire } from '#server/wire';
import type { Channel, Running } from './channel';
import { deliverTask } from './deliver';
import { takeTurnOrGiveUp } from './give-up';
import { type Receiving, takeEvent } from './receive';
import { openSwitchboard, type Switchboard } from './switchboard';
import { watchChannels } from './watch';

const graceMs = 15_000;
/** The queue waits longer each time: some eight minutes in all. */
const mostReceiptTries = 6;
const startAgainMs = { first: 2_000, longest: 60_000 };
let isStopping = false;
const env = readEnv();
const log = createLog(env.LOG_LEVEL);
const wire = createWire(env, undefined, (error) =>
  log.warn({ error: error.message }, 'database connection ended'),
);
warmDanger();
const door = openDoor(createContexts(wire).forService());
const zone = env.CITY_TIMEZONE;
const receiving: Omit<Receiving, 'channels'> = {
  door,
  storeFile: (body, as) => keepChannelFile(wire, body, as),
  zone,
  log,
  wait: (ms) => wait(ms),
  clock: () => performance.now(),
};
// Dictionaries and models are loaded before the first person writes; without them the keywords read.
await wire.tools.learned
  .warm()
  .catch((error) => log.warn({ error: String(error) }, 'models could not be loaded'));
const switchboard = await openSwitchboard({
  env,
  around: { baseUrl: env.baseUrl, zone, log },
  door,
  log,
  begin,
});
const { channels } = switchboard;
const deliver = deliverTask({ door, channels, zone, log, random: Math.random, wait, now: Date.now });
const running: Running[] = [
  await runJobs(wire, log, {
    deliver: ({ id }) => deliver(String(id)),
    'take-turn': async ({ conversationId }, tries) => {
      const turning = { ...receiving, door, channels: channels(), now: Date.now };
      await takeTurnOrGiveUp({ conversationId: String(conversationId) }, turning, tries);
    },
    'take-receipt': async (receipt, tries) => {
      const { isKnown } = await door.channels.takeReceipt(receipt as never);
      // Our own answer from the vendor may not be stored yet: the queue asks again, a few times. Old replies are forgotten here earlier
      // than at the vendor's.
      if (!isKnown && tries < mostReceiptTries) throw new Error('A receipt for a message that is not known.');
    },
  }),
  watchChannels({ door, channels, broken: switchboard.broken, log }),
];
log.info({ channels: [...channels().keys()] }, 'worker is up');

/** A channel that cannot start must not keep the others from working: it is tried again until it does. */
function begin(channel: Channel, board: Pick<Switchboard, 'channels'>): Running {
  let started: Running | null = null;
  let isOver = false;
  const starting = (async () => {
    for (let attempt = 0; channel.start && !started && !isOver && !isStopping; attempt += 1) {
      try {
        const running = await channel.start({
          take: (event) => takeEvent(channel, event, { ...receiving, channels: board.channels() }),
          storeFile: receiving.storeFile,
        });
        // It was stopped while it started: nobody else would end it.
        if (isOver) await running.stop();
        else started = running;
      } catch (error) {
        const name = error instanceof Error ? error.name : 'unknown';
        log.error({ channel: channel.name, error: name }, 'a channel could not start');
        const ms = Math.min(startAgainMs.longest, startAgainMs.first * 2 ** attempt);
        await wait(ms, undefined, { ref: false });
      }
    }
  })();
  return {
    async stop() {
      isOver = true;
      // One that is waiting to be tried again is not waited for.
      if (started) await starting.then(() => started?.stop());
    },
  };
}

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(0), graceMs).unref();
  await Promise.all([...running.map((one) => one.stop()), switchboard.stop()]);
  await wire.close();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
