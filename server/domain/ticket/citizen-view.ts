/**
 * What a citizen may see of their own case, decided here and nowhere else: public moves with the unit that made them, never a person's
 * name of the staff, never an internal note, never the ratings' reader.
 */

import { decideMove } from './move';
import { ruleOf } from './moves';
import type { FileRecord, Look, Names, RatingRecord, Ticket, TicketEvent } from './ticket';

export type CaseFacts = {
  ticket: Ticket;
  events: TicketEvent[];
  files: FileRecord[];
  ratings: RatingRecord[];
  looks: Look[];
  categoryNames: Names | null;
  now: Date;
};

/** A person may nudge once a day, so that a nudge stays a sign. */
export const nudgePauseHours = 24;
/** A closed case can be opened again for so long; after that a new request is fairer to everyone. */
export const reopenDays = 90;

export function mayNudgeAgain(lastNudgedAt: Date | null, now: Date): boolean {
  return lastNudgedAt === null || now.getTime() - lastNudgedAt.getTime() >= nudgePauseHours * 3_600_000;
}

export function mayReopenStill(ticket: Pick<Ticket, 'resolvedAt'>, now: Date): boolean {
  return ticket.resolvedAt !== null && now.getTime() - ticket.resolvedAt.getTime() <= reopenDays * 86_400_000;
}

export type TimelineStep = {
  at: Date;
  kind: TicketEvent['move'];
  body: string | null;
  departmentNames: Names | null;
  byCitizen: boolean;
  reasonCode: string | null;
};

export function citizenView(facts: CaseFacts) {
  const { ticket, events, now } = facts;
  const can = (move: Parameters<typeof decideMove>[1]) =>
    decideMove(ticket, move, { kind: 'citizen' }, { publicText: 'x' }).ok;
  const shown = events.filter((event) => event.move === 'submit' || ruleOf(event.move).isPublic);
  return {
    timeline: shown.map(step),
    reply: lastReply(events),
    question: ticket.status === 'waiting' ? lastTextOf(events, 'askCitizen') : null,
    rating: facts.ratings.find((rating) => rating.round === ticket.round) ?? null,
    canNudge: can('nudge') && mayNudgeAgain(ticket.lastNudgedAt, now),
    canRate: can('rate'),
    // What is added to a merged case goes to whoever works on the other (use-cases/add-facts).
    canAddFacts: can('addFacts') || can('answerFacts') || ticket.status === 'merged',
    canWithdraw: can('withdraw'),
    canReopen: can('reopen') && mayReopenStill(ticket, now),
  };
}

function step(event: TicketEvent): TimelineStep {
  return {
    at: event.at,
    kind: event.move,
    // A return's reason is between the units; the citizen only hears that another team is being found.
    body: event.move === 'return' ? null : event.publicText,
    departmentNames: event.departmentNames,
    byCitizen: event.actor === 'citizen',
    reasonCode: event.move === 'decline' || event.move === 'declineTogether' ? event.reasonCode : null,
  };
}

function lastTextOf(events: TicketEvent[], ...moves: TicketEvent['move'][]): string | null {
  return events.findLast((event) => moves.includes(event.move))?.publicText ?? null;
}

/** Moves whose words are the reply. */
export const replies: readonly TicketEvent['move'][] = ['resolve', 'answerDirectly', 'resolveTogether'];

/** The reply in force: none from the moment a case is reopened until it is answered again. */
function lastReply(events: TicketEvent[]) {
  const reply = events.findLast((event) => replies.includes(event.move));
  const reopening = events.findLast((event) => event.move === 'reopen');
  if (!reply?.publicText || (reopening && reopening.seq > reply.seq)) return null;
  return { text: reply.publicText, at: reply.at, departmentNames: reply.departmentNames };
}
