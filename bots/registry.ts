/**
 * The channels: one line each, with how the environment configures it. Accounts that an administrator added on the desk have the same
 * settings from the database. What is not configured is left out.
 */
import type { NoticeChannel } from '#server/domain/channels';
import type { Channel } from './channel';
import { createConsole } from './console/index';
import type { AppDoor, BotLog, DeliveryDoor } from './door';
import { createEmail } from './email/index';
import { emailFromEnv } from './email/settings';
import { createMiniProgram } from './mini-program/index';
import { miniProgramFromEnv } from './mini-program/settings';
import { createPush } from './push/index';
import { pushFromEnv } from './push/settings';
import { createSms } from './sms/index';
import { smsFromEnv } from './sms/settings';
import { createTelegram } from './telegram/index';
import { telegramFromEnv } from './telegram/settings';
import { createVoice } from './voice/index';
import { voiceFromEnv } from './voice/settings';
import { createWebchat } from './webchat/index';
import { createWechat } from './wechat/index';
import { wechatFromEnv } from './wechat/settings';
import { createWhatsApp } from './whatsapp/index';
import { whatsappFromEnv } from './whatsapp/settings';

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

/** How a channel is set up: what the environment says of it, and the adapter made from that. */
export type ChannelLine<Settings> = {
  /** Null when the environment does not configure it. Throws when what it says cannot be right. */
  fromEnv(env: ChannelEnvironment): Settings | null;
  create(settings: Settings, around: Surroundings): Channel;
};

const line = <Settings>(made: ChannelLine<Settings>) => made as ChannelLine<unknown>;
const withoutSettings = { fromEnv: () => ({}) };

export const channelLines: Record<NoticeChannel, ChannelLine<unknown>> = {
  webchat: line({ ...withoutSettings, create: (_, { door }) => createWebchat(door) }),
  console: line({ ...withoutSettings, create: (_, { door }) => createConsole(door) }),
  'mini-program': line({ fromEnv: miniProgramFromEnv, create: createMiniProgram }),
  telegram: line({ fromEnv: telegramFromEnv, create: createTelegram }),
  whatsapp: line({ fromEnv: whatsappFromEnv, create: createWhatsApp }),
  wechat: line({ fromEnv: wechatFromEnv, create: createWechat }),
  voice: line({ fromEnv: voiceFromEnv, create: createVoice }),
  sms: line({ fromEnv: smsFromEnv, create: createSms }),
  push: line({ fromEnv: pushFromEnv, create: createPush }),
  email: line({ fromEnv: emailFromEnv, create: createEmail }),
};

/** An account that was added on the desk: settings by the names of the environment. */
export type AddedAccount = { channel: string; name: string; settings: Readonly<Record<string, unknown>> };

/** By channel and account: `telegram:123456`. */
export type Registry = ReadonlyMap<string, Channel>;

/** An account that could not be set up; its name is the only thing known of it. */
export type BrokenAccount = { channel: string; account: string };
export type Opened = { channels: Registry; broken: BrokenAccount[] };

export function channelKey(channel: string, account: string): string {
  return `${channel}:${account}`;
}

type Around = Omit<Surroundings, 'webhookUrl'>;

/** What the environment configures. */
export function openChannels(env: ChannelEnvironment, around: Around): Opened {
  const wanted = Object.keys(channelLines).map((channel) => ({ channel, name: 'default', settings: {} }));
  return openAll(wanted, env, around, true);
}

/** What was added on the desk. */
export function openAdded(added: readonly AddedAccount[], around: Around): Opened {
  return openAll(added, { baseUrl: around.baseUrl }, around, false);
}

/** One that is set up wrongly keeps nobody else from working. */
function openAll(
  wanted: readonly AddedAccount[],
  env: ChannelEnvironment,
  around: Around,
  isFirst: boolean,
): Opened {
  const channels = new Map<string, Channel>();
  const broken: BrokenAccount[] = [];
  for (const { channel: name, name: account, settings } of wanted) {
    try {
      const channel = openAccount(name, { ...env, ...settings }, around, isFirst);
      if (channel) channels.set(channelKey(channel.name, channel.account), channel);
    } catch {
      around.log.error({ channel: name }, 'a channel is set up wrongly');
      broken.push({ channel: name, account });
    }
  }
  return { channels, broken };
}

/** Null when it is not configured. Throws when what is configured cannot be right. */
function openAccount(name: string, env: ChannelEnvironment, around: Around, isFirst: boolean) {
  const known = channelLines[name as NoticeChannel];
  const settings = known?.fromEnv(env) ?? null;
  if (!known || settings === null) {
    if (isFirst) return null;
    throw new Error('Settings that configure nothing.');
  }
  // The account's name is known once it is made, and stands in the address that is given to the vendor.
  const unnamed = known.create(settings, { ...around, webhookUrl: null });
  const webhookUrl = webhookUrlOf(name, isFirst ? null : unnamed.account, around.baseUrl);
  return webhookUrl ? known.create(settings, { ...around, webhookUrl }) : unnamed;
}

/** Vendors call only public https addresses. The environment's account has the short address. */
function webhookUrlOf(name: string, account: string | null, baseUrl: string): string | null {
  if (!baseUrl.startsWith('https://')) return null;
  return `${baseUrl}/webhooks/${name}${account ? `/${account}` : ''}`;
}

/** The channel that a vendor's call to `/webhooks/<name>[/<account>][/…]` is for; without an account the first of that name. */
export function channelAt(registry: Registry, path: string): Channel | null {
  const [, name = '', account = ''] = /^\/webhooks\/([a-z-]+)(?:\/([^/?]+))?/.exec(path) ?? [];
  const named = registry.get(channelKey(name, decoded(account)));
  return named ?? [...registry.values()].find((channel) => channel.name === name) ?? null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
