/** Who did a step of the history: a member of staff by name, the person, or the clock. */
import type { StaffTicket, TicketView } from './ticket-view';

type Step = StaffTicket['history'][number];

export function actorWord(
  { plain }: Pick<TicketView, 'plain'>,
  { actor, by }: Pick<Step, 'actor' | 'by'>,
): string {
  return by ?? plain(`desk:actor.${actor}`);
}
