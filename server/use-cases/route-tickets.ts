/**
 * Sends on by itself what is sure enough, once the administrator has switched that on. The worker looks every minute at what was filed
 * since then and nobody has sent on; each ticket is looked at once, and what was decided stands in its record, also when it was left to a
 * person. A person who moves the ticket at the same moment is always first.
 */

import { Refused } from '#server/domain/refusals';
import { mayGoAlone } from '#server/domain/routing/automatic';
import type { Proposal } from '#server/domain/routing/proposals';
import type { Ticket } from '#server/domain/ticket/ticket';
import type { TransactionStore } from '#server/store/store';
import { sendToUnits } from './dispatch-ticket';
import { moveWithin } from './make-move';
import { factsOf, proposeDepartments } from './propose-department';
import { decisionOn } from './routing-decisions';
import { type RoutingSettings, routingSettings } from './routing-settings';
import { sayWhy } from './say-why';
import type { Tools } from './tools';

const batch = 100;
const system = { kind: 'system' } as const;

/** Answers how many were sent on. */
export async function routeTickets(tools: Tools): Promise<number> {
  const settings = await routingSettings(tools);
  if (!settings.isAutomatic || !settings.since) return 0;
  let sent = 0;
  for (;;) {
    const tickets = await tools.store.routing.waiting(new Date(settings.since), batch);
    let looked = 0;
    for (const ticket of tickets) {
      const outcome = await route(tools, ticket, settings);
      if (outcome !== 'meanwhile') looked += 1;
      if (outcome === 'sent') sent += 1;
    }
    if (tickets.length < batch || looked === 0) return sent;
  }
}

async function route(
  tools: Tools,
  ticket: Ticket,
  settings: RoutingSettings,
): Promise<'sent' | 'left' | 'meanwhile'> {
  const proposals = await proposeDepartments(tools, factsOf(ticket));
  const [{ cameBack }, bars] = await Promise.all([
    tools.store.routing.cameBack(ticket.id),
    tools.store.routing.kin(ticket.id).then((ids) => tools.store.routing.barsOf(ids)),
  ]);
  const isBarred = bars.some(({ liftedAt }) => liftedAt === null);
  const verdict = mayGoAlone({ ...ticket, cameBack, isBarred }, proposals[0], settings);
  if (!verdict.mayGo) {
    const outcome = { isAutomatic: false, staffId: null, departmentId: null, heldBack: verdict.heldBack };
    const { threshold } = settings;
    await tools.store.routing.write(decisionOn(tools, ticket.id, proposals, { ...outcome, threshold }));
    return 'left';
  }
  try {
    await tools.store.transaction((store) =>
      sendOn(tools, store, ticket, proposals, verdict.proposal, settings.threshold),
    );
    return 'sent';
  } catch (error) {
    // Somebody moved it meanwhile: then it is theirs.
    if (error instanceof Refused) return 'meanwhile';
    throw error;
  }
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
  let { version } = ticket;
  if (ticket.status === 'submitted')
    ({ version } = await moveWithin(tools, store, { caseNumber, version, move: 'accept', actor: system }));
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
