/**
 * The worker's queue: Graphile Worker on the house's own PostgreSQL. Clocks, reminders, retention and deliveries are its tasks; each can
 * run twice without harm. A worker beats every 10 s; the jobs of one that has not been seen for a minute are freed and taken up by another.
 */
import { EventEmitter } from 'node:events';
import {
  type JobHelpers,
  Logger,
  parseCrontab,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type { Log } from '#server/log';
import type { Telling } from '#server/store/matters';
import { learnFirst } from '#server/use-cases/choose-model';
import { findRising, restWarnings } from '#server/use-cases/find-rising';
import { learnFromTickets } from '#server/use-cases/learn-from-tickets';
import { endTogether, tellTogether } from '#server/use-cases/make-move';
import { forgetAiUses } from '#server/use-cases/read-ai';
import { readDoubtful } from '#server/use-cases/read-doubtful';
import { forgetMentions, readMentions } from '#server/use-cases/read-mentions';
import { forgetQuestions, remindReviews } from '#server/use-cases/remind-reviews';
import { routeTickets } from '#server/use-cases/route-tickets';
import { tendTalks } from '#server/use-cases/tend-talks';
import {
  archiveOld,
  colourWarnings,
  endWaiting,
  forgetOld,
  remindToRate,
  rescueMessages,
} from '#server/use-cases/tick-clocks';
import type { Tools } from '#server/use-cases/tools';
import { writeOldTerms } from '#server/use-cases/write-terms';
import type { Wire } from '#server/wire';

const beatMs = 10_000;
const deadAfterMs = 60_000;
/**
 * Jobs are fetched and crossed off a few at a time, because a message takes less work than the queue's book-keeping for it. What a dying
 * worker holds is freed as described above; a job that was done but not crossed off finds its message sent.
 */
const batches = {
  concurrentJobs: 4,
  pollInterval: 1_000,
  localQueue: { size: 20 },
  completeJobBatchDelay: 20,
};

/** Times are UTC. `max` keeps a tick from piling up behind a slow one; `fill` makes up for a worker that was away. */
const crontab = `
* * * * * colour-warnings ?max=1&jobKey=colour-warnings
* * * * * rescue-messages ?max=1&jobKey=rescue-messages
* * * * * tend-talks ?max=1&jobKey=tend-talks
*/10 * * * * find-rising-24h ?max=1&queue=rising&jobKey=find-rising-24h&priority=5
23 * * * * find-rising-7d ?max=1&queue=rising&jobKey=find-rising-7d&priority=5
45 18 * * * rest-warnings ?max=3&fill=1d&queue=rising&jobKey=rest-warnings
* * * * * route-tickets ?max=1&jobKey=route-tickets
* * * * * read-doubtful ?max=1&queue=model&jobKey=read-doubtful&priority=5
* * * * * end-together ?max=1&jobKey=end-together
* * * * * write-old-terms ?max=1&jobKey=write-old-terms
*/10 * * * * end-waiting ?max=3&jobKey=end-waiting
5 1-11 * * * remind-to-rate ?max=3&jobKey=remind-to-rate
35 * * * * archive-old ?max=3&jobKey=archive-old
15 19 * * * forget-old ?max=3&fill=1d&jobKey=forget-old
25 0-11 * * * remind-reviews ?max=3&fill=1d&jobKey=remind-reviews
40 17 * * * learn ?max=3&queue=learn&jobKey=learn&priority=10
`;

function clockTasks(tools: Tools): TaskList {
  return {
    'colour-warnings': async () => void (await colourWarnings(tools)),
    'rescue-messages': () => rescueMessages(tools),
    'tend-talks': async () => void (await tendTalks(tools)),
    'route-tickets': async () => void (await routeTickets(tools)),
    'read-doubtful': async () => void (await readDoubtful(tools)),
    'end-together': async () => void (await endTogether(tools)),
    'write-old-terms': async () => void (await writeOldTerms(tools)),
    'end-waiting': async () => void (await endWaiting(tools)),
    'remind-to-rate': () => remindToRate(tools),
    'archive-old': async () => void (await archiveOld(tools)),
    'forget-old': async () => {
      await forgetOld(tools);
      await forgetQuestions(tools);
      await forgetAiUses(tools);
    },
    'remind-reviews': async () => void (await remindReviews(tools)),
  };
}

/** `by` is the administrator who asked; the night says nothing. */
function learningTasks(tools: Tools): TaskList {
  return {
    learn: async (payload: unknown, { abortSignal }: JobHelpers) => {
      const { by } = (payload ?? {}) as { by?: unknown };
      const byStaffId = typeof by === 'string' ? by : null;
      await learnFromTickets(tools, { byStaffId, signal: abortSignal });
    },
  };
}

/** The payload is what the store wrote. */
function matterTasks(tools: Tools): TaskList {
  return {
    'tell-together': (payload: unknown) => tellTogether(tools, payload as Telling),
  };
}

/** In one queue, so that two windows never tell of one thing at once. */
function risingTasks(tools: Tools): TaskList {
  return {
    'find-rising-24h': async () => {
      await readMentions(tools);
      await findRising(tools, '24h');
    },
    'find-rising-7d': async () => void (await findRising(tools, '7d')),
    'rest-warnings': async () => {
      await restWarnings(tools);
      await forgetMentions(tools);
    },
  };
}

export type Running = { stop(): Promise<void> };

/** What the channels do when a job says so; the payload is what the store wrote. */
export type ChannelTasks = Record<
  'deliver' | 'take-turn' | 'take-receipt',
  /** `tries` counts from 1. */
  (payload: Record<string, unknown>, tries: number) => Promise<void>
>;

/** Starts taking jobs. `stop` lets running jobs finish. */
export async function runJobs(wire: Wire, log: Log, channelTasks: ChannelTasks): Promise<Running> {
  const { tools } = wire;
  const pools = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  // A job is locked in the name of the pool that took it, whichever of its workers does it.
  events.on('pool:create', ({ workerPool }) => void pools.add(workerPool.id));
  const beat = async () => {
    const now = tools.now();
    await Promise.all([...pools].map((poolId) => tools.store.upkeep.beat(poolId, now)));
    const freed = await tools.store.upkeep.freeJobsOfTheDead(new Date(now.getTime() - deadAfterMs));
    if (freed.length) log.warn({ workers: freed.length }, 'jobs of dead workers were freed');
  };
  const runner = await run({
    pgPool: wire.connection.pool,
    noHandleSignals: true,
    preset: { worker: batches },
    parsedCronItems: parseCrontab(crontab),
    events,
    logger: quietLogger(log),
    taskList: {
      ...clockTasks(tools),
      ...learningTasks(tools),
      ...risingTasks(tools),
      ...matterTasks(tools),
      ...tasksOf(channelTasks),
    },
  });
  await beat();
  await learnFirst(tools);
  const timer = setInterval(
    () => beat().catch((error) => log.warn({ error: String(error) }, 'no heartbeat')),
    beatMs,
  );
  return {
    stop: async () => {
      clearInterval(timer);
      await runner.stop();
    },
  };
}

function tasksOf(tasks: ChannelTasks): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [
      name,
      (payload: unknown, { job }: JobHelpers) => work(payload as Record<string, unknown>, job.attempts),
    ]),
  );
}

/** Its own chatter is not ours; what goes wrong is. */
function quietLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ message }, 'queue');
  });
}
