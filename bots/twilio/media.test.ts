import { afterAll, beforeAll, expect, test } from 'vitest';
import { TwilioEmulator } from '../testing/twilio-emulator';
import { fetchFile, isTwilioAddress } from './media';

const twilio = new TwilioEmulator();
let account: { accountSid: string; authToken: string; apiBase: string };
beforeAll(async () => {
  account = { accountSid: twilio.accountSid, authToken: twilio.authToken, apiBase: await twilio.start() };
});
afterAll(() => twilio.stop());

test('only Twilio is asked for files', () => {
  for (const url of [
    'https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1',
    'https://mms.twiliocdn.com/AC1/x',
    `${account.apiBase}/files/x`,
  ])
    expect(isTwilioAddress(url, account), url).toBe(true);
  for (const url of [
    'http://169.254.169.254/latest/meta-data',
    'http://localhost:5432/',
    'https://api.twilio.com.evil.example/x',
    'https://eviltwilio.com/x',
    'http://api.twilio.com/x',
    'https://api.twilio.com:8443/x',
    'https://user:pass@api.twilio.com/x',
    'file:///etc/passwd',
    'x',
  ])
    expect(isTwilioAddress(url, account), url).toBe(false);
});

test('a file is handed out with the password of the account, and one that is not there is missed', async () => {
  const url = twilio.keepFile('ME1', Buffer.from('bytes'));
  expect(await fetchFile(account, url)).toEqual({ ok: true, body: Buffer.from('bytes') });
  expect(await fetchFile(account, `${account.apiBase}/files/none`)).toBeNull();
  await expect(fetchFile({ ...account, authToken: 'wrong' }, url)).rejects.toThrow('did not hand out');
  expect(await fetchFile(account, 'http://127.0.0.1:1/x')).toEqual({ ok: false, reason: 'file-not-found' });
});

test('a file that is too large is not read to its end', async () => {
  const url = twilio.keepFile('ME2', Buffer.alloc(16 * 1024 * 1024 + 1));
  expect(await fetchFile(account, url)).toEqual({ ok: false, reason: 'file-too-large' });
});
