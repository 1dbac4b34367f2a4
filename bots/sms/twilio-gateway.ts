/** Text messages by Twilio: forms in, an empty TwiML answer, replies by the REST interface, receipts to an address of their own. */
import type { MediaRef, ParsedEvent, RawRequest, Receipt, SendResult } from '../channel';
import { fetchFile } from '../twilio/media';
import { accountHealth, create, failureReason, readRefusal } from '../twilio/rest';
import type { TwilioAccount } from '../twilio/settings';
import { verifySignature } from '../twilio/signature';
import type { OutgoingText, SmsGateway } from './gateway';
import { readReserved } from './opt-out';

/** What Twilio takes with one message. */
const mostMedia = 10;
const longestText = 20_000;

/** `webhookUrl`: where receipts are to go; without a public address there are none. */
export function createTwilioGateway(
  settings: TwilioAccount & { from: string },
  webhookUrl: string | null,
): SmsGateway {
  return {
    account: settings.from,
    verify: (request) => verifySignature(request, settings.authToken),
    parse: parseMessage,
    ack: () => ({ status: 200, contentType: 'text/xml', body: '<Response/>' }),
    send: (message) => send(message, settings, webhookUrl),
    fetchMedia: async ({ id }) => (await fetchFile(settings, id)) ?? { ok: false, reason: 'file-not-found' },
    health: () => accountHealth(settings),
  };
}

/** A message with its pictures, or a receipt; anything else is nothing. */
export function parseMessage({ body }: Pick<RawRequest, 'body'>): ParsedEvent[] {
  const fields = new URLSearchParams(body.toString('utf8'));
  const sid = fields.get('MessageSid') ?? fields.get('SmsSid') ?? '';
  if (!/^(SM|MM)[0-9a-fA-F]{32}$/.test(sid)) return [];
  const status = fields.get('MessageStatus');
  return status === null ? readMessage(sid, fields) : readReceipt(sid, status, fields);
}

function readMessage(sid: string, fields: URLSearchParams): ParsedEvent[] {
  const externalId = fields.get('From') ?? '';
  if (!externalId || externalId.length > 200) return [];
  const address = { externalId };
  const text = (fields.get('Body') ?? '').trim().slice(0, longestText);
  const reserved = readReserved(text, fields.get('OptOutType'));
  if (reserved) return [{ key: sid, address, event: reserved }];
  const media = mediaOf(fields);
  if (media.length === 0)
    return [{ key: sid, address, event: text ? { kind: 'text', text } : { kind: 'unsupported' } }];
  // The words go with the first picture: one message, read at once.
  return media.map((one, order) => ({
    key: order === 0 ? sid : `${sid}:${order}`,
    address,
    event: { kind: 'media' as const, media: one, ...(order === 0 && text && { text: text.slice(0, 5000) }) },
  }));
}

function mediaOf(fields: URLSearchParams): MediaRef[] {
  const count = Math.min(Number(fields.get('NumMedia') ?? 0) || 0, mostMedia);
  return Array.from({ length: count }, (_, order) => fields.get(`MediaUrl${order}`) ?? '')
    .filter((url) => url !== '' && url.length <= 2000)
    .map((id) => ({ id, bytes: null }));
}

/** Steps on the way (queued, sending) tell nothing that matters. */
const receiptOf: Record<string, Receipt['status']> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'failed',
  failed: 'failed',
};

function readReceipt(vendorId: string, word: string, fields: URLSearchParams): ParsedEvent[] {
  const status = Object.hasOwn(receiptOf, word) ? receiptOf[word] : undefined;
  const externalId = fields.get('To') ?? '';
  if (!status || !externalId || externalId.length > 200) return [];
  const code = Number(fields.get('ErrorCode')) || null;
  const failure =
    status === 'failed' ? { reason: failureReason(code), error: `twilio-${code ?? 'unknown'}` } : {};
  const event: Receipt = { kind: 'receipt', vendorId, status, ...failure };
  return [{ key: `${vendorId}:${word}`, address: { externalId }, event }];
}

async function send(
  { to, text }: OutgoingText,
  settings: TwilioAccount & { from: string },
  webhookUrl: string | null,
): Promise<SendResult> {
  const isPool = settings.from.startsWith('MG');
  const answer = await create(settings, 'Messages', {
    To: to,
    From: isPool ? undefined : settings.from,
    MessagingServiceSid: isPool ? settings.from : undefined,
    Body: text,
    StatusCallback: webhookUrl ? `${webhookUrl}/status` : undefined,
  });
  return answer.ok ? { kind: 'sent', vendorId: answer.sid } : readRefusal(answer);
}
