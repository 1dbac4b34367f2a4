/** A message to a person as the database keeps it, and as the rest of the house knows it. */
import type { Meaning } from '#server/domain/conversation/meaning';
import type { Vault } from '#server/secrets/vault';
import type { Prisma } from './client';

export type OutboxStatus = 'waiting' | 'sending' | 'sent' | 'delivered' | 'failed';

export type OutboxRow = {
  id: string;
  ticketId: string | null;
  addressId: string | null;
  caseNumber: string | null;
  channel: string;
  account: string;
  recipient: string;
  locale: string;
  notice: string;
  meaning: Meaning;
  status: OutboxStatus;
  attempts: number;
  createdAt: Date;
  nextAttemptAt: Date;
  sentAt: Date | null;
  lastError: string | null;
  vendorId: string | null;
  answers: string | null;
  insteadOfId: string | null;
};

export type FoundMessage = Prisma.OutboxMessageGetPayload<{
  include: { ticket: { select: { caseNumber: true } } };
}>;

export const withCase = { ticket: { select: { caseNumber: true } } } as const;

/** Opens what is sealed. */
export function openRow(vault: Vault, row: FoundMessage): OutboxRow {
  return {
    id: row.id,
    ticketId: row.ticketId,
    addressId: row.addressId,
    caseNumber: row.ticket?.caseNumber ?? null,
    channel: row.channel,
    account: row.account,
    recipient: vault.open(row.recipientEnc),
    locale: row.locale,
    notice: row.notice,
    meaning: JSON.parse(vault.open(row.contentEnc)) as Meaning,
    status: row.status as OutboxStatus,
    attempts: row.attempts,
    createdAt: row.createdAt,
    nextAttemptAt: row.nextAttemptAt,
    sentAt: row.sentAt,
    lastError: row.lastError,
    vendorId: row.vendorId,
    answers: row.answers,
    insteadOfId: row.insteadOfId,
  };
}
