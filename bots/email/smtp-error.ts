/**
 * What a mail server's refusal means. RFC 5321: 4xx may go through later, 5xx will not; but a server that does not want us, for our sender, our
 * login or our limit, says nothing about the person. An administrator mends that, and until then the mail waits.
 */
import type { SendResult } from '../channel';
import { isGone } from './bounces';

type SmtpError = { responseCode?: number; code?: string; response?: string; command?: string };

export function readSmtpError(thrown: unknown): SendResult {
  const error: SmtpError = thrown ?? {};
  const { responseCode, code } = error;
  const said = `smtp-${responseCode ?? code ?? 'error'}`;
  if (code === 'EENVELOPE' && responseCode === undefined) return { kind: 'permanent', error: said };
  if (code === 'EAUTH' || responseCode === undefined || responseCode < 500 || isAboutUs(error))
    return { kind: 'retry', afterMs: null, error: said };
  return { kind: isNobody(error) ? 'unreachable' : 'permanent', error: said };
}

/** RFC 3463: it stands behind the code, or in brackets at the end. Empty when there is none. */
function statusOf({ response = '' }: SmtpError): string {
  const [, first, last] =
    /^\d{3}[ -]#?(5\.\d{1,3}\.\d{1,3})\b|\(#(5\.\d{1,3}\.\d{1,3})\)/.exec(response) ?? [];
  return first ?? last ?? '';
}

/** Only the answer to the recipient speaks of the recipient. */
function isNobody(error: SmtpError): boolean {
  return error.command === 'RCPT TO' && isGone(statusOf(error));
}

/** Login and rights; what nobody says of a recipient or of what a mail holds. */
const loginCodes = [530, 534, 535, 538];
/** Too much sent; the sender's mailbox or domain is bad. */
const senderStatus = /^5\.(?:4\.5|1\.[78])$/;
/** Login, and what a domain must prove of its mail (RFC 7372). A plain 5.7.1 may mean what the mail says. */
const rightsStatus = /^5\.7\.(?:3|8|9|2\d|5\d|6\d|\d{3})$/;
const senderWords =
  /\bsender\b.{0,40}\b(?:rejected|denied|refused|blocked|not (?:allowed|owned|permitted|authori[sz]ed|found|verified))\b/is;
const rightsWords =
  /\brelay(?:ing)?\b(?! recipient)|\bauthenticat|\bnot authori[sz]ed\b|\bclient host\b|\b(?:daily|hourly|sending)\b.{0,30}\b(?:limit|quota)\b/is;

function isAboutUs(error: SmtpError): boolean {
  const { command, responseCode = 0 } = error;
  const isAfterSender = command === undefined || command === 'RCPT TO' || command === 'DATA';
  if (!isAfterSender || loginCodes.includes(responseCode)) return true;
  const status = statusOf(error);
  const words = withoutAddresses(error);
  if (senderStatus.test(status) || rightsStatus.test(status) || senderWords.test(words)) return true;
  return !isNobody(error) && rightsWords.test(words);
}

/** The words of an answer may quote addresses, which may hold any word. */
function withoutAddresses({ response = '' }: SmtpError): string {
  return response.slice(0, 2_000).replace(/<[^<>]*>|[^\s<>]+@[^\s<>]+/g, ' ');
}
