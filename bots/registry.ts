/** The channels: one line each. One that is not configured is left out. */
import type { NoticeChannel } from '#server/domain/channels';
import type { Channel } from './channel';
import { createConsole } from './console/index';
import type { BotLog, DeliveryDoor } from './door';
import { createEmail } from './email/index';
import { createTelegram } from './telegram/index';
import { createWebchat } from './webchat/index';

export type BotSettings = {
  /** Our public address, without a slash at the end. */
  baseUrl: string;
  /** The city's IANA time zone. */
  zone: string;
  smtpUrl: string | null;
  mailFrom: string | null;
  telegram: { token: string; secret?: string; apiRoot?: string; waitSeconds?: number } | null;
  log: BotLog;
};

type Maker = (settings: BotSettings, door: Pick<DeliveryDoor, 'conversation'>) => Channel | null;

const makers: Record<NoticeChannel, Maker> = {
  console: (_, door) => createConsole(door),
  webchat: (_, door) => createWebchat(door),
  telegram: ({ telegram, baseUrl, log }) =>
    telegram && createTelegram({ ...telegram, webhookUrl: webhookUrlOf('telegram', baseUrl), log }),
  email: ({ smtpUrl, mailFrom, baseUrl, zone }) => {
    const domain = new URL(baseUrl).hostname;
    return createEmail({ smtpUrl, from: mailFrom ?? `no-reply@${domain}`, domain, zone });
  },
};

export type Registry = ReadonlyMap<string, Channel>;

export function openChannels(settings: BotSettings, door: Pick<DeliveryDoor, 'conversation'>): Registry {
  const made = Object.values(makers).map((make) => make(settings, door));
  return new Map(made.filter((channel) => channel !== null).map((channel) => [channel.name, channel]));
}

/** Vendors call only public https addresses. */
function webhookUrlOf(name: string, baseUrl: string): string | null {
  return baseUrl.startsWith('https://') ? `${baseUrl}/webhooks/${name}` : null;
}

/** What the environment says of channels. */
export function botSettings(env: BotEnvironment, log: BotLog): BotSettings {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_SECRET: secret, TELEGRAM_API_ROOT: apiRoot } = env;
  return {
    baseUrl: env.baseUrl,
    zone: env.CITY_TIMEZONE,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? null,
    telegram: token ? { token, secret, apiRoot } : null,
    log,
  };
}

type BotEnvironment = {
  baseUrl: string;
  CITY_TIMEZONE: string;
  SMTP_URL?: string;
  MAIL_FROM?: string;
  TELEGRAM_BOT_TOKEN?: string;
  TELEGRAM_SECRET?: string;
  TELEGRAM_API_ROOT?: string;
};
