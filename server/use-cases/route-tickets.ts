/**
 * Sends on by itself what is sure enough, once the administrator has switched that on. The worker looks every minute at what was filed
 * since then and no person has touched: what they accepted, classified, wrote on or took out of another case is in their hands. Each ticket
 * is looked at once, and what was decided stands in its record, also when it was left to a person or could not be sent on. A person who moves
 * the ticket at the same moment is always first.
 */

import { Refused } from '#server/domain/refusals';
import { type HeldBack, mayGoAlone } from '#server/domain/routing/automatic';
import type { Proposal } from '#server/domain/routing/proposals';
import type { Ticket } from '#server/domain/ticket/ticket';
import type { TransactionStore } from '#server/store/store';
import { sendToUnits } from './dispatch-ticket';
import { moveWithin } from './make-move';
import { factsOf, proposeDepartments } from './propose-department';
import { decisionOn } from './routing-decisions';
import { routingSettings } from './routing-settings';
import { sayWhy } from './say-why';
import type { Tools } from './tools';

const batch = 100;
const mostNamed = 20;
const system = { kind: 'system' } as const;

/**
 * Each ticket by itself: one that fails stays for the next look and keeps no other waiting.
 * @returns how many were sent on
 * @throws at the end, for the log of the queue: which cases failed, and nothing that stands in them
 */
export async function routeTickets(tools: Tools): Promise<number> {
  const failed: string[] = [];
  let sent = 0;
  for await (const ticket of waitingNow(tools)) {
    try {
      const outcome = await route(tools, ticket);
      if (outcome === 'off') break;
      if (outcome === 'sent') sent += 1;
    } catch (error) {
      failed.push(`${ticket.caseNumber} (${kindOf(error)})`);
    }
  }
  if (failed.length > 0)
    throw new Error(`${failed.length} cases were not looked at: ${failed.slice(0, mostNamed).join(', ')}`);
  return sent;
}

/** Its message may hold what stands in the case. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? String(error.code) : error.name;
}

async function* waitingNow(tools: Tools): AsyncGenerator<Ticket> {
  let page: Ticket[] = [];
  do {
    const { isAutomatic, since } = await routingSettings(tools);
    if (!isAutomatic || !since) return;
    page = await tools.store.routing.waiting(new Date(since), batch, page.at(-1));
    yield* page;
  } while (page.length === batch);
}

type Outcome = 'sent' | 'left' | 'meanwhile' | 'off';

async function route(tools: Tools, ticket: Ticket): Promise<Outcome> {
  const proposals = await proposeDepartments(tools, factsOf(ticket));
  const [{ cameBack }, bars] = await Promise.all([
    tools.store.routing.cameBack(ticket.id),
    tools.store.routing.kin(ticket.id).then((ids) => tools.store.routing.barsOf(ids)),
  ]);
  const isBarred = bars.some(({ liftedAt }) => liftedAt === null);
  // Read for every ticket, at the last moment: who switches it off is heard at once, and not after the others have gone.
  const settings = await routingSettings(tools);
  if (!settings.isAutomatic || !settings.since) return 'off';
  if (ticket.submittedAt < new Date(settings.since)) return 'meanwhile';
  const verdict = mayGoAlone({ ...ticket, cameBack, isBarred }, proposals[0], settings);
  const { threshold } = settings;
  const left = (heldBack: HeldBack) => leave(tools, ticket, proposals, heldBack, threshold);
  if (!verdict.mayGo) return left(verdict.heldBack);
  try {
    return await unlessTouched(tools, ticket, 'sent', (store) =>
      sendOn(tools, store, ticket, proposals, verdict.proposal, threshold),
    );
  } catch (error) {
    // Nothing of the move was written. Without a record it would be looked at again every minute, for as long as nobody takes it.
    if (error instanceof Refused) return left('move-refused');
    throw error;
  }
}

/** Locked, so that neither a person nor another worker decides about it meanwhile. */
async function unlessTouched<T extends Outcome>(
  tools: Tools,
  { id, caseNumber, version }: Ticket,
  outcome: T,
  act: (store: TransactionStore) => Promise<void>,
): Promise<T | 'meanwhile'> {
  return tools.store.transaction(async (store) => {
    const current = await store.tickets.lock(caseNumber);
    if (current?.version !== version || !(await store.routing.isUntouched(id))) return 'meanwhile';
    await act(store);
    return outcome;
  });
}

function leave(
  tools: Tools,
  ticket: Ticket,
  proposals: Proposal[],
  heldBack: HeldBack,
  threshold: number,
): Promise<Outcome> {
  const outcome = { isAutomatic: false, staffId: null, departmentId: null, heldBack, threshold };
  const decision = decisionOn(tools, ticket.id, proposals, outcome);
  return unlessTouched(tools, ticket, 'left', (store) => store.routing.write(decision));
}

async function sendOn(
  tools: Tools,
  store: TransactionStore,
  ticket: Ticket,
  proposals: Proposal[],
  { departmentId, reasons }: Proposal,
  threshold: number,
): Promise<void> {
  const { caseNumber } = ticket;
  const accept = { caseNumber, version: ticket.version, move: 'accept', actor: system } as const;
  const { version } = await moveWithin(tools, store, accept);
  await moveWithin(tools, store, {
    caseNumber,
    version,
    move: 'dispatch',
    actor: system,
    input: { departmentId, publicText: await sayWhy(tools, ticket.locale, departmentId, reasons) },
    alongside: async (work) => {
      const outcome = { isAutomatic: true, staffId: null, departmentId, threshold };
      await work.store.routing.write(decisionOn(tools, ticket.id, proposals, outcome));
      return sendToUnits(tools, [departmentId], work);
    },
  });
}
