/**
 * Long polling, for machines that Telegram cannot call. An update is confirmed only by asking for a later one, so it is handed over before
 * that: a crash in between delivers it again. One that fails again and again is left behind so that the others get through.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type Api, GrammyError } from 'grammy';
import type { Running, TakeEvent } from '../channel';
import type { BotLog } from '../door';
import { parseUpdate } from './parse';

export const allowedUpdates = ['message', 'callback_query', 'my_chat_member'] as const;

/** Half an hour of tries: longer than a restart of the database, shorter than Telegram's patience of a day. */
const mostTries = 36;
/** After an error, doubling up to a minute; when another worker polls (409), half of that: it may go away. */
const pauseMs = { first: 1_000, longest: 60_000, taken: 30_000 };

export type Polling = { api: Api; take: TakeEvent; log: BotLog; waitSeconds: number };

export function startPolling(polling: Polling): Running {
  const stopping = new AbortController();
  const done = poll(polling, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

async function poll(polling: Polling, signal: AbortSignal): Promise<void> {
  let offset = 0;
  let tries = 0;
  while (!signal.aborted) {
    const updates = await getUpdates(polling, offset, signal);
    for (const update of updates) {
      const isTaken = await takeOne(polling, update);
      tries = isTaken ? 0 : tries + 1;
      if (!isTaken && tries < mostTries) {
        await pause(Math.min(pauseMs.longest, pauseMs.first * 2 ** tries), signal);
        break;
      }
      if (!isTaken)
        polling.log.error({ channel: 'telegram', update: update.update_id }, 'an update was left behind');
      tries = 0;
      offset = update.update_id + 1;
      if (signal.aborted) break;
    }
  }
}

async function takeOne({ take, log }: Polling, update: { update_id: number }): Promise<boolean> {
  const event = parseUpdate(update);
  if (!event) return true;
  try {
    await take(event);
    return true;
  } catch (error) {
    log.warn(
      { channel: 'telegram', error: error instanceof Error ? error.name : 'unknown' },
      'an update waits',
    );
    return false;
  }
}

async function getUpdates({ api, log, waitSeconds }: Polling, offset: number, signal: AbortSignal) {
  try {
    return await api.getUpdates(
      { offset, timeout: waitSeconds, allowed_updates: allowedUpdates },
      signal as never,
    );
  } catch (error) {
    if (signal.aborted) return [];
    const code = error instanceof GrammyError ? error.error_code : 0;
    log.warn({ channel: 'telegram', code }, 'no updates');
    await pause(code === 409 ? pauseMs.taken : pauseMs.first * 3, signal);
    return [];
  }
}

/** Ends early when we stop. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}
