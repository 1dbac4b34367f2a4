/** What an official account needs: the id and secret of its developer page, and the token (and AES key) of its server address. */
import { z } from 'zod';
import { locales } from '#locales/languages';
import type { ChannelEnvironment } from '../registry';
import { readTemplates } from '../templates';

export const wechatSettings = z.strictObject({
  appId: z.string().regex(/^\w{3,64}$/),
  appSecret: z.string().min(1).max(200),
  /** Of our choice, the same on WeChat's page: 3 to 32 letters and digits. */
  token: z.string().regex(/^[A-Za-z0-9]{3,32}$/),
  /** With it only encrypted messages are believed: the page must say safe or compatible mode. */
  aesKey: z
    .string()
    .regex(/^[A-Za-z0-9]{43}$/)
    .optional(),
  apiBase: z.url().optional(),
  /** Which template says which notice; `*` for those without one of their own. */
  templates: z.record(z.string().regex(/^(?:\*|\w{1,60})$/), z.string().regex(/^[\w-]{1,100}$/)).optional(),
  /** Whether we write the menu under the conversation, in place of what stands there. */
  menu: z.boolean().optional(),
  /** The language of the menu. */
  locale: z.enum(locales).optional(),
});
export type WechatSettings = z.infer<typeof wechatSettings>;

export function wechatFromEnv(env: ChannelEnvironment): WechatSettings | null {
  if (typeof env.WECHAT_APP_ID !== 'string') return null;
  return wechatSettings.parse({
    appId: env.WECHAT_APP_ID,
    appSecret: env.WECHAT_APP_SECRET,
    token: env.WECHAT_TOKEN,
    aesKey: env.WECHAT_AES_KEY,
    apiBase: env.WECHAT_API_BASE,
    templates: readTemplates(env.WECHAT_TEMPLATES),
    menu: env.WECHAT_MENU === '1',
    locale: env.DEFAULT_LOCALE,
  });
}
