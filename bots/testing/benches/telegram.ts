/** Telegram for the contract suite. */
import type { RawRequest } from '../../channel';
import { createTelegram } from '../../telegram/index';
import type { Bench } from '../channel-contract';
import { TelegramEmulator } from '../telegram-emulator';
import { readSamples } from './samples';
import { surroundings } from './surroundings';

export async function openTelegram(): Promise<Bench> {
  const telegram = new TelegramEmulator();
  const apiRoot = await telegram.start();
  telegram.chats.add(1).add(2);
  const secret = 'a-secret_of-ours';
  const channel = createTelegram({ token: telegram.token, secret, apiRoot }, surroundings());
  const post = (
    body: unknown,
    headers: RawRequest['headers'] = { 'x-telegram-bot-api-secret-token': secret },
  ): RawRequest => ({
    method: 'POST',
    url: 'https://city.example/webhooks/telegram',
    headers,
    body: Buffer.from(JSON.stringify(body)),
  });
  const samples = readSamples('telegram', post);
  const first = samples[0]?.request ?? post({});
  return {
    channel,
    samples,
    forged: [
      { name: 'no secret', request: { ...first, headers: {} } },
      {
        name: 'another secret',
        request: { ...first, headers: { 'x-telegram-bot-api-secret-token': 'a-secret_of-ourz' } },
      },
      {
        name: 'a beginning of the secret',
        request: { ...first, headers: { 'x-telegram-bot-api-secret-token': 'a-secret' } },
      },
      { name: 'a GET', request: { ...first, method: 'GET' } },
    ],
    recipient: '1',
    failures: [
      {
        name: 'too many requests',
        provoke: () => telegram.isBusy(1, 7),
        kind: 'retry',
      },
      {
        name: 'the server fails',
        provoke: () => telegram.breaks(1, 502),
        kind: 'retry',
      },
      {
        name: 'the token was revoked',
        provoke: () => telegram.breaks(1, 401),
        kind: 'retry',
      },
      {
        name: 'a request it does not like',
        provoke: () => telegram.breaks(1, 400),
        kind: 'permanent',
      },
      { name: 'blocked', recipient: '2', provoke: () => void telegram.blocked.add(2), kind: 'unreachable' },
      { name: 'no such chat', recipient: '3', provoke: () => undefined, kind: 'unreachable' },
      { name: 'nobody answers', provoke: () => telegram.stop(), kind: 'retry' },
    ],
    close: async () => undefined,
  };
}
