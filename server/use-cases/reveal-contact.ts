/** Shows who filed a request, for a stated purpose. The look is written to the journal first and shown to the person whose data it is. */
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { mayReveal } from '#server/domain/ticket/staff-view';
import { readCaseNumber } from './proof';
import { requireSight } from './sight';
import type { Tools } from './tools';

export async function revealContact(
  tools: Tools,
  input: { caseNumber: string; purpose: string },
  actor: StaffActor,
) {
  const ticket = await requireSight(tools, readCaseNumber(input.caseNumber), actor);
  if (!ticket.personId || !mayReveal(ticket, actor)) throw new Refused('not-allowed');
  await tools.store.staff.audit({
    at: tools.now(),
    action: 'reveal-contact',
    staffId: actor.staffId,
    ticketId: ticket.id,
    purpose: input.purpose,
  });
  const contact = await tools.store.people.contactOf(ticket.personId);
  if (!contact) throw new Refused('not-allowed');
  return contact;
}
