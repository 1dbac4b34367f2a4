/**
 * The channels and what each can do, as data. The shared renderer (bots/render), the worker and the outbox obey these lines; no adapter
 * decides such a thing for itself. A channel is a line here and a folder in bots/, and the contract tests find it.
 */
export type Capabilities = {
  /** Longest text of one message, in the vendor's unit. */
  text: { max: number; unit: 'chars' | 'bytes' };
  /** Native buttons: how many, how long their titles (characters) and ids (bytes) may be. */
  choices: { native: number; titleMax: number; idMaxBytes: number };
  /** More choices than buttons: the vendor's own list, if it has one; else a numbered menu in the text. */
  list?: { most: number; titleMax: number; idMaxBytes: number };
  media: { in: boolean };
  location: { in: boolean; ask: 'button' | 'text' };
  contact: boolean;
  edit: boolean;
  /** How we may write first: freely, by a template that the vendor approved, by a grant that the person gave, by calling, or not at all. */
  proactive: 'free' | 'template' | 'grant' | 'call' | 'none';
  /** Free words are allowed so long after the person last wrote; without it, always. */
  window?: { hours: number };
  /** Being blocked is a wish here (STOP): notices stay off until it is taken back, also when the person writes about something else. */
  blocksByWord?: boolean;
  receipts: readonly ('sent' | 'delivered' | 'read')[];
  rate: { perChatPerSecond: number | null; perSecond: number | null };
  /** Messages that follow one another within this time are one turn; 0 where each is answered at once. */
  burstMs: number;
  /**
   * The vendor takes the reply in its own response, if it comes within this time (a call, a passive reply). `most`: so many messages and no
   * more; a longer answer is for the worker.
   */
  syncReply?: { withinMs: number; most?: number };
};

const unlimited = { perChatPerSecond: null, perSecond: null } as const;
const plainTalk = {
  media: { in: true },
  location: { in: true, ask: 'button' },
  contact: false,
  edit: false,
} as const;
/** A channel of words alone: choices are numbers. */
const numbered = { native: 0, titleMax: 200, idMaxBytes: 64 } as const;

export const talkChannels = {
  webchat: {
    ...plainTalk,
    text: { max: 5000, unit: 'chars' },
    choices: { native: 12, titleMax: 60, idMaxBytes: 64 },
    proactive: 'free',
    receipts: ['delivered'],
    rate: unlimited,
    burstMs: 0,
  },
  telegram: {
    ...plainTalk,
    text: { max: 4096, unit: 'chars' },
    choices: { native: 12, titleMax: 60, idMaxBytes: 64 },
    contact: true,
    edit: true,
    proactive: 'free',
    receipts: ['sent'],
    rate: { perChatPerSecond: 1, perSecond: 30 },
    burstMs: 1_000,
  },
  /** A passive reply has no buttons, so there are none anywhere: the same numbered menu in both. */
  wechat: {
    ...plainTalk,
    text: { max: 2048, unit: 'bytes' },
    choices: numbered,
    location: { in: true, ask: 'text' },
    proactive: 'template',
    window: { hours: 48 },
    receipts: ['sent', 'delivered'],
    rate: unlimited,
    burstMs: 600,
    syncReply: { withinMs: 4_200, most: 1 },
  },
  'mini-program': {
    ...plainTalk,
    text: { max: 5000, unit: 'chars' },
    choices: { native: 12, titleMax: 60, idMaxBytes: 64 },
    proactive: 'grant',
    receipts: ['sent', 'delivered'],
    rate: unlimited,
    burstMs: 0,
  },
  whatsapp: {
    ...plainTalk,
    text: { max: 1024, unit: 'chars' },
    choices: { native: 3, titleMax: 20, idMaxBytes: 200 },
    list: { most: 10, titleMax: 24, idMaxBytes: 200 },
    location: { in: true, ask: 'button' },
    contact: true,
    proactive: 'template',
    window: { hours: 24 },
    receipts: ['sent', 'delivered', 'read'],
    rate: { perChatPerSecond: 1, perSecond: 80 },
    burstMs: 1_000,
  },
  /** Six parts at most: longer is cut into several messages, which phones show in any order. */
  sms: {
    ...plainTalk,
    text: { max: 396, unit: 'chars' },
    choices: numbered,
    location: { in: false, ask: 'text' },
    proactive: 'free',
    blocksByWord: true,
    receipts: ['sent', 'delivered'],
    rate: { perChatPerSecond: 1, perSecond: 10 },
    burstMs: 2_000,
  },
  /** More than any message holds, as each part would be a call: what is too long to be heard is shortened. */
  voice: {
    text: { max: 20_000, unit: 'chars' },
    choices: { native: 9, titleMax: 200, idMaxBytes: 64 },
    media: { in: true },
    location: { in: false, ask: 'text' },
    contact: false,
    edit: false,
    proactive: 'call',
    receipts: ['delivered'],
    rate: { perChatPerSecond: null, perSecond: 1 },
    burstMs: 0,
    syncReply: { withinMs: 9_000 },
  },
  email: {
    text: { max: 100_000, unit: 'chars' },
    // A mail has no buttons: the link in its text leads to the page that has them.
    choices: { native: 20, titleMax: 200, idMaxBytes: 64 },
    media: { in: true },
    location: { in: false, ask: 'text' },
    contact: false,
    edit: false,
    proactive: 'free',
    receipts: ['sent'],
    rate: { perChatPerSecond: null, perSecond: 10 },
    burstMs: 0,
  },
  console: {
    text: { max: 10_000, unit: 'chars' },
    choices: numbered,
    media: { in: false },
    location: { in: false, ask: 'text' },
    contact: false,
    edit: false,
    proactive: 'none',
    receipts: [],
    rate: unlimited,
    burstMs: 0,
  },
} as const satisfies Record<string, Capabilities>;

export type TalkChannel = keyof typeof talkChannels;
export const talkChannelNames = Object.keys(talkChannels) as [TalkChannel, ...TalkChannel[]];

/** Talks that live in our own database: a message is there as soon as it is written, and needs no delivery to be seen. */
export const houseTalks = ['webchat', 'mini-program', 'console'] as const satisfies TalkChannel[];

export function isHouseTalk(channel: string): boolean {
  return (houseTalks as readonly string[]).includes(channel);
}

/** Where a ticket can come from. */
export const intakeChannels = ['web', 'phone', 'counter', 'import', ...talkChannelNames] as const;
export type IntakeChannel = (typeof intakeChannels)[number];

/** Where a message to a person can go. `push`: a browser that allowed notices. */
export const noticeChannels = ['push', ...talkChannelNames] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

export function isNoticeChannel(name: string): name is NoticeChannel {
  return (noticeChannels as readonly string[]).includes(name);
}

export const pushCapabilities: Capabilities = {
  text: { max: 1000, unit: 'chars' },
  choices: { native: 2, titleMax: 40, idMaxBytes: 64 },
  media: { in: false },
  location: { in: false, ask: 'text' },
  contact: false,
  edit: false,
  proactive: 'grant',
  receipts: ['sent'],
  rate: unlimited,
  burstMs: 0,
};

export function capabilitiesOf(channel: NoticeChannel): Capabilities {
  return channel === 'push' ? pushCapabilities : talkChannels[channel];
}
