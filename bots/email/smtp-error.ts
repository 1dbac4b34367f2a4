/** What a mail server's refusal means. RFC 5321: 4xx may go through later, 5xx will not. */
import type { SendResult } from '../channel';
import { isGone } from './bounces';

export function readSmtpError(error: unknown): SendResult {
  const { responseCode, code, response } = (error ?? {}) as {
    responseCode?: number;
    code?: string;
    response?: string;
  };
  const said = `smtp-${responseCode ?? code ?? 'error'}`;
  if (code === 'EENVELOPE' && responseCode === undefined) return { kind: 'permanent', error: said };
  if (code === 'EAUTH' || responseCode === undefined || responseCode < 500)
    return { kind: 'retry', afterMs: null, error: said };
  const hasNoMailbox =
    [550, 551, 553].includes(responseCode) &&
    isGone(/\b5\.\d{1,3}\.\d{1,3}\b/.exec(response ?? '')?.[0] ?? '');
  return hasNoMailbox ? { kind: 'unreachable', error: said } : { kind: 'permanent', error: said };
}
