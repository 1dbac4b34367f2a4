/**
 * The channels of this process as they are now: those of the environment and those that an administrator added. Added accounts are looked
 * for every 15 s, so that nobody restarts anything to connect a channel.
 */
import type { Channel, Running } from './channel';
import type { BotLog, SwitchboardDoor } from './door';
import {
  type BrokenAccount,
  type ChannelEnvironment,
  type Opened,
  openAdded,
  openChannels,
  type Registry,
  type Surroundings,
} from './registry';

const everyMs = 15_000;

export type Switchboard = {
  channels(): Registry;
  /** Accounts whose settings are not right: red on the desk too. */
  broken(): readonly BrokenAccount[];
  stop(): Promise<void>;
};

export type Connecting = {
  env: ChannelEnvironment;
  around: Omit<Surroundings, 'webhookUrl' | 'door'>;
  door: SwitchboardDoor & Surroundings['door'];
  log: BotLog;
  /** Starts a channel; it is stopped when it goes. Not given where nothing is fetched. */
  begin?(channel: Channel, board: Pick<Switchboard, 'channels'>): Running;
};

/** Ready when the first look is done. While the database cannot be asked, what is known stays. */
export async function openSwitchboard(connecting: Connecting): Promise<Switchboard> {
  const { env, door, log } = connecting;
  const around = { ...connecting.around, door };
  const fixed = openChannels(env, around);
  let added: Opened = { channels: new Map(), broken: [] };
  let known = '[]';
  const board = {
    // Those of the environment come first, and stay when an added one has the same name.
    channels: (): Registry => new Map([...fixed.channels, ...added.channels, ...fixed.channels]),
    broken: () => [...fixed.broken, ...added.broken],
  };
  const begin = (channels: Registry) =>
    [...channels.values()].flatMap((channel) => connecting.begin?.(channel, board) ?? []);
  const runningFixed = begin(fixed.channels);
  let runningAdded: Running[] = [];

  /** With a change all added accounts begin anew: what a vendor delivers twice is known for it. */
  const look = async () => {
    const accounts = await readAdded(door, log);
    if (accounts === null || JSON.stringify(accounts) === known) return;
    known = JSON.stringify(accounts);
    await Promise.all(runningAdded.map((one) => one.stop()));
    added = openAdded(accounts, around);
    runningAdded = begin(new Map([...added.channels].filter(([key]) => !fixed.channels.has(key))));
  };
  await look();
  let looking: Promise<void> | null = null;
  const timer = setInterval(() => {
    looking ??= look()
      .catch((error) => log.warn({ error: nameOf(error) }, 'a channel could not be ended'))
      .finally(() => {
        looking = null;
      });
  }, everyMs);
  timer.unref();
  return {
    ...board,
    async stop() {
      clearInterval(timer);
      await looking;
      await Promise.all([...runningFixed, ...runningAdded].map((one) => one.stop()));
    },
  };
}

async function readAdded(door: SwitchboardDoor, log: BotLog) {
  try {
    return await door.channels.accounts();
  } catch (error) {
    log.warn({ error: nameOf(error) }, 'channel accounts could not be read');
    return null;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
