/** Not solved, or dissatisfied: the case is looked at again, with a promise of its own, by someone else than who replied. */
import type { Actor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { mayReopenStill } from '#server/domain/ticket/citizen-view';
import type { TransactionStore } from '#server/store/store';
import { type MoveRequest, type MoveResult, makeMove, moveWithin } from './make-move';
import { categoryCodeOf, promiseOf } from './promises';
import { type Proof, requireProof } from './proof';
import { statusOf } from './status-of';
import type { Tools } from './tools';

type Reopening = {
  caseNumber: string;
  actor: Actor;
  publicText?: string;
  internalText?: string;
  version?: number;
};

export async function reopenTicket(tools: Tools, input: { caseNumber: string; text?: string }, proof: Proof) {
  const caseNumber = await requireProof(tools, input.caseNumber, proof);
  const reopening = { caseNumber, actor: { kind: 'citizen' } as const, publicText: input.text };
  return statusOf(tools, await makeMove(tools, reopenRequest(tools, reopening)));
}

/** Inside the rating's transaction: a dissatisfied person need not ask twice. */
export function reopenWithin(
  tools: Tools,
  store: TransactionStore,
  reopening: Reopening,
): Promise<MoveResult> {
  return moveWithin(tools, store, reopenRequest(tools, reopening));
}

export function reopenRequest(tools: Tools, reopening: Reopening): MoveRequest {
  const { caseNumber, actor, version, publicText, internalText } = reopening;
  return {
    caseNumber,
    move: 'reopen',
    actor,
    version,
    input: { publicText, internalText },
    alongside: async ({ store, ticket, now }) => {
      if (actor.kind === 'citizen' && !mayReopenStill(ticket, now)) throw new Refused('cannot-reopen');
      await store.tickets.endAssignments(ticket.id, now, 'reopened');
      const matter = { ...ticket, categoryCode: await categoryCodeOf(tools, ticket.categoryId) };
      return {
        round: ticket.round + 1,
        replyDueAt: await promiseOf(tools, 'reply', matter, now),
        warning: 'red',
        firstContactAt: null,
        resolvedAt: null,
      };
    },
  };
}
