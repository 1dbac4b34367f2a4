/** Looks at every channel again and again: one that stopped working stands on the desk within a minute, not in a complaint. */
import type { Channel, Health, Running } from './channel';
import type { BotLog, WorkerDoor } from './door';

const everyMs = 30_000;
/** A look that takes longer says that the vendor does not answer. */
const lookMs = 10_000;

export type Watching = {
  door: WorkerDoor;
  /** Asked anew each time, as accounts come and go. */
  channels(): ReadonlyMap<string, Channel>;
  broken(): readonly { channel: string; account: string }[];
  log: BotLog;
};

export function watchChannels(watching: Watching): Running {
  let isDone = false;
  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    looking = lookAtAll(watching).catch((error) => {
      watching.log.warn({ error: nameOf(error) }, 'channels could not be looked at');
    });
    return looking;
  };
  void look();
  const timer = setInterval(() => void (isDone || look()), everyMs);
  return {
    async stop() {
      isDone = true;
      clearInterval(timer);
      await looking;
    },
  };
}

/** One look at each, side by side. */
export async function lookAtAll({ door, channels, broken, log }: Watching): Promise<void> {
  const seen = await Promise.all(
    [...channels().values()].map(async (channel) => {
      const health = await healthOf(channel);
      const { name, account } = channel;
      if (!health.isWell) log.warn({ channel: name, error: health.error }, 'a channel is not well');
      return {
        channel: name,
        account,
        isWell: health.isWell,
        error: health.isWell ? null : health.error.slice(0, 120),
      };
    }),
  );
  const wrong = broken().map((account) => ({ ...account, isWell: false, error: 'settings-wrong' }));
  await door.channels.reportHealth({ seen: [...seen, ...wrong] });
}

async function healthOf(channel: Channel): Promise<Health> {
  if (!channel.health) return { isWell: true };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Health>((resolve) => {
    timer = setTimeout(() => resolve({ isWell: false, error: 'no-answer' }), lookMs);
  });
  try {
    return await Promise.race([channel.health(), late]);
  } catch (error) {
    return { isWell: false, error: `failed: ${nameOf(error)}` };
  } finally {
    clearTimeout(timer);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
