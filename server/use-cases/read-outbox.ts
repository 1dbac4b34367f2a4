/** Messages to people, as the desk lists them. Recipients are masked: whom we wrote to is personal data. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { maskEmail } from '#server/domain/people/contact';
import type { OutboxRow, OutboxStatus } from '#server/store/outbox-rows';
import type { Tools } from './tools';

const pageSize = 50;

export async function readOutbox(tools: Tools, input: { status?: OutboxStatus; cursor?: string }) {
  const rows = await tools.store.outbox.page({
    status: input.status,
    before: readId(input.cursor),
    limit: pageSize + 1,
  });
  const page = rows.slice(0, pageSize);
  return {
    rows: page.map((row) => showRow(tools, row)),
    nextCursor: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null,
  };
}

function showRow(tools: Tools, row: OutboxRow) {
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    id: row.id,
    caseNumber: row.caseNumber,
    notice: row.notice,
    channel: row.channel,
    locale: row.locale,
    recipient: maskRecipient(row),
    status: row.status,
    attempts: row.attempts,
    createdAt: at(row.createdAt),
    nextAttemptAt: at(row.nextAttemptAt),
    sentAt: row.sentAt && at(row.sentAt),
    error: row.lastError,
  };
}

function maskRecipient(row: OutboxRow): string {
  return row.channel === 'email' ? maskEmail(row.recipient) : `…${row.recipient.slice(-4)}`;
}

/** Mail that would have been sent; for the renderer to put into words. */
export async function readMailbox(tools: Tools, input: { cursor?: string }) {
  const limit = 20;
  const rows = await tools.store.outbox.page({
    channel: 'email',
    vendorId: 'mailbox',
    before: readId(input.cursor),
    limit: limit + 1,
  });
  const mails = rows.slice(0, limit);
  return { mails, nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null };
}

function readId(cursor: string | undefined): string | undefined {
  return cursor && /^[0-9a-f-]{36}$/.test(cursor) ? cursor : undefined;
}
