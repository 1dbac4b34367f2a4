/**
 * What connecting a further account of a channel takes, by the names that the environment uses too: the desk asks for these, the adapters
 * read them (bots/registry). Channels that are not here have one account, the house's own.
 */
export type ChannelSetting = { name: string; isNeeded: boolean; isSecret: boolean };

const open = (name: string): ChannelSetting => ({ name, isNeeded: true, isSecret: false });
const secret = (name: string): ChannelSetting => ({ name, isNeeded: true, isSecret: true });
const optional = (setting: ChannelSetting): ChannelSetting => ({ ...setting, isNeeded: false });

export const channelSettings = {
  telegram: [
    secret('TELEGRAM_BOT_TOKEN'),
    optional(secret('TELEGRAM_SECRET')),
    optional(open('TELEGRAM_API_ROOT')),
  ],
  wechat: [
    open('WECHAT_APP_ID'),
    secret('WECHAT_APP_SECRET'),
    secret('WECHAT_TOKEN'),
    optional(secret('WECHAT_AES_KEY')),
    optional(open('WECHAT_TEMPLATES')),
    optional(open('WECHAT_API_BASE')),
  ],
  'mini-program': [
    open('MINIPROGRAM_APP_ID'),
    secret('MINIPROGRAM_APP_SECRET'),
    optional(open('MINIPROGRAM_TEMPLATES')),
    optional(open('MINIPROGRAM_API_BASE')),
  ],
  whatsapp: [
    open('WHATSAPP_PHONE_ID'),
    secret('WHATSAPP_ACCESS_TOKEN'),
    secret('WHATSAPP_APP_SECRET'),
    secret('WHATSAPP_VERIFY_TOKEN'),
    optional(open('WHATSAPP_TEMPLATES')),
    optional(open('WHATSAPP_GRAPH_BASE')),
  ],
  sms: [
    open('TWILIO_ACCOUNT_SID'),
    secret('TWILIO_AUTH_TOKEN'),
    open('TWILIO_FROM'),
    optional(open('TWILIO_API_BASE')),
  ],
  voice: [
    open('TWILIO_ACCOUNT_SID'),
    secret('TWILIO_AUTH_TOKEN'),
    open('TWILIO_FROM'),
    optional(open('TWILIO_API_BASE')),
  ],
} as const satisfies Record<string, readonly ChannelSetting[]>;

export type AddableChannel = keyof typeof channelSettings;
export const addableChannels = Object.keys(channelSettings) as [AddableChannel, ...AddableChannel[]];

export function settingsOf(channel: AddableChannel): readonly ChannelSetting[] {
  return channelSettings[channel];
}
