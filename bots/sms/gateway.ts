/**
 * A way to send and receive text messages. Vendors differ in how they sign, what they deliver and what they want to hear; everything else of
 * the channel is the same for all. Another vendor is another file that answers this.
 */
import type {
  FetchedMedia,
  Health,
  MediaRef,
  ParsedEvent,
  RawRequest,
  RawResponse,
  SendResult,
  Verification,
} from '../channel';

/** One text message, already fitted to the limit of segments. */
export type OutgoingText = {
  /** Ours: the same id again is the same message; each part of a long one has an id of its own. */
  id: string;
  /** International form: `+8613800138000`. */
  to: string;
  text: string;
};

export type SmsGateway = {
  /** The number, pool or name that we write from; no secret. */
  readonly account: string;
  verify(request: RawRequest): Verification;
  parse(request: RawRequest): ParsedEvent[];
  ack(request: RawRequest): RawResponse;
  send(message: OutgoingText): Promise<SendResult>;
  fetchMedia(media: MediaRef): Promise<FetchedMedia>;
  health(): Promise<Health>;
};
