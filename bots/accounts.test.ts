import { beforeAll, describe, expect, test } from 'vitest';
import { afterThisFile } from '#tests/setup/every-file';
import { type SmallTown, secret, smallTown } from './testing/small-town';
import { TelegramEmulator } from './testing/telegram-emulator';
import { TelegramPerson } from './testing/telegram-person';
import { lookAtAll } from './watch';

const lamp = 'The street light at 12 River Road has been broken for three days';

/** The city's own bot, and a second one that the administrator connected on the desk. */
let town: SmallTown;
let second: TelegramEmulator;

beforeAll(async () => {
  second = new TelegramEmulator('654321:SECOND-token');
  const apiRoot = await second.start();
  afterThisFile(() => second.stop());
  const settings = {
    TELEGRAM_BOT_TOKEN: second.token,
    TELEGRAM_SECRET: secret,
    TELEGRAM_API_ROOT: apiRoot,
  };
  town = await smallTown({}, [{ channel: 'telegram', name: 'Harbour bot', settings }]);
  second.webhook = { url: `${town.webhooks}/webhooks/telegram/654321`, secret };
});

describe('two accounts of one channel', () => {
  test('one person who talks to both is answered by the one they wrote to, and each talk is its own', async () => {
    const here = new TelegramPerson(town.telegram, 7100);
    const there = new TelegramPerson(second, 7100);
    await here.writes(lamp);
    await there.writes('hello');
    await town.deliver();
    expect(here.last().text).toContain('Who may know who you are?');
    expect(there.last().text).not.toContain('Who may know who you are?');
    expect(here.inbox()).toHaveLength(1);
    expect(there.inbox()).toHaveLength(1);
    const addresses = await town.house.prisma.channelAddress.findMany({ where: { channel: 'telegram' } });
    expect(addresses.map(({ account }) => account).sort()).toEqual(['123456', '654321']);
    expect(addresses.every(({ personId }) => personId === null)).toBe(true);
  });

  test('two people with identities of their own are never taken for one', async () => {
    const [ann, alsoAnn] = [new TelegramPerson(town.telegram, 7201), new TelegramPerson(town.telegram, 7202)];
    for (const words of [lamp, 'Keep me private', 'Send it']) {
      await ann.writes(words);
      await town.deliver();
    }
    expect(ann.last().text).toContain('Case number:');
    await alsoAnn.writes('my cases');
    await town.deliver();
    expect(alsoAnn.last().text).not.toContain('street light');
  });

  test('a secret of the one opens nothing of the other', async () => {
    const response = await fetch(`${town.webhooks}/webhooks/telegram/654321`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': 'another-secret' },
      body: JSON.stringify({ update_id: 1, message: {} }),
    });
    expect(response.status).toBe(401);
  });

  test('a token that is revoked turns that account red, and only that one', async () => {
    second.breaks(99, 401);
    await lookAtAll({
      door: town.door,
      channels: () => town.channels,
      broken: () => [],
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    second.breaks(0, 401);
    const health = await town.house.tools.store.channelHealth.all();
    const telegram = health.filter(({ channel }) => channel === 'telegram');
    const refused = telegram.filter(({ error }) => error === 'token-refused');
    expect(refused.map(({ account }) => account)).toEqual(['654321']);
  });
});
