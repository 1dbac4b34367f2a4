import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hands, ParsedEvent, Running } from '../channel';
import { surroundings } from '../testing/benches/surroundings';
import { TelegramEmulator } from '../testing/telegram-emulator';
import { TelegramPerson } from '../testing/telegram-person';
import { createTelegram } from './index';

let telegram: TelegramEmulator;
let apiRoot: string;
let person: TelegramPerson;
beforeAll(async () => {
  telegram = new TelegramEmulator();
  apiRoot = await telegram.start();
  person = new TelegramPerson(telegram, 42);
});
afterAll(() => telegram.stop());
beforeEach(() => {
  telegram.queue = [];
});

const textsOf = (events: ParsedEvent[]) =>
  events.map(({ event }) => (event.kind === 'text' ? event.text : event.kind));

const handsThat = (take: Hands['take']): Hands => ({
  take,
  storeFile: async () => ({ ok: false, reason: 'file-broken' }),
});

async function polling(take: (event: ParsedEvent) => Promise<void>): Promise<Running> {
  const channel = createTelegram({ token: telegram.token, apiRoot, waitSeconds: 1 }, surroundings());
  const running = await channel.start?.(handsThat(take));
  if (!running) throw new Error('Telegram did not start.');
  return running;
}

describe('long polling', () => {
  test('hands over what people write, in order, and confirms it', async () => {
    const taken: ParsedEvent[] = [];
    const running = await polling(async (event) => void taken.push(event));
    for (const text of ['one', 'two', 'three']) await person.writes(text);
    await vi.waitFor(() => expect(textsOf(taken)).toEqual(['one', 'two', 'three']), 10_000);
    await vi.waitFor(() => expect(telegram.queue).toEqual([]), 10_000);
    await running.stop();
  });

  test('keeps what could not be handed over, in order, until it can', async () => {
    const taken: ParsedEvent[] = [];
    let isDown = true;
    const running = await polling(async (event) => {
      if (isDown) {
        isDown = false;
        throw new Error('the database restarts');
      }
      taken.push(event);
    });
    await person.writes('first');
    await person.writes('second');
    await vi.waitFor(() => expect(textsOf(taken)).toEqual(['first', 'second']), 20_000);
    await running.stop();
  });

  test('a stop in the middle leaves the rest for the next worker', async () => {
    await person.writes('early');
    await person.writes('late');
    const first: ParsedEvent[] = [];
    let stopped: Promise<void> | undefined;
    const one = await polling(async (event) => {
      first.push(event);
      stopped ??= one.stop();
    });
    await vi.waitFor(() => expect(stopped).toBeDefined(), 10_000);
    await stopped;
    const second: ParsedEvent[] = [];
    const other = await polling(async (event) => void second.push(event));
    await vi.waitFor(() => expect(textsOf(second)).toContain('late'), 10_000);
    await other.stop();
    expect(textsOf(first)).toEqual(['early']);
  });

  test('with a secret and a public address the webhook is set, and only the updates that we read are asked for', async () => {
    const webhookUrl = 'https://city.example/webhooks/telegram';
    const settings = { token: telegram.token, secret: 'a-secret', apiRoot };
    const channel = createTelegram(settings, surroundings({ webhookUrl }));
    await channel.start?.(handsThat(async () => undefined));
    expect(telegram.webhook).toEqual({ url: webhookUrl, secret: 'a-secret' });
    const call = telegram.calls.findLast(({ method }) => method === 'setWebhook');
    expect(call?.fields.allowed_updates).toEqual(['message', 'callback_query', 'my_chat_member']);
    telegram.webhook = null;
  });

  test('a wrong token is an error, and the error does not tell it', async () => {
    const channel = createTelegram({ token: '1:WRONG-token', apiRoot }, surroundings());
    const failure = await channel.start?.(handsThat(async () => undefined)).catch((error: unknown) => error);
    expect(String(failure)).toContain('401');
    expect(`${String(failure)}${JSON.stringify(failure)}`).not.toContain('WRONG-token');
  });
});
