/** A ticket goes into another on the same matter: by staff, or because its person said "follow this one". */
import { Refused } from '#server/domain/refusals';
import { familyOf } from '#server/domain/ticket/states';
import type { Ticket } from '#server/domain/ticket/ticket';
import type { TransactionStore } from '#server/store/store';
import type { TicketChange } from '#server/store/tickets';
import type { MoveWork } from './make-move';
import { mayBeFollowed } from './nearby-cases';
import type { Tools } from './tools';

/** More cases than one person has. */
const mostOfOne = 500;

/** What the move `merge` writes besides the state. A case that is over for good takes nobody in; one that was answered passes its answer on. */
export async function joinMatter(
  tools: Tools,
  { store, ticket, moved, now }: MoveWork,
  target: Pick<Ticket, 'caseNumber'>,
  byPerson: boolean,
): Promise<TicketChange> {
  // Locked, so that the lead neither ends nor goes into another case meanwhile.
  const lead = await store.tickets.lock(target.caseNumber);
  if (!lead || lead.id === ticket.id || lead.status === 'merged') throw new Refused('case-not-found');
  const may = byPerson ? mayFollow(ticket, lead) : await mayGoInto(store, ticket, lead);
  if (!may) throw new Refused('move-not-possible');
  await store.tickets.endAssignments(ticket.id, now, 'merged');
  await store.matters.join({
    matterId: tools.newId(),
    leadId: lead.id,
    ticketId: ticket.id,
    stateBefore: moved.from,
    byPerson,
    now,
  });
  return { mergedIntoId: lead.id };
}

/** Decided on the ticket as it was filed, whatever its person chose. Who is in danger is looked at by themselves. */
function mayFollow(ticket: Ticket, lead: Ticket): boolean {
  return !isOnesOwn(ticket) && ticket.urgency !== 'life' && mayBeFollowed(lead);
}

async function mayGoInto(store: TransactionStore, ticket: Ticket, lead: Ticket): Promise<boolean> {
  return (
    familyOf(lead.status) !== 'closed' && (await whoMayShare(store, ticket, [lead])).has(lead.caseNumber)
  );
}

/** Which of the others may share a matter with the ticket, by their numbers: what is one person's own does only with the same person's. */
export async function whoMayShare(
  store: Pick<TransactionStore, 'matters'>,
  ticket: Pick<Ticket, 'id'> & Kind,
  others: readonly (Pick<Ticket, 'caseNumber'> & Kind)[],
): Promise<ReadonlySet<string>> {
  const isFree = (other: Kind) => !isOnesOwn(ticket) && !isOnesOwn(other);
  const own = others.every(isFree) ? [] : await store.matters.ofSamePerson(ticket.id, mostOfOne);
  const ownNumbers = new Set(own.map(({ caseNumber }) => caseNumber));
  const may = others.filter((other) => isFree(other) || ownNumbers.has(other.caseNumber));
  return new Set(may.map(({ caseNumber }) => caseNumber));
}

type Kind = Pick<Ticket, 'requestType' | 'identity'>;

/** A report of a violation, and what was told in confidence: nobody else shares its way or its answer. */
function isOnesOwn({ requestType, identity }: Kind): boolean {
  return requestType === 'report' || identity === 'confidential';
}
