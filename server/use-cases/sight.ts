/** Who of the staff may see a ticket: the centre all of them, a handler only those that the own unit has a part in. */
import { isOfTheCentre, type StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { Ticket } from '#server/domain/ticket/ticket';
import type { Tools } from './tools';

/** The ticket, or `case-not-found`: a handler is not told that another unit's ticket exists. */
export async function requireSight(tools: Tools, caseNumber: string, actor: StaffActor): Promise<Ticket> {
  const ticket = await tools.store.tickets.find(caseNumber);
  if (!ticket) throw new Refused('case-not-found');
  if (isOfTheCentre(actor.role)) return ticket;
  const isOurs =
    actor.departmentId !== null && (await tools.store.queue.isWithUnit(ticket.id, actor.departmentId));
  if (!isOurs) throw new Refused('case-not-found');
  return ticket;
}
