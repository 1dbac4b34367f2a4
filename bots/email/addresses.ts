/**
 * How a letter finds back to the message that it answers. The outbox row's id is in our Message-ID and, where plus addresses work, in the
 * address to reply to and in the one for bounces; it cannot be guessed. The case stands in a second id, which keeps a thread together.
 */
import { isCaseNumber } from '#server/domain/ticket/case-number';
import { addressIn, type EmailSettings } from './settings';

export type MailHome = Pick<EmailSettings, 'domain' | 'from' | 'address' | 'hasPlusAddresses'>;

const uuid = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([1-8][0-9a-f]{3})-?([89ab][0-9a-f]{3})-?([0-9a-f]{12})$/;
/** RFC 5321: the part before the @. */
const longestLocalPart = 64;

export function messageIdOf(outboxId: string, { domain }: MailHome): string {
  return `<${outboxId}@${domain}>`;
}

export function threadIdOf(caseNumber: string, { domain }: MailHome): string {
  return `<case.${caseNumber}@${domain}>`;
}

/** Null when there is only the plain address. */
export function replyAddress(outboxId: string, home: MailHome): string | null {
  return plusAddress(outboxId.replaceAll('-', ''), home);
}

export function bounceAddress(outboxId: string, home: MailHome): string | null {
  return plusAddress(`b${outboxId.replaceAll('-', '')}`, home);
}

function plusAddress(token: string, { address, hasPlusAddresses }: MailHome): string | null {
  const [name = '', host = ''] = address?.split('@') ?? [];
  const local = `${name}+${token}`;
  return address && hasPlusAddresses && local.length <= longestLocalPart ? `${local}@${host}` : null;
}

/** The ids in headers such as References, in their order. */
export function idsIn(header: string): string[] {
  return header.slice(0, 20_000).match(/<[^<>\s]{1,300}>/g) ?? [];
}

/** The outbox row behind a Message-ID of ours; null for everybody else's. */
export function outboxIdOf(messageId: string, { domain }: MailHome): string | null {
  const [, id = '', host] = /^<([^@]+)@([^@>]+)>$/.exec(messageId.toLowerCase()) ?? [];
  return host === domain.toLowerCase() ? asUuid(id) : null;
}

export function caseOfThread(messageId: string, { domain }: MailHome): string | null {
  const [, caseNumber = '', host] = /^<case\.(\d{13})@([^@>]+)>$/.exec(messageId.toLowerCase()) ?? [];
  return host === domain.toLowerCase() && isCaseNumber(caseNumber) ? caseNumber : null;
}

/** The outbox row behind an address of ours with a plus. */
export function outboxIdAt(recipient: string, { address }: MailHome): string | null {
  const [name, host] = address?.split('@') ?? [];
  const [local = '', ofHost] = recipient.toLowerCase().split('@');
  const [plain, token = ''] = local.split('+', 2);
  return host && plain === name && ofHost === host ? asUuid(token.replace(/^b/, '')) : null;
}

/** Is a letter to this address for us? */
export function isOurs(recipient: string, { address }: MailHome): boolean {
  const [local = '', host] = recipient.toLowerCase().split('@');
  return address !== undefined && `${local.split('+')[0]}@${host}` === address.toLowerCase();
}

/** Did we send this ourselves? */
export function isOurSender(sender: string, home: MailHome): boolean {
  return isOurs(sender, home) || sender === addressIn(home.from);
}

function asUuid(id: string): string | null {
  const parts = uuid.exec(id);
  return parts ? parts.slice(1).join('-') : null;
}
