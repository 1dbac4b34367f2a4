/** Twilio's REST interface: forms in, JSON out, the account's token as password. Codes come back, never its sentences. */
import { z } from 'zod';
import type { Health, SendResult } from '../channel';
import type { TwilioAccount } from './settings';

const officialBase = 'https://api.twilio.com';
/** Twilio answers within a second or two; after this the message waits for its next turn. */
const callMs = 15_000;
/** The health of a channel must be known within 10 s. */
const healthMs = 8_000;

/** `code` is Twilio's own number for what went wrong, null when it named none. */
export type TwilioAnswer =
  | { ok: true; sid: string }
  | { ok: false; status: number; code: number | null; retryAfterMs: number | null }
  | { ok: false; status: null };

const made = z.object({ sid: z.string().max(64) });
const failed = z.object({ code: z.number().int().nullish() });

export function apiBaseOf({ apiBase }: Pick<TwilioAccount, 'apiBase'>): string {
  return (apiBase ?? officialBase).replace(/\/+$/, '');
}

export function basicAuth({ accountSid, authToken }: TwilioAccount): string {
  return `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
}

/** Makes a thing of the account: `Messages` or `Calls`. Undefined fields are left out. */
export async function create(
  account: TwilioAccount,
  kind: 'Messages' | 'Calls',
  fields: Record<string, string | undefined>,
): Promise<TwilioAnswer> {
  const form = new URLSearchParams(Object.entries(fields).filter(isGiven));
  const response = await call(account, `/${kind}.json`, { method: 'POST', body: form }, callMs);
  const body: unknown = await response?.json().catch(() => null);
  if (!response) return { ok: false, status: null };
  const created = made.safeParse(body);
  if (response.ok && created.success) return { ok: true, sid: created.data.sid };
  const { data } = failed.safeParse(body);
  const { status } = response;
  return { ok: false, status, code: data?.code ?? null, retryAfterMs: retryAfter(response) };
}

/** Null when nobody answered in time. Errors of fetch may name addresses, so they are not passed on. */
async function call(
  account: TwilioAccount,
  path: string,
  init: RequestInit,
  ms: number,
): Promise<Response | null> {
  const url = `${apiBaseOf(account)}/2010-04-01/Accounts/${account.accountSid}${path}`;
  const headers = { authorization: basicAuth(account) };
  return fetch(url, { ...init, headers, signal: AbortSignal.timeout(ms), redirect: 'error' }).catch(
    () => null,
  );
}

function isGiven(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}

/** Seconds, at most an hour; dates are not used by Twilio. */
function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3600) * 1000 : null;
}

/**
 * Numbers that cannot be reached, whatever we say: opted out, not a number, no such subscriber, nothing but a fixed line. Not 30003 (a handset
 * that is switched off) and not 30004 (blocked, which is also a filter that the next message may pass): who opted out is refused with 21610.
 */
const unreachable = new Set([21211, 21214, 21217, 21610, 21614, 21635, 30005, 30006]);
/** Too many at once: the account's, the number's or the carrier's queue. */
const tooMany = new Set([14107, 20429, 21611, 30001, 30022]);

/** What an answer that is not a yes means for a message or a call. */
export function readRefusal(answer: Extract<TwilioAnswer, { ok: false }>): SendResult {
  if (answer.status === null) return { kind: 'retry', afterMs: null, error: 'twilio-not-reached' };
  const { status, code, retryAfterMs } = answer;
  const error = `twilio-${code ?? status}`;
  if (status === 429 || tooMany.has(code ?? 0)) return { kind: 'retry', afterMs: retryAfterMs, error };
  if (unreachable.has(code ?? 0)) return { kind: 'unreachable', error };
  // A refused token or account is repaired by an administrator; until then the message waits.
  if (status >= 500 || status === 401 || status === 403 || status === 404)
    return { kind: 'retry', afterMs: null, error };
  return { kind: 'permanent', error };
}

/** A later word on a message that had been accepted. */
export function failureReason(code: number | null): 'unreachable' | 'permanent' {
  return unreachable.has(code ?? 0) ? 'unreachable' : 'permanent';
}

/** How a call stands, null when that cannot be learned: `in-progress`, `completed` … */
export async function callStatus(account: TwilioAccount, sid: string): Promise<string | null> {
  const response = await call(account, `/Calls/${sid}.json`, { method: 'GET' }, healthMs);
  const body: unknown = response?.ok ? await response.json().catch(() => null) : null;
  return accountSchema.safeParse(body).data?.status ?? null;
}

const accountSchema = z.object({ status: z.string() });

/** Is the account there, is the token right, and may it be used? */
export async function accountHealth(account: TwilioAccount): Promise<Health> {
  const response = await call(account, '.json', { method: 'GET' }, healthMs);
  if (!response) return { isWell: false, error: 'twilio-not-reached' };
  if (response.status === 401 || response.status === 403) return { isWell: false, error: 'token-refused' };
  const { data } = accountSchema.safeParse(await response.json().catch(() => null));
  if (!response.ok || !data) return { isWell: false, error: `twilio-${response.status}` };
  return data.status === 'active' ? { isWell: true } : { isWell: false, error: `account-${data.status}` };
}
