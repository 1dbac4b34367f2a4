import { describe, expect, test } from 'vitest';
import { addableChannels, settingsOf } from '#server/domain/channel-settings';
import { channelLines } from './registry';
import { readTemplates } from './templates';

/** One value for each name that is right for its channel. */
const right: Record<string, string> = {
  TELEGRAM_BOT_TOKEN: '1:x',
  WECHAT_APP_ID: 'wx0123456789abcdef',
  WECHAT_APP_SECRET: 's',
  WECHAT_TOKEN: 'abc123',
  MINIPROGRAM_APP_ID: 'wx0123456789abcdef',
  MINIPROGRAM_APP_SECRET: 's',
  WHATSAPP_PHONE_ID: '106540352242922',
  WHATSAPP_ACCESS_TOKEN: 't',
  WHATSAPP_APP_SECRET: 's',
  WHATSAPP_VERIFY_TOKEN: 'v',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 't',
  TWILIO_FROM: '+15550012345',
};

describe('an account that an administrator adds', () => {
  test.each(addableChannels)('%s is set up by what the desk asks for, and by nothing less', (channel) => {
    const needed = settingsOf(channel).filter(({ isNeeded }) => isNeeded);
    const settings = Object.fromEntries(needed.map(({ name }) => [name, right[name] ?? '']));
    const env = { baseUrl: 'https://city.example', ...settings };
    expect(channelLines[channel].fromEnv(env)).not.toBeNull();
    for (const { name } of needed) {
      const without = { ...env, [name]: undefined };
      const read = () => channelLines[channel].fromEnv(without);
      expect(isRefused(read), name).toBe(true);
    }
  });
});

/** Null and an error mean the same: not set up. */
function isRefused(read: () => unknown): boolean {
  try {
    return read() === null;
  } catch {
    return true;
  }
}

test('templates are read from one line', () => {
  expect(readTemplates('received=AbC_1, resolved = x-2,*=all,')).toEqual({
    received: 'AbC_1',
    resolved: 'x-2',
    '*': 'all',
  });
  expect(readTemplates(undefined)).toBeUndefined();
});
