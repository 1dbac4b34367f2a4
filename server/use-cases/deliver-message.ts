/** The outbox as the worker sees it: claim a row, send it, settle what came of it. */
import { isLocale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { talkChannelNames } from '#server/domain/channels';
import type { OutboxRow } from '#server/store/outbox';
import { noteNotice } from './append-to-conversation';
import type { Tools } from './tools';

/** E-mail is no talk, and in the house's own talks a message stands already when it is delivered. */
const remembered = new Set<string>(
  talkChannelNames.filter((name) => name !== 'webchat' && name !== 'console'),
);

export async function claimMessage(tools: Tools, id: string) {
  const claim = await tools.store.outbox.claim(id, tools.now());
  if (claim === 'taken' || claim === 'later') return { outcome: claim, message: null };
  return { outcome: 'claimed' as const, message: showMessage(tools, claim.row) };
}

export function showMessage(tools: Tools, row: OutboxRow) {
  return {
    id: row.id,
    channel: row.channel,
    account: row.account,
    recipient: row.recipient,
    locale: isLocale(row.locale) ? row.locale : ('zh-CN' as const),
    notice: row.notice,
    meaning: row.meaning,
    caseNumber: row.caseNumber,
    attempts: row.attempts,
    createdAt: isoWithOffset(row.createdAt, tools.city.zone),
  };
}

export type Outcome =
  | { kind: 'sent'; vendorId: string | null; isDelivered: boolean }
  | { kind: 'retry'; afterMs: number; error: string }
  | { kind: 'permanent'; error: string }
  | { kind: 'unreachable'; error: string };

export async function settleMessage(tools: Tools, input: { id: string; outcome: Outcome }) {
  const { outbox, people } = tools.store;
  const { id, outcome } = input;
  const now = tools.now();
  if (outcome.kind === 'sent') {
    const sent = await outbox.settleSent(id, outcome.vendorId, outcome.isDelivered, now);
    if (sent?.addressId && sent.notice !== 'reply' && remembered.has(sent.channel))
      await rememberInTalk(tools, id);
  }
  if (outcome.kind === 'retry')
    await outbox.settleRetry(id, outcome.error, new Date(now.getTime() + outcome.afterMs));
  if (outcome.kind === 'permanent' || outcome.kind === 'unreachable')
    await outbox.settleFailed(id, outcome.error);
  if (outcome.kind === 'unreachable') {
    const row = await outbox.byId(id);
    if (row?.addressId) await people.markBlocked(row.addressId, now);
  }
  return {};
}

/** A notice that went out belongs to the talk it went into, so that "yes" is understood as its answer. */
async function rememberInTalk(tools: Tools, id: string): Promise<void> {
  const row = await tools.store.outbox.byId(id);
  if (row?.addressId)
    await noteNotice(tools, { addressId: row.addressId, messageId: row.id, meaning: row.meaning });
}
