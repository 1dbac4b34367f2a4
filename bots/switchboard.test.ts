import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Channel } from './channel';
import { channelAt } from './registry';
import { openSwitchboard } from './switchboard';
import { surroundings } from './testing/benches/surroundings';
import { quietLog } from './testing/quiet-log';
import { lookAtAll } from './watch';

type Added = { channel: string; name: string; settings: Record<string, unknown> };

/** A process whose database holds these accounts. */
function processWith(accounts: { now: Added[] | Error }) {
  const { door } = surroundings();
  const begun: string[] = [];
  const stopped: string[] = [];
  const opened = openSwitchboard({
    env: { baseUrl: 'https://city.example', TELEGRAM_BOT_TOKEN: '111:first', TELEGRAM_SECRET: 'abc' },
    around: { baseUrl: 'https://city.example', zone: 'Asia/Shanghai', log: quietLog },
    log: quietLog,
    door: {
      ...door,
      channels: {
        async accounts() {
          if (accounts.now instanceof Error) throw accounts.now;
          return accounts.now;
        },
      },
    },
    begin: ({ name, account }) => {
      begun.push(`${name}:${account}`);
      return { stop: async () => void stopped.push(`${name}:${account}`) };
    },
  });
  return { opened, begun, stopped };
}

const second: Added = {
  channel: 'telegram',
  name: 'Second bot',
  settings: { TELEGRAM_BOT_TOKEN: '222:second' },
};

describe('the switchboard', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('connects an account that is added while it runs, and lets one go that is taken away', async () => {
    const accounts = { now: [] as Added[] };
    const { opened, begun, stopped } = processWith(accounts);
    const board = await opened;
    expect(board.channels().has('telegram:222')).toBe(false);
    accounts.now = [second];
    await vi.advanceTimersByTimeAsync(15_000);
    expect(board.channels().get('telegram:222')?.account).toBe('222');
    expect(begun.filter((one) => one.startsWith('telegram'))).toEqual(['telegram:111', 'telegram:222']);
    accounts.now = [];
    await vi.advanceTimersByTimeAsync(15_000);
    expect(board.channels().has('telegram:222')).toBe(false);
    expect(stopped).toEqual(['telegram:222']);
    await board.stop();
  });

  test('keeps what it knows while the database cannot be asked', async () => {
    const accounts: { now: Added[] | Error } = { now: [second] };
    const { opened, stopped } = processWith(accounts);
    const board = await opened;
    accounts.now = new Error('the database restarts');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(board.channels().has('telegram:222')).toBe(true);
    expect(stopped).toEqual([]);
    await board.stop();
  });

  test('an account that is set up wrongly is named, and keeps nobody else from working', async () => {
    const wrong: Added = {
      channel: 'whatsapp',
      name: 'Half',
      settings: { WHATSAPP_PHONE_ID: 'not a number' },
    };
    const { opened } = processWith({ now: [wrong, second] });
    const board = await opened;
    expect(board.broken()).toEqual([{ channel: 'whatsapp', account: 'Half' }]);
    expect(board.channels().has('telegram:222')).toBe(true);
    await board.stop();
  });

  test('a call of a vendor finds its account by the address, and the first account without one', async () => {
    const { opened } = processWith({ now: [second] });
    const board = await opened;
    const at = (path: string) => channelAt(board.channels(), path)?.account ?? null;
    expect(at('/webhooks/telegram/222')).toBe('222');
    expect(at('/webhooks/telegram/111?x=1')).toBe('111');
    expect(at('/webhooks/telegram')).toBe('111');
    expect(at('/webhooks/telegram/%E0%A4%A')).toBe('111');
    expect(at('/webhooks/pigeon')).toBeNull();
    await board.stop();
  });
});

describe('the watch over channels', () => {
  const channel = (health?: Channel['health']) =>
    ({
      name: 'telegram',
      account: 'bot',
      capabilities: {},
      send: async () => ({}),
      health,
    }) as unknown as Channel;

  async function reported(health?: Channel['health'], broken: { channel: string; account: string }[] = []) {
    const seen: unknown[] = [];
    await lookAtAll({
      channels: () => new Map([['telegram:bot', channel(health)]]),
      broken: () => broken,
      log: quietLog,
      door: {
        channels: {
          reportHealth: async (input) => {
            seen.push(...input.seen);
            return {};
          },
          takeReceipt: async () => ({ isKnown: true }),
        },
      },
    });
    return seen;
  }

  test('says what is wrong by a code', async () => {
    expect(await reported(async () => ({ isWell: false, error: 'token-refused' }))).toMatchObject([
      { channel: 'telegram', account: 'bot', isWell: false, error: 'token-refused' },
    ]);
    expect(await reported(() => Promise.reject(new TypeError('secret words')))).toMatchObject([
      { isWell: false, error: 'failed: TypeError' },
    ]);
    expect(await reported()).toMatchObject([{ isWell: true, error: null }]);
  });

  test('names accounts that could not be set up at all', async () => {
    expect(await reported(undefined, [{ channel: 'sms', account: 'Half' }])).toMatchObject([
      { channel: 'telegram', isWell: true },
      { channel: 'sms', account: 'Half', isWell: false, error: 'settings-wrong' },
    ]);
  });

  test('does not wait for a vendor that never answers', async () => {
    vi.useFakeTimers();
    const looking = reported(() => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await looking).toMatchObject([{ isWell: false, error: 'no-answer' }]);
    vi.useRealTimers();
  });
});
