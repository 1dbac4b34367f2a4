/**
 * What each role sees of a ticket. A handler never learns who filed a confidential or anonymous request: not the name, not the contact,
 * not that there is one, and not the rater's words with a name. Contact data is masked for everyone until revealed for a purpose.
 */
import type { ContactShown } from '../people/masking';
import { maskContact } from '../people/masking';
import { isOfTheCentre, mayReadContact, type StaffActor } from '../people/roles';
import { possibleMoves } from './move';
import { type MoveName, moveNames } from './moves';
import type { RatingRecord, Ticket } from './ticket';

export type Contact = { name: string | null; phone: string | null; email: string | null; organisation: string | null };

/** Moves that staff make by hand, in the order of a ticket's life. */
const byHand = moveNames.filter((name) => !['rate', 'nudge', 'addFacts', 'answerFacts', 'withdraw'].includes(name));

export function mayKnowPerson(ticket: Pick<Ticket, 'identity'>, actor: StaffActor): boolean {
  if (ticket.identity === 'anonymous') return false;
  return isOfTheCentre(actor.role) || ticket.identity === 'named';
}

export function mayReveal(ticket: Pick<Ticket, 'identity'>, actor: StaffActor): boolean {
  return mayKnowPerson(ticket, actor) && mayReadContact(actor.role);
}

export function contactFor(ticket: Ticket, contact: Contact | null, actor: StaffActor): ContactShown | null {
  return contact && mayKnowPerson(ticket, actor) ? maskContact(contact) : null;
}

/** Raters are never shown to the rated: a handler sees the marks, the words only when nobody could be told by them. */
export function ratingFor(ratings: RatingRecord[], ticket: Ticket, actor: StaffActor) {
  const rating = ratings.at(-1);
  if (!rating) return null;
  const { solved, result, service } = rating;
  const isHidden = actor.role === 'handler' && ticket.identity !== 'named';
  return { solved, result, service, comment: isHidden ? null : rating.comment };
}

export function movesFor(ticket: Ticket, actor: StaffActor, hasOpenExtension: boolean): MoveName[] {
  return possibleMoves(ticket, actor, byHand).filter((name) => {
    if (name === 'grantExtension' || name === 'refuseExtension') return hasOpenExtension;
    return name !== 'askExtension' || !hasOpenExtension;
  });
}
