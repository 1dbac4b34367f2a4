/**
 * The channels: one line each, with how the environment configures it. Accounts that an administrator added on the desk have the same
 * settings from the database. What is not configured is left out.
 */
import { type ZodType, z } from 'zod';
import type { NoticeChannel } from '#server/domain/channels';
import type { Channel } from './channel';
import { createConsole } from './console/index';
import type { AppDoor, BotLog, DeliveryDoor } from './door';
import { createEmail } from './email/index';
import { emailFromEnv, emailSettings } from './email/settings';
import { createMiniProgram } from './mini-program/index';
import { miniProgramFromEnv, miniProgramSettings } from './mini-program/settings';
import { createTelegram } from './telegram/index';
import { telegramFromEnv, telegramSettings } from './telegram/settings';
import { createWebchat } from './webchat/index';
import { createWechat } from './wechat/index';
import { wechatFromEnv, wechatSettings } from './wechat/settings';
import { createWhatsApp } from './whatsapp/index';
import { whatsappFromEnv, whatsappSettings } from './whatsapp/settings';

/** What every adapter may use besides its own settings. */
export type Surroundings = {
  /** Our public address, without a slash at the end. */
  baseUrl: string;
  /** Where the vendor calls us for this account, without a slash at the end; null when this machine has no public https address. */
  webhookUrl: string | null;
  /** The city's IANA time zone. */
  zone: string;
  log: BotLog;
  door: Pick<DeliveryDoor, 'conversation'> & AppDoor;
};

/** The environment as server/env read it: names in capitals. */
export type ChannelEnvironment = Readonly<Record<string, unknown>> & { baseUrl: string };

/** How a channel is set up: what its settings must look like, what the environment says of them, and the adapter made from them. */
export type ChannelLine<Settings> = {
  settings: ZodType<Settings>;
  /** Null when the environment does not configure it. */
  fromEnv(env: ChannelEnvironment): Settings | null;
  create(settings: Settings, around: Surroundings): Channel;
};

const line = <Settings>(made: ChannelLine<Settings>) => made as ChannelLine<unknown>;
const withoutSettings = { settings: z.strictObject({}), fromEnv: () => ({}) };

export const channelLines: Partial<Record<NoticeChannel, ChannelLine<unknown>>> = {
  webchat: line({ ...withoutSettings, create: (_, { door }) => createWebchat(door) }),
  console: line({ ...withoutSettings, create: (_, { door }) => createConsole(door) }),
  'mini-program': line({
    settings: miniProgramSettings,
    fromEnv: miniProgramFromEnv,
    create: createMiniProgram,
  }),
  telegram: line({ settings: telegramSettings, fromEnv: telegramFromEnv, create: createTelegram }),
  whatsapp: line({ settings: whatsappSettings, fromEnv: whatsappFromEnv, create: createWhatsApp }),
  wechat: line({ settings: wechatSettings, fromEnv: wechatFromEnv, create: createWechat }),
  email: line({ settings: emailSettings, fromEnv: emailFromEnv, create: createEmail }),
};

/** An account that was added on the desk. */
export type AddedAccount = { channel: string; settings: unknown };

/** By channel and account: `telegram:123456`. */
export type Registry = ReadonlyMap<string, Channel>;

export function channelKey(channel: string, account: string): string {
  return `${channel}:${account}`;
}

type Around = Omit<Surroundings, 'webhookUrl'>;

/** What the environment configures. */
export function openChannels(env: ChannelEnvironment, around: Around): Registry {
  const opened = Object.entries(channelLines).flatMap(([name, { fromEnv }]) => {
    const settings = fromEnv(env);
    return settings === null ? [] : [openAccount(name, settings, around, true)];
  });
  return registryOf(opened);
}

/** What was added on the desk. */
export function openAdded(added: readonly AddedAccount[], around: Around): Registry {
  return registryOf(added.map(({ channel, settings }) => openAccount(channel, settings, around, false)));
}

function registryOf(opened: readonly (Channel | null)[]): Registry {
  const channels = opened.filter((channel) => channel !== null);
  return new Map(channels.map((channel) => [channelKey(channel.name, channel.account), channel]));
}

function openAccount(name: string, settings: unknown, around: Around, isFirst: boolean): Channel | null {
  const known = channelLines[name as NoticeChannel];
  const parsed = known?.settings.safeParse(settings);
  if (!known || !parsed?.success) {
    around.log.error({ channel: name }, 'a channel is set up wrongly');
    return null;
  }
  // The account's name is known once it is made, and stands in the address that is given to the vendor.
  const unnamed = known.create(parsed.data, { ...around, webhookUrl: null });
  const webhookUrl = webhookUrlOf(name, isFirst ? null : unnamed.account, around.baseUrl);
  return webhookUrl ? known.create(parsed.data, { ...around, webhookUrl }) : unnamed;
}

/** Vendors call only public https addresses. The environment's account has the short address. */
function webhookUrlOf(name: string, account: string | null, baseUrl: string): string | null {
  if (!baseUrl.startsWith('https://')) return null;
  return `${baseUrl}/webhooks/${name}${account ? `/${account}` : ''}`;
}

/** The channel that a vendor's call to `/webhooks/<name>[/<account>][/…]` is for; without an account the first of that name. */
export function channelAt(registry: Registry, path: string): Channel | null {
  const [, name = '', account = ''] = /^\/webhooks\/([a-z-]+)(?:\/([^/?]+))?/.exec(path) ?? [];
  const named = registry.get(channelKey(name, decodeURIComponent(account)));
  return named ?? [...registry.values()].find((channel) => channel.name === name) ?? null;
}
