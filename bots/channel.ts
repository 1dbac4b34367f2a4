/**
 * The contract of a channel. An adapter translates and nothing else: it verifies what a vendor delivers, parses it into events of the
 * conversation, and sends messages that the shared renderer has already fitted to what the channel can do. What to say, to whom, in which
 * order and how often to try again is decided elsewhere. Every registered channel runs testing/channel-contract.
 */
import type { Locale } from '#locales/languages';
import type { Capabilities, NoticeChannel } from '#server/domain/channels';
import type { InboundEvent } from '#server/domain/conversation/event';
import type { Meaning } from '#server/domain/conversation/meaning';
import type { Refusal } from '#server/domain/refusals';

/** An HTTP request as the vendor sent it: header names in lower case, the body untouched, as signatures are made over its bytes. */
export type RawRequest = {
  method: string;
  /** Our public address of this request, built from PUBLIC_BASE_URL and never from a header. */
  url: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
};

export type RawResponse = { status: number; contentType: string; body: string };

/** `answer`: a handshake that is over with this response. A request that is not the vendor's is refused before anything is written. */
export type Verification = { ok: true; answer?: RawResponse } | { ok: false; status: 401 | 403 };

/** A file that the vendor still holds; `bytes` is null when it does not say. `id` (at most 2000 characters) is all that `fetchMedia` gets. */
export type MediaRef = { id: string; bytes: number | null };

/**
 * What became of a message that we sent. `vendorId` is what `send` answered; they may come before that answer is stored, twice, and in any
 * order. `reason` only with `failed`: what a `send` would have answered had the vendor known at once.
 */
export type Receipt = {
  kind: 'receipt';
  vendorId: string;
  status: 'sent' | 'delivered' | 'read' | 'failed';
  reason?: 'windowClosed' | 'unreachable' | 'permanent';
  /** A code, never personal data. */
  error?: string;
};

export type ParsedEvent = {
  /** The vendor's own id of this event: a second delivery has the same. At most 200 characters. */
  key: string;
  /** The vendor's clock in ms, or its running number: what waits together is read in this order. Without it, as it came. */
  order?: number;
  address: { externalId: string; locale?: string };
  event: InboundEvent | MediaEvent | Receipt;
  /** What the adapter needs to acknowledge this event to the vendor (a button that spins until it is answered). */
  vendor?: unknown;
};

/** A file to be fetched before the event can be read: done by whoever takes the turn, and again if that fails. */
export type MediaEvent = { kind: 'media'; media: MediaRef; text?: string };

export type FetchedMedia = { ok: true; body: Buffer } | { ok: false; reason: Refusal };

export type Inbound = {
  /** Constant time, without I/O. */
  verify(request: RawRequest): Verification;
  /** Pure; as many events as the body holds. A kind that we cannot read becomes `unsupported`; what does not concern us is left out. */
  parse(request: RawRequest): ParsedEvent[];
  /**
   * What the vendor wants to hear when all events are safe with us. `replies` only for a channel with `syncReply`: what could be said
   * in time, to be part of the response to this `request`.
   */
  ack(replies: readonly NativeMessage[], request: RawRequest): RawResponse;
  /** Only with `syncReply`. False when nobody hears our response to this request any more: then the worker answers. */
  isListening?(request: RawRequest): boolean;
  /** Throws when the vendor cannot be reached, so that the event is delivered again. */
  fetchMedia?(media: MediaRef): Promise<FetchedMedia>;
  /** At best effort: its failure harms nobody. */
  acknowledge?(event: ParsedEvent): Promise<void>;
};

/** One message as this channel can show it: made by bots/render, sent as it is. */
export type NativeMessage = {
  text: string;
  /** No more and no longer than the channel's native buttons (or its list); what does not fit is already a numbered menu in the text. */
  choices: { id: string; label: string }[];
  /** The choices are more than there are buttons and fit the channel's own list. */
  asList: boolean;
  asksLocation: boolean;
  asksContact: boolean;
  /** Digits that are expected, for channels with keys instead of letters. */
  expects?: 'case-number' | 'code';
  locale: Locale;
  /** For channels that have one. */
  subject?: string;
};

/** What is being delivered, for channels that need more than the words: templates, subjects, threads. */
export type Delivery = {
  /** The outbox row: the same id again is the same message. */
  id: string;
  account: string;
  /** The vendor's id of the person. */
  recipient: string;
  locale: Locale;
  /** `reply` in a conversation, else the name of a notice. */
  notice: string;
  meaning: Meaning;
  caseNumber: string | null;
  /** The vendor's id (`ParsedEvent.key`) of the message that this answers: threads, quotes. Null for notices. */
  answers: string | null;
  /** When the person last wrote to us here; ISO 8601, null when never. */
  lastHeardAt: string | null;
};

export type SendResult =
  | { kind: 'sent'; vendorId: string | null; isDelivered?: boolean }
  /** Not now. `afterMs` when the vendor named a time, else null. */
  | { kind: 'retry'; afterMs: number | null; error: string }
  /** This message will never go through. */
  | { kind: 'permanent'; error: string }
  /** The vendor allows no free text to this person now. */
  | { kind: 'windowClosed'; error: string }
  /** The person blocked us or is gone. */
  | { kind: 'unreachable'; error: string };

export type Running = { stop(): Promise<void> };

/** Looked at every 30 s. `error` is a code such as `token-refused`: it stands on the desk. */
export type Health = { isWell: true } | { isWell: false; error: string };

/** `asks`: the templates of which the person may allow us a message each, the most important first. */
export type SignedIn =
  | { ok: true; externalId: string; asks: readonly string[] }
  | { ok: false; reason: Refusal };

export type Channel = {
  readonly name: NoticeChannel;
  /** Which of our accounts at the vendor; no secret. */
  readonly account: string;
  readonly capabilities: Capabilities;
  readonly inbound?: Inbound;
  /** `part`: which of several messages of one delivery, from 0. `error` texts carry codes, never personal data or secrets. */
  send(message: NativeMessage, delivery: Delivery, part?: number): Promise<SendResult>;
  /**
   * Where free words are not allowed now (`window`, or `send` said `windowClosed`): the notice as a template or by a grant, in one piece.
   * `windowClosed` when there is none for it: then the next channel of the person is tried.
   */
  sendOutsideWindow?(delivery: Delivery): Promise<SendResult>;
  /** Instead of the shared renderer, where a message is more than text and buttons. */
  render?(delivery: Delivery): NativeMessage[];
  /** For channels that fetch: starts fetching. Also registers webhooks. */
  start?(hands: Hands): Promise<Running>;
  /** For apps: who has this code of the vendor's, which is good once. Nothing else that the vendor says leaves this machine. */
  login?(code: string): Promise<SignedIn>;
  /** Can we still speak and hear? Ends within 10 s and harms nothing. Throwing counts as unwell. */
  health?(): Promise<Health>;
};

/** Hands an event over; when it resolves, the event is safe. */
export type TakeEvent = (event: ParsedEvent) => Promise<unknown>;

export type StoredFile = { ok: true; attachmentId: string } | { ok: false; reason: Refusal };

/** What a channel that fetches may do with what it fetched. */
export type Hands = {
  take: TakeEvent;
  /** Looks at a file, cleans it and keeps it. `as` mail: a letter as it came, for staff. Throws when it is not the file's fault. */
  storeFile(body: Buffer, as?: 'mail'): Promise<StoredFile>;
};
