/** The record of where tickets were sent: what was proposed at that moment, what was taken and by whom, and what became of it. */

import type { StaffActor } from '#server/domain/people/roles';
import type { HeldBack } from '#server/domain/routing/automatic';
import type { Proposal } from '#server/domain/routing/proposals';
import type { NewDecision } from '#server/store/routing-decisions';
import type { MoveWork } from './make-move';
import type { DeskMove } from './move-ticket';
import type { Tools } from './tools';

type Outcome = Pick<NewDecision, 'isAutomatic' | 'staffId' | 'departmentId' | 'threshold'> & {
  heldBack?: HeldBack;
};

export function decisionOn(
  tools: Tools,
  ticketId: string,
  proposals: Proposal[],
  outcome: Outcome,
): NewDecision {
  const [best] = proposals;
  const taken = proposals.find(({ departmentId }) => departmentId === outcome.departmentId);
  const rule = taken?.reasons.find((reason) => reason.kind === 'rule');
  const model = proposals.flatMap(({ reasons }) => reasons).find((reason) => reason.kind === 'model');
  return {
    id: tools.newId(),
    ticketId,
    at: tools.now(),
    proposals,
    confidence: best?.confidence ?? null,
    ruleId: rule?.ruleId ?? null,
    modelVersion: model?.version ?? null,
    ...outcome,
    heldBack: outcome.heldBack ?? null,
  };
}

/** Alongside a person's dispatch. */
export async function recordDispatch(
  tools: Tools,
  departmentId: string,
  proposals: Proposal[],
  actor: StaffActor,
  { store, ticket }: MoveWork,
): Promise<void> {
  const outcome = { isAutomatic: false, staffId: actor.staffId, departmentId, threshold: null };
  await store.routing.write(decisionOn(tools, ticket.id, proposals, outcome));
}

/** Alongside the move `takeBack`: the unit's part ends, and the decision that sent it there says who took it back and why. */
export async function takenBack(
  _tools: Tools,
  move: DeskMove,
  actor: StaffActor,
  { store, ticket, now }: MoveWork,
): Promise<undefined> {
  await store.tickets.endAssignments(ticket.id, now, 'taken-back');
  if (!ticket.leadDepartmentId) return;
  const by = { staffId: actor.staffId, at: now, reason: move.internalText?.trim() ?? '' };
  await store.routing.noteReversal(ticket.id, ticket.leadDepartmentId, by);
}
