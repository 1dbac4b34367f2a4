/** The outbox as the worker sees it: claim a row, send it, settle what came of it. */
import { isLocale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { houseTalks, talkChannelNames } from '#server/domain/channels';
import { isOwed } from '#server/domain/notices/notices';
import type { OutboxRow } from '#server/store/outbox';
import { noteNotice } from './append-to-conversation';
import { tellElsewhere } from './tell-elsewhere';
import type { Tools } from './tools';

/** In the house's own talks a message stands already when it is delivered. */
const remembered = new Set<string>(
  talkChannelNames.filter((name) => !(houseTalks as readonly string[]).includes(name)),
);

export async function claimMessage(tools: Tools, id: string) {
  const claim = await tools.store.outbox.claim(id, tools.now());
  if (claim === 'taken' || claim === 'later') return { outcome: claim, message: null };
  if (claim.row.isShut && claim.row.notice !== 'reply') {
    await settleMessage(tools, { id, outcome: { kind: 'permanent', error: 'notices-are-off' } });
    return { outcome: 'taken' as const, message: null };
  }
  return { outcome: 'claimed' as const, message: showMessage(tools, claim.row) };
}

export function showMessage(tools: Tools, row: OutboxRow & { lastHeardAt?: Date | null }) {
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
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
    createdAt: at(row.createdAt),
    answers: row.answers,
    lastHeardAt: row.lastHeardAt ? at(row.lastHeardAt) : null,
  };
}

/** Why a message did not get through, for good: then the person's next channel is tried. */
export type Failure = { kind: 'permanent' | 'unreachable' | 'windowClosed'; error: string };

export type Outcome =
  | { kind: 'sent'; vendorId: string | null; isDelivered: boolean }
  | { kind: 'retry'; afterMs: number; error: string }
  | Failure;

export async function settleMessage(tools: Tools, input: { id: string; outcome: Outcome }) {
  const { outbox } = tools.store;
  const { id, outcome } = input;
  const now = tools.now();
  if (outcome.kind === 'sent') await noteSent(tools, id, outcome);
  else if (outcome.kind === 'retry')
    await outbox.settleRetry(id, outcome.error, new Date(now.getTime() + outcome.afterMs));
  else if (await outbox.settleFailed(id, outcome.error)) await noteFailed(tools, id, outcome);
  return {};
}

async function noteSent(
  tools: Tools,
  id: string,
  { vendorId, isDelivered }: Extract<Outcome, { kind: 'sent' }>,
): Promise<void> {
  const sent = await tools.store.outbox.settleSent(id, vendorId, isDelivered, tools.now());
  if (!sent || !isOwed(sent.notice)) return;
  if (sent.ticketId) await tools.store.tickets.setNotTold(sent.ticketId, null);
  if (sent.addressId && remembered.has(sent.channel)) await rememberInTalk(tools, id);
}

/** Nobody is left untold in silence: the next channel, or the desk. */
export async function noteFailed(tools: Tools, id: string, { kind }: Failure): Promise<void> {
  const row = await tools.store.outbox.byId(id);
  if (!row) return;
  if (kind === 'unreachable' && row.addressId)
    await tools.store.people.markBlocked(row.addressId, tools.now());
  await tellElsewhere(tools, row);
}

/** A notice that went out belongs to the talk it went into, so that "yes" is understood as its answer. */
async function rememberInTalk(tools: Tools, id: string): Promise<void> {
  const row = await tools.store.outbox.byId(id);
  if (row?.addressId)
    await noteNotice(tools, { addressId: row.addressId, messageId: row.id, meaning: row.meaning });
}
