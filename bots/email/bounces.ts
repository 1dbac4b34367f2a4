/** A mail of ours that came back (RFC 3464): which one, and whether the mailbox is gone for good. Never a letter of anybody. */
import type { ParsedMail } from 'mailparser';
import type { Receipt } from '../channel';
import { idsIn, type MailHome, messageIdOf, outboxIdAt, outboxIdOf } from './addresses';
import { type Headers, headersOf } from './headers';

/** A report of a delivery is a few lines; more is not read. */
const longestReport = 50_000;

/** Each has a second name for addresses beyond ASCII (RFC 6533). */
const statusType = /^message\/(?:global-)?delivery-status$/;
const originalType = /^(?:message\/rfc822|text\/rfc822-headers|message\/global|message\/global-headers)$/;

/** Null when it reports no failure, or of no mail of ours. */
export function readBounce(mail: ParsedMail, recipients: readonly string[], home: MailHome): Receipt | null {
  const report = partOf(mail, statusType);
  if (!report) return null;
  const action = field(report, 'Action')?.toLowerCase();
  const status = /^\d\.\d{1,3}\.\d{1,3}/.exec(field(report, 'Status') ?? '')?.[0] ?? '5.0.0';
  if (action !== 'failed') return null;
  const id = returned(mail, headersOf(mail), recipients, home);
  if (!id) return null;
  return {
    kind: 'receipt',
    vendorId: messageIdOf(id, home),
    status: 'failed',
    reason: isGone(status) ? 'unreachable' : 'permanent',
    error: `bounced-${status}`,
  };
}

/** Final-Recipient, for the journal of who could not be reached. */
export function bouncedRecipient(mail: ParsedMail): string | null {
  const report = partOf(mail, statusType) ?? '';
  return /^(?:rfc822|utf-8)\s*;\s*(\S+@\S+)/i.exec(field(report, 'Final-Recipient') ?? '')?.[1] ?? null;
}

/** RFC 3463: bad mailbox or domain, moved, disabled, host unknown. A full mailbox or a suspicion of spam is no such thing. */
export function isGone(status: string): boolean {
  return /^5\.(?:1\.(?:0|1|2|3|6|10)|2\.1|4\.4)$/.test(status);
}

/** By the address it came back to, else by the headers of what came back, else by its own. */
function returned(
  mail: ParsedMail,
  headers: Headers,
  recipients: readonly string[],
  home: MailHome,
): string | null {
  const byAddress = recipients.map((recipient) => outboxIdAt(recipient, home)).find(Boolean);
  if (byAddress) return byAddress;
  const original = partOf(mail, originalType) ?? '';
  const ids = [...idsIn(field(original, 'Message-ID') ?? ''), ...idsIn(headers.all('in-reply-to').join(' '))];
  const known = [...ids, ...idsIn(headers.all('references').join(' ')).reverse()];
  return known.map((id) => outboxIdOf(id, home)).find(Boolean) ?? null;
}

function partOf(mail: ParsedMail, type: RegExp): string | null {
  const part = mail.attachments.find(({ contentType }) => type.test(contentType));
  return part ? part.content.toString('latin1', 0, longestReport) : null;
}

function field(text: string, name: string): string | undefined {
  return new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t]+.*)*)`, 'im')
    .exec(text)?.[1]
    ?.replace(/\r?\n\s*/g, ' ')
    .trim();
}
