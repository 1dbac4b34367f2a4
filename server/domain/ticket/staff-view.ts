/**
 * What each role sees of a ticket. A handler never learns who filed a confidential or anonymous request: not the name, not the contact,
 * not that there is one, and never who gave which marks. Contact data is masked for everyone until revealed for a purpose.
 */
import { type ContactShown, maskContact } from '../people/masking';
import { isOfTheCentre, mayReadContact, type StaffActor } from '../people/roles';
import { possibleMoves } from './move';
import { type MoveName, moveNames } from './moves';
import type { RatingRecord, Ticket } from './ticket';

export type Contact = {
  name: string | null;
  phone: string | null;
  email: string | null;
  organisation: string | null;
};

/** Moves that staff make by hand, in the order of a ticket's life. */
const byHand = moveNames.filter(
  (name) =>
    !['rate', 'nudge', 'addFacts', 'answerFacts', 'withdraw', 'resolveTogether', 'declineTogether'].includes(
      name,
    ),
);

export function mayKnowPerson(ticket: Pick<Ticket, 'identity'>, actor: StaffActor): boolean {
  if (ticket.identity === 'anonymous') return false;
  return isOfTheCentre(actor.role) || ticket.identity === 'named';
}

export function mayReveal(ticket: Pick<Ticket, 'identity'>, actor: StaffActor): boolean {
  return mayKnowPerson(ticket, actor) && mayReadContact(actor.role);
}

/**
 * Who may open people's words as they were written, for a purpose: those who talk to people, and the unit in charge unless the case is
 * confidential, anonymous or a report, whose words may tell who wrote them.
 */
export function mayOpenWords(ticket: Pick<Ticket, 'identity' | 'requestType'>, actor: StaffActor): boolean {
  if (!mayReadContact(actor.role)) return false;
  return isOfTheCentre(actor.role) || (ticket.identity === 'named' && ticket.requestType !== 'report');
}

export function contactFor(
  ticket: Pick<Ticket, 'identity'>,
  contact: Contact | null,
  actor: StaffActor,
): ContactShown | null {
  return contact && mayKnowPerson(ticket, actor) ? maskContact(contact) : null;
}

/**
 * Raters are never shown to the rated. A handler who may know the person sees no rating at all, as marks beside a name are a name on the
 * marks; of the others' ratings the marks, but not the words, which may tell who wrote them. What is still missing, the centre tells.
 */
export function ratingFor(ratings: RatingRecord[], ticket: Pick<Ticket, 'identity'>, actor: StaffActor) {
  const rating = ratings.at(-1);
  const isRated = actor.role === 'handler';
  if (!rating || (isRated && mayKnowPerson(ticket, actor))) return null;
  const { solved, result, service } = rating;
  return { solved, result, service, comment: isRated ? null : rating.comment };
}

export function movesFor(ticket: Ticket, actor: StaffActor, hasOpenExtension: boolean): MoveName[] {
  return possibleMoves(ticket, actor, byHand).filter((name) => {
    if (name === 'grantExtension' || name === 'refuseExtension') return hasOpenExtension;
    return name !== 'askExtension' || !hasOpenExtension;
  });
}
