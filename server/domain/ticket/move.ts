/**
 * Decides a move: yes with the event to write and the ticket as it will be, or no with a reason. Pure: the clock, the ids and the
 * calendar come in. The use-case writes what comes out in one transaction and refuses when the version changed meanwhile.
 */
import type { Actor } from '../people/roles';
import { type No, no } from '../refusals';
import { declineReasons, type MoveName, type MoveRule, returnReasons, ruleOf } from './moves';
import { states, type TicketState } from './states';

/** What the decision needs to know of a ticket. `leadDepartmentId` is the unit it is with, null while it is with the centre. */
export type MovingTicket = {
  status: TicketState;
  leadDepartmentId: string | null;
  /** Of a merged ticket: where it was. */
  stateBefore?: TicketState | null;
};

export type MoveInput = {
  publicText?: string;
  internalText?: string;
  reasonCode?: string;
  departmentId?: string;
  targetId?: string;
};

export type Moved = { ok: true; from: TicketState; to: TicketState; stops: boolean; resumes: boolean };

export function decideMove(ticket: MovingTicket, name: MoveName, actor: Actor, input: MoveInput): Moved | No {
  const rule = ruleOf(name);
  if (!mayMake(rule, actor)) return no('not-allowed');
  if (!isWithUnit(rule, ticket, actor)) return no('not-your-unit');
  if (!rule.from.includes(ticket.status)) return no(refusalFor(rule, name, ticket.status));
  const missing = missingNeed(rule, name, input);
  if (missing) return missing;
  const to = target(rule, ticket);
  return {
    ok: true,
    from: ticket.status,
    to,
    stops: states[to].stopsClock && !states[ticket.status].stopsClock,
    resumes: !states[to].stopsClock && (ticket.status === 'waiting' || ticket.status === 'merged'),
  };
}

/** The moves this actor could make now, for buttons: same table, same rules, input aside. */
export function possibleMoves(ticket: MovingTicket, actor: Actor, names: readonly MoveName[]): MoveName[] {
  return names.filter((name) => {
    const rule = ruleOf(name);
    return mayMake(rule, actor) && isWithUnit(rule, ticket, actor) && rule.from.includes(ticket.status);
  });
}

function mayMake(rule: MoveRule, actor: Actor): boolean {
  return rule.by.includes(actor.kind === 'staff' ? actor.role : actor.kind);
}

function isWithUnit(rule: MoveRule, ticket: MovingTicket, actor: Actor): boolean {
  if (!rule.forLeadUnit || actor.kind !== 'staff' || actor.role !== 'handler') return true;
  return actor.departmentId !== null && actor.departmentId === ticket.leadDepartmentId;
}

function refusalFor(rule: MoveRule, name: MoveName, status: TicketState) {
  if (name === 'rate' && status === 'rated') return 'already-rated';
  return rule.refusal ?? 'move-not-possible';
}

function missingNeed(rule: MoveRule, name: MoveName, input: MoveInput): No | null {
  for (const need of rule.needs) {
    if (need === 'publicText' && !input.publicText?.trim()) return no('text-missing');
    if (need === 'internalText' && !input.internalText?.trim()) return no('text-missing');
    if (need === 'reasonCode' && !isKnownReason(name, input.reasonCode)) return no('reason-missing');
    if (need === 'department' && !input.departmentId) return no('unknown-department');
    if (need === 'target' && !input.targetId) return no('case-not-found');
  }
  return null;
}

function isKnownReason(name: MoveName, code: string | undefined): boolean {
  const known: readonly string[] =
    name === 'decline' || name === 'declineTogether' ? declineReasons : returnReasons;
  return code !== undefined && known.includes(code);
}

function target(rule: MoveRule, ticket: MovingTicket): TicketState {
  if (rule.to === 'same') return ticket.status;
  if (rule.to === 'back') return ticket.leadDepartmentId ? 'handling' : 'accepted';
  if (rule.to === 'before') return ticket.stateBefore ?? 'accepted';
  return rule.to;
}
