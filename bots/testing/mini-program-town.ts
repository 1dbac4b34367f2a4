/** A small town with a mini program: its WeChat, its door, and phones with the app as it is built. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterThisFile } from '#tests/setup/every-file';
import { buildMiniProgram } from '../mini-program/build';
import { openCityDoor } from './city-door';
import { MiniProgramEmulator } from './mini-program-emulator';
import { MiniProgramPhone } from './mini-program-phone';
import { type SmallTown, smallTown } from './small-town';

export const resolvedTemplate = 'TMPL-resolved_0123456789';
export const newsTemplate = 'TMPL-news_0123456789';

export type MiniProgramTown = {
  town: SmallTown;
  wechat: MiniProgramEmulator;
  /** Where the door of the city is. */
  doorUrl: string;
  /** Somebody's phone; everybody is somebody else. */
  newPhone(language?: string): MiniProgramPhone;
};

const base = 'https://city.example';

export async function miniProgramTown(): Promise<MiniProgramTown> {
  const wechat = new MiniProgramEmulator();
  const apiBase = await wechat.start();
  afterThisFile(() => wechat.stop());
  const town = await smallTown({
    MINIPROGRAM_APP_ID: wechat.appId,
    MINIPROGRAM_APP_SECRET: wechat.appSecret,
    MINIPROGRAM_API_BASE: apiBase,
    MINIPROGRAM_TEMPLATES: `resolved=${resolvedTemplate},declined=${resolvedTemplate},*=${newsTemplate}`,
    MINIPROGRAM_TOKEN: wechat.pushToken,
    MINIPROGRAM_AES_KEY: wechat.aesKey,
  });
  wechat.webhook = `${town.webhooks}/webhooks/mini-program`;
  const doorUrl = await openCityDoor(town);
  const folder = mkdtempSync(join(tmpdir(), 'mini-program-'));
  afterThisFile(async () => rmSync(folder, { recursive: true }));
  buildMiniProgram({ base, appId: wechat.appId, into: folder });
  const route = (url: string) =>
    url.replace(base, url.startsWith(`${base}/webhooks/`) ? town.webhooks : doorUrl);
  let people = 0;
  const newPhone = (language = 'en') => {
    people += 1;
    return new MiniProgramPhone({ folder, openid: `o-person-${people}`, wechat, language, route });
  };
  return { town, wechat, doorUrl, newPhone };
}
