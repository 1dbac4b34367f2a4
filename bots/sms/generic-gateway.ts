/**
 * Text messages by any gateway that speaks a small JSON over HTTPS (docs/channels/sms.md has the wire format for whoever builds the other
 * end): a city's own gateway, or a few lines before a carrier's.
 */
import { z } from 'zod';
import type { FetchedMedia, Health, RawRequest, RawResponse, SendResult } from '../channel';
import { readAtMost } from '../read-at-most';
import type { OutgoingText, SmsGateway } from './gateway';
import { longestId, readDelivery, unreachable } from './generic-delivery';
import { signedHeaders, verifyGeneric } from './generic-signature';
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
    parse: (request) => readDelivery(request).events,
    ack,
    send: async (message) => {
      const statusUrl = webhookUrl && `${webhookUrl}/status`;
      return readAnswer(await call('POST', JSON.stringify(outgoing(message, statusUrl)), sendMs));
    },
    fetchMedia: ({ id }) => fetchMedia(id, url, settings.secret),
    health: async () => readHealth(await call('GET', '', healthMs)),
  };
}

/** What could be read is safe by now; of the rest whoever builds the gateway hears, instead of a yes for what was lost. */
function ack(request: RawRequest): RawResponse {
  const { unread } = readDelivery(request);
  const isRead = unread.length === 0;
  const body = isRead ? {} : { error: 'unreadable', events: unread };
  return { status: isRead ? 200 : 400, contentType: 'application/json', body: JSON.stringify(body) };
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

function outgoing({ id, to, text }: OutgoingText, statusUrl: string | null) {
  const { encoding, segments } = segmentsOf(text);
  return { id, to, text, encoding, segments, ...(statusUrl && { statusUrl }) };
}

const accepted = z.object({ id: z.string().min(1).max(longestId) });
const refused = z.object({ error: z.string().regex(/^[a-z-]{1,40}$/) });

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
  if (!response?.ok || !response.body) throw new Error('The gateway did not hand out a file.');
  if (Number(response.headers.get('content-length') ?? 0) > mostMediaBytes)
    return { ok: false, reason: 'file-too-large' };
  const body = await readAtMost(response.body, mostMediaBytes);
  return body ? { ok: true, body } : { ok: false, reason: 'file-too-large' };
}
