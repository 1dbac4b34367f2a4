/**
 * The vendor's error codes, and what they mean for a message of ours. Their texts are not looked at: they may quote what was sent, and
 * the vendor changes them.
 */
import type { SendResult } from '../channel';

type Failure = Exclude<SendResult['kind'], 'sent'>;

/** More than 24 hours since the person last wrote. */
const windowClosed = [131047, 470];

/** Not on WhatsApp, blocked us, or has not agreed to its newest terms; or a test number that was not told of this person. */
const unreachable = [131026, 131030];

/** Passes by itself: too fast for the app, the account, the number or this one person; or the vendor is in trouble. */
const busy = [1, 2, 4, 80007, 130429, 131000, 131016, 131048, 131056, 131057, 133004, 133016];

/** An administrator has to repair it: the token, a permission, the account, its number or its payment. Until then the message waits. */
const ours = [0, 3, 10, 190, 368, 131005, 131031, 131037, 131042, 131045, 133010];

const meanings = new Map<number, Failure>([
  ...windowClosed.map((code) => [code, 'windowClosed'] as const),
  ...unreachable.map((code) => [code, 'unreachable'] as const),
  ...[...busy, ...ours].map((code) => [code, 'retry'] as const),
]);

/** The template is missing, paused, in another language or with other places to fill; or this person is to get none now. */
const templateUnusable = new Set([
  132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018, 131049, 131050, 130472,
]);

export function isTemplateUnusable(code: number | null): boolean {
  return code !== null && templateUnusable.has(code);
}

/** By the code, else by the status; `status` is 0 when the vendor was not reached. */
export function meaningOf(code: number | null, status: number): Failure {
  const known = code === null ? undefined : meanings.get(code);
  if (known) return known;
  if (isPermission(code) || status === 0 || status === 401 || status === 429 || status >= 500) return 'retry';
  return 'permanent';
}

export function isPermission(code: number | null): boolean {
  return code !== null && (code === 3 || code === 10 || (code >= 200 && code <= 299));
}

type GraphError = { code: number; type?: string | undefined; error_subcode?: number | undefined };

/**
 * The code 100 is for a wrong field of ours, and also for a thing that does not exist *or* that our token may not see. The latter is a setting:
 * a wrong id of the number, a permission that was taken away.
 */
export function isObjectMissing({ code, type, error_subcode }: GraphError): boolean {
  return code === 100 && (type === 'GraphMethodException' || error_subcode === 33);
}

export function errorCode(code: number | null): string {
  return `whatsapp-${code ?? 'unknown'}`;
}
