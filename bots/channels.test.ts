import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type NoticeChannel, noticeChannels } from '#server/domain/channels';
import { createConsole } from './console/index';
import { channelLines } from './registry';
import { openEmail } from './testing/benches/email';
import { openHouseTalk } from './testing/benches/house-talk';
import { openMiniProgram } from './testing/benches/mini-program';
import { openPush } from './testing/benches/push';
import { openSms } from './testing/benches/sms';
import { openTelegram } from './testing/benches/telegram';
import { openVoice } from './testing/benches/voice';
import { openWechat } from './testing/benches/wechat';
import { openWhatsApp } from './testing/benches/whatsapp';
import { type Bench, channelContract } from './testing/channel-contract';
import { createWebchat } from './webchat/index';

/** Each registered channel has a bench. */
const benches: Record<NoticeChannel, () => Promise<Bench>> = {
  telegram: openTelegram,
  whatsapp: openWhatsApp,
  wechat: openWechat,
  'mini-program': openMiniProgram,
  push: openPush,
  sms: openSms,
  voice: openVoice,
  email: openEmail,
  webchat: () => openHouseTalk(createWebchat),
  console: () => openHouseTalk(createConsole),
};

for (const [name, open] of Object.entries(benches)) channelContract(name, open);

describe('the registry', () => {
  test('has a folder, a line and a bench for each channel', () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((folder) => folder.name);
    for (const name of noticeChannels) {
      expect(folders).toContain(name);
      expect(Object.keys(channelLines)).toContain(name);
      expect(Object.keys(benches)).toContain(name);
    }
  });
});
