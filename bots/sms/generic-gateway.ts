/**
 * Text messages by any gateway that speaks a small JSON over HTTPS (docs/channels/sms.md has the wire format for whoever builds the other
 * end): a city's own gateway, or a few lines before a carrier's.
 */
import { z } from 'zod';
import type { FetchedMedia, Health, ParsedEvent, RawRequest, Receipt, SendResult } from '../channel';
import type { OutgoingText, SmsGateway } from './gateway';
import { signedHeaders, verifyGeneric } from './generic-signature';
import { readReserved } from './opt-out';
import { segmentsOf } from './segments';

export type GenericSettings = { url: string; secret: string; account: string };

const sendMs = 15_000;
const healthMs = 8_000;
const mediaMs = 20_000;
/** As the largest picture that we keep. */
const mostMediaBytes = 12 * 1024 * 1024;

export function createGenericGateway(settings: GenericSettings, webhookUrl: string | null): SmsGateway {
  const url = settings.url.replace(/\/+$/, '');
  const call = (method: string, body: string, ms: number) =>
    fetch(url, {
      method,
      headers: {
        'content-type': 'application/json',
        ...signedHeaders(body, settings.secret, nowInSeconds()),
      },
      ...(method === 'POST' && { body }),
      redirect: 'error',
      signal: AbortSignal.timeout(ms),
    }).catch(() => null);
  return {
    account: settings.account,
    verify: (request) => verifyGeneric(request, settings.secret, nowInSeconds()),
    parse: parseDelivery,
    ack: () => ({ status: 200, contentType: 'application/json', body: '{}' }),
    send: async (message) => {
      const statusUrl = webhookUrl && `${webhookUrl}/status`;
      return readAnswer(await call('POST', JSON.stringify(outgoing(message, statusUrl)), sendMs));
    },
    fetchMedia: ({ id }) => fetchMedia(id, url, settings.secret),
    health: async () => readHealth(await call('GET', '', healthMs)),
  };
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

function outgoing({ id, to, text }: OutgoingText, statusUrl: string | null) {
  const { encoding, segments } = segmentsOf(text);
  return { id, to, text, encoding, segments, ...(statusUrl && { statusUrl }) };
}

const accepted = z.object({ id: z.string().min(1).max(200) });
const refused = z.object({ error: z.string().regex(/^[a-z-]{1,40}$/) });
const unreachable = ['opted-out', 'unreachable', 'unknown-number'];

async function readAnswer(response: Response | null): Promise<SendResult> {
  if (!response) return { kind: 'retry', afterMs: null, error: 'gateway-not-reached' };
  const body: unknown = await response.json().catch(() => null);
  const taken = accepted.safeParse(body);
  if (response.ok && taken.success) return { kind: 'sent', vendorId: taken.data.id };
  const named = refused.safeParse(body).data?.error;
  const error = `gateway-${named ?? response.status}`;
  if (named && unreachable.includes(named)) return { kind: 'unreachable', error };
  if (response.status === 429) return { kind: 'retry', afterMs: retryAfter(response), error };
  // A secret that does not fit is repaired by an administrator, and 2xx without an id by whoever runs the gateway.
  const isRetry = response.ok || response.status >= 500 || [401, 403, 404].includes(response.status);
  return isRetry ? { kind: 'retry', afterMs: null, error } : { kind: 'permanent', error };
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3600) * 1000 : null;
}

function readHealth(response: Response | null): Health {
  if (!response) return { isWell: false, error: 'gateway-not-reached' };
  if (response.status === 401 || response.status === 403) return { isWell: false, error: 'secret-refused' };
  return response.ok ? { isWell: true } : { isWell: false, error: `gateway-${response.status}` };
}

const number = z.string().regex(/^\+?\d{3,15}$/);
const messageSchema = z.object({
  type: z.literal('message'),
  id: z.string().min(1).max(180),
  from: number,
  text: z.string().max(20_000),
  /** Milliseconds since 1970. */
  at: z.number().optional(),
  media: z
    .array(z.object({ url: z.url().max(2000), bytes: z.number().optional() }))
    .max(10)
    .optional(),
});
const statusSchema = z.object({
  type: z.literal('status'),
  id: z.string().min(1).max(180),
  to: number,
  status: z.enum(['sent', 'delivered', 'failed']),
  error: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional(),
});
const event = z.discriminatedUnion('type', [messageSchema, statusSchema]);

/** One event, or `{"events": […]}`; one that cannot be read is left out, the others count. */
export function parseDelivery({ body }: Pick<RawRequest, 'body'>): ParsedEvent[] {
  const json = readJson(body);
  const { data } = z.object({ events: z.array(z.unknown()).max(100) }).safeParse(json);
  return (data?.events ?? [json]).flatMap((one) => {
    const parsed = event.safeParse(one);
    if (!parsed.success) return [];
    return parsed.data.type === 'message' ? readMessage(parsed.data) : readStatus(parsed.data);
  });
}

function readMessage({ id, from, text, at, media = [] }: z.infer<typeof messageSchema>): ParsedEvent[] {
  const head = { address: { externalId: from }, ...(at !== undefined && { order: at }) };
  const words = text.trim();
  const reserved = readReserved(words, null);
  if (reserved) return [{ key: id, ...head, event: reserved }];
  if (media.length === 0)
    return [{ key: id, ...head, event: words ? { kind: 'text', text: words } : { kind: 'unsupported' } }];
  return media.map(({ url, bytes }, order) => ({
    key: order === 0 ? id : `${id}:${order}`,
    ...head,
    event: {
      kind: 'media' as const,
      media: { id: url, bytes: bytes ?? null },
      ...(order === 0 && words && { text: words.slice(0, 5000) }),
    },
  }));
}

function readStatus({ id, to, status, error }: z.infer<typeof statusSchema>): ParsedEvent[] {
  const isGone = error !== undefined && unreachable.includes(error);
  const failure = {
    reason: isGone ? ('unreachable' as const) : ('permanent' as const),
    error: `gateway-${error ?? 'failed'}`,
  };
  const receipt: Receipt = { kind: 'receipt', vendorId: id, status, ...(status === 'failed' && failure) };
  return [{ key: `${id}:${status}`, address: { externalId: to }, event: receipt }];
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

/** Only from the gateway's own host, so that a message cannot send us to an address inside our network. */
async function fetchMedia(id: string, gateway: string, secret: string): Promise<FetchedMedia> {
  if (new URL(id).origin !== new URL(gateway).origin) return { ok: false, reason: 'file-not-found' };
  const headers = signedHeaders('', secret, nowInSeconds());
  const response = await fetch(id, {
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(mediaMs),
  }).catch(() => null);
  if (response?.status === 404) return { ok: false, reason: 'file-not-found' };
  if (!response?.ok) throw new Error('The gateway did not hand out a file.');
  if (Number(response.headers.get('content-length') ?? 0) > mostMediaBytes)
    return { ok: false, reason: 'file-too-large' };
  const body = Buffer.from(await response.arrayBuffer());
  return body.length > mostMediaBytes ? { ok: false, reason: 'file-too-large' } : { ok: true, body };
}
