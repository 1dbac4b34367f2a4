import { expect, test } from 'vitest';
import { afterThisFile } from '#tests/setup/every-file';
import { surroundings } from '../testing/benches/surroundings';
import { TelegramEmulator } from '../testing/telegram-emulator';
import { createTelegram } from './index';
import { openLines } from './lines';

test('everything but waiting for updates ends while a message is ours to send', () => {
  const { api, patient } = openLines({ token: '1:x', apiRoot: 'http://127.0.0.1', waitSeconds: 25 });
  expect(api.options?.timeoutSeconds).toBe(15);
  expect(patient.options?.timeoutSeconds).toBe(40);
});

test('a file that a server of our own would hand out, and that is too large, is not read to its end', async () => {
  const telegram = new TelegramEmulator();
  const apiRoot = await telegram.start();
  afterThisFile(() => telegram.stop());
  const channel = createTelegram({ token: telegram.token, apiRoot }, surroundings());
  telegram.isOwnServer = true;
  telegram.files.set('large', Buffer.alloc(20 * 1024 * 1024 + 1));
  const fetched = await channel.inbound?.fetchMedia?.({ id: 'large', bytes: null });
  expect(fetched?.ok === false && fetched.reason).toBe('file-too-large');
});
