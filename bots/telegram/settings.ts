/** What a Telegram bot needs: the token of @BotFather, and a secret for its webhook. */
import { z } from 'zod';
import type { ChannelEnvironment } from '../registry';

export const telegramSettings = z.strictObject({
  token: z.string().min(1).max(200),
  /** Without it no webhook is taken, and messages are fetched. */
  secret: z
    .string()
    .regex(/^[\w-]{1,256}$/)
    .optional(),
  apiRoot: z.url().optional(),
  /** How long one call for updates may wait, in seconds. */
  waitSeconds: z.int().min(0).max(50).optional(),
});
export type TelegramSettings = z.infer<typeof telegramSettings>;

export function telegramFromEnv(env: ChannelEnvironment): TelegramSettings | null {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_SECRET: secret, TELEGRAM_API_ROOT: apiRoot } = env;
  return typeof token === 'string' ? telegramSettings.parse({ token, secret, apiRoot }) : null;
}
