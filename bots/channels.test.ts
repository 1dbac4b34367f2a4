import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { describe, expect, test } from 'vitest';
import { type NoticeChannel, noticeChannels } from '#server/domain/channels';
import type { RawRequest } from './channel';
import { createConsole } from './console/index';
import { createEmail } from './email/index';
import { createTelegram } from './telegram/index';
import { type Bench, channelContract, type Sample } from './testing/channel-contract';
import { quietLog } from './testing/quiet-log';
import { TelegramEmulator } from './testing/telegram-emulator';
import { createWebchat } from './webchat/index';

/** Each registered channel has a bench: the compiler asks for it. */
const benches: Record<NoticeChannel, () => Promise<Bench>> = {
  telegram: openTelegram,
  email: openEmail,
  webchat: () => openHouseTalk(createWebchat),
  console: () => openHouseTalk(createConsole),
};

for (const name of noticeChannels) channelContract(name, benches[name]);

async function openTelegram(): Promise<Bench> {
  const telegram = new TelegramEmulator();
  const apiRoot = await telegram.start();
  telegram.chats.add(1).add(2);
  const secret = 'a-secret_of-ours';
  const channel = createTelegram({ token: telegram.token, secret, apiRoot, webhookUrl: null, log: quietLog });
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

function readSamples(channel: string, post: (body: unknown) => RawRequest): Sample[] {
  const folder = join(import.meta.dirname, channel, 'samples');
  return readdirSync(folder).map((file) => {
    const { kinds, body } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      kinds: string[];
      body: unknown;
    };
    return { name: file, request: post(body), kinds };
  });
}

async function openEmail(): Promise<Bench> {
  let refusal: Error | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(refusal),
    onData: (stream, _, done) => stream.on('end', () => done()).resume(),
  });
  const port = await new Promise<number>((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () =>
      resolve((listener.address() as { port: number }).port),
    );
  });
  const smtpUrl = `smtp://127.0.0.1:${port}`;
  const channel = createEmail({
    smtpUrl,
    from: 'no-reply@city.example',
    domain: 'city.example',
    zone: 'Asia/Shanghai',
  });
  const answers = (responseCode: number, message: string) => () => {
    refusal = Object.assign(new Error(message), { responseCode });
  };
  return {
    channel,
    samples: [],
    forged: [],
    recipient: 'ann@example.com',
    failures: [
      { name: 'greylisted', provoke: answers(451, '4.7.1 Try again later'), kind: 'retry' },
      { name: 'no such mailbox', provoke: answers(550, '5.1.1 No such user'), kind: 'unreachable' },
      { name: 'taken for spam', provoke: answers(554, '5.7.1 Rejected'), kind: 'permanent' },
      {
        name: 'nobody answers',
        provoke: () => new Promise((resolve) => server.close(() => resolve())),
        kind: 'retry',
      },
    ],
    close: async () => undefined,
  };
}

async function openHouseTalk(create: typeof createWebchat): Promise<Bench> {
  let failure: Error | null = null;
  const append = async () => {
    if (failure) throw failure;
    return { isNew: true };
  };
  return {
    channel: create({ conversation: { append } }),
    samples: [],
    forged: [],
    recipient: '00000000-0000-4000-8000-000000000001',
    failures: [
      {
        name: 'the conversation is gone',
        provoke: () => {
          failure = new Error('conversation-not-found');
        },
        kind: 'permanent',
      },
    ],
    close: async () => undefined,
  };
}

describe('the registry', () => {
  test('has a folder for each channel', () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    for (const name of noticeChannels) expect(folders.map((folder) => folder.name)).toContain(name);
  });
});
