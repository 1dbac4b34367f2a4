/** The outbox as the worker sees it: claim a row, send it, settle what came of it. */
import { isLocale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { isHouseTalk, talkChannelNames } from '#server/domain/channels';
import { isOwed } from '#server/domain/notices/notices';
import type { ClaimedRow } from '#server/store/outbox-delivery';
import type { OutboxRow } from '#server/store/outbox-rows';
import { noteNotice } from './append-to-conversation';
import { tellElsewhere } from './tell-elsewhere';
import type { Tools } from './tools';
import { within } from './within';

/** In the house's own talks a message stands already when it is delivered. */
const remembered = new Set<string>(talkChannelNames.filter((name) => !isHouseTalk(name)));

/** Blocked stops everything until the person writes again; notices that are off stop notices only. */
function closedTo({ isBlocked, isSilent, notice }: ClaimedRow): string | null {
  if (isBlocked) return 'blocked';
  return isSilent && notice !== 'reply' ? 'notices-are-off' : null;
}

/** `isEarly`: for a response to the vendor that is still open, before the worker would send it. */
export async function claimMessage(tools: Tools, { id, isEarly = false }: { id: string; isEarly?: boolean }) {
  const claim = await tools.store.outbox.claim(id, tools.now(), isEarly);
  if (claim === 'taken' || claim === 'later') return { outcome: claim, message: null };
  const closed = closedTo(claim.row);
  if (closed) {
    const { attempts: attempt } = claim.row;
    await settleMessage(tools, { id, attempt, outcome: { kind: 'permanent', error: closed } });
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
  /** `earlierIds`: of the parts before the last, where it took several. */
  | { kind: 'sent'; vendorId: string | null; earlierIds?: string[]; isDelivered: boolean }
  | { kind: 'retry'; afterMs: number; error: string }
  | Failure;

/** `attempt`: of the claim, so that a worker whose lease ran out does not settle what another has in hand. */
export type Settling = { id: string; attempt: number; outcome: Outcome };

export async function settleMessage(tools: Tools, { outcome, ...claim }: Settling) {
  if (outcome.kind === 'sent') await noteSent(tools, claim, outcome);
  else if (outcome.kind === 'retry') {
    const again = new Date(tools.now().getTime() + outcome.afterMs);
    await tools.store.outbox.settleRetry(claim, outcome.error, again);
  } else await settleFailed(tools, claim, outcome);
  return {};
}

type Claim = Omit<Settling, 'outcome'>;

/** That it failed and where it goes instead are one: a crash between them would leave somebody untold in silence. */
async function settleFailed(tools: Tools, claim: Claim, failure: Failure): Promise<void> {
  await tools.store.transaction(async (store) => {
    if (await store.outbox.settleFailed(claim, failure.error))
      await noteFailed(within(tools, store), claim.id, failure);
  });
}

async function noteSent(
  tools: Tools,
  claim: Claim,
  { vendorId, earlierIds = [], isDelivered }: Extract<Outcome, { kind: 'sent' }>,
): Promise<void> {
  const { id } = claim;
  const sent = await tools.store.outbox.settleSent(claim, { vendorId, earlierIds, isDelivered }, tools.now());
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
