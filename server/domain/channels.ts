/**
 * The channels and what each can do, as data. The shared renderer (bots/render) and the outbox obey these lines; no adapter decides
 * such a thing for itself. A channel is a line here and a folder in bots/, and the contract tests find it.
 */
export type Capabilities = {
  /** Longest text of one message, in the vendor's unit. */
  text: { max: number; unit: 'chars' | 'bytes' };
  /** Native buttons: how many, how long their titles (characters) and ids (bytes) may be; more become a numbered menu. */
  choices: { native: number; titleMax: number; idMaxBytes: number };
  media: { in: boolean };
  location: { in: boolean; ask: 'button' | 'text' };
  contact: boolean;
  edit: boolean;
  /** May we write first? */
  proactive: 'free' | 'none';
  receipts: readonly ('sent' | 'delivered')[];
  rate: { perChatPerSecond: number | null; perSecond: number | null };
  /** The vendor takes the reply in its own response, if it comes within this time (a call, a passive reply). */
  syncReply?: { withinMs: number };
};

export const talkChannels = {
  webchat: {
    text: { max: 5000, unit: 'chars' },
    choices: { native: 12, titleMax: 60, idMaxBytes: 64 },
    media: { in: true },
    location: { in: true, ask: 'button' },
    contact: false,
    edit: false,
    proactive: 'free',
    receipts: ['delivered'],
    rate: { perChatPerSecond: null, perSecond: null },
  },
  telegram: {
    text: { max: 4096, unit: 'chars' },
    choices: { native: 12, titleMax: 60, idMaxBytes: 64 },
    media: { in: true },
    location: { in: true, ask: 'button' },
    contact: true,
    edit: true,
    proactive: 'free',
    receipts: ['sent'],
    rate: { perChatPerSecond: 1, perSecond: 30 },
  },
  console: {
    text: { max: 10_000, unit: 'chars' },
    choices: { native: 0, titleMax: 200, idMaxBytes: 64 },
    media: { in: false },
    location: { in: false, ask: 'text' },
    contact: false,
    edit: false,
    proactive: 'none',
    receipts: [],
    rate: { perChatPerSecond: null, perSecond: null },
  },
} as const satisfies Record<string, Capabilities>;

export type TalkChannel = keyof typeof talkChannels;
export const talkChannelNames = Object.keys(talkChannels) as [TalkChannel, ...TalkChannel[]];

/** Where a ticket can come from. */
export const intakeChannels = ['web', 'phone', 'counter', 'email', 'import', ...talkChannelNames] as const;
export type IntakeChannel = (typeof intakeChannels)[number];

/** Where a message to a person can go. */
export const noticeChannels = ['email', ...talkChannelNames] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

export function capabilitiesOf(channel: TalkChannel): Capabilities {
  return talkChannels[channel];
}
