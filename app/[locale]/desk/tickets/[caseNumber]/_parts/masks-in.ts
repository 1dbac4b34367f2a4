/** What of a ticket is masked. */
import { hasMasks } from '#server/domain/privacy/masks';
import type { StaffTicket } from './ticket-view';

/** In the ticket as the door sent it, before masks are said. */
export function masksIn(ticket: StaffTicket): { any: boolean; door: boolean } {
  const { title, text, place, answers, history } = ticket;
  const said = history.flatMap(({ publicText, internalText }) => [publicText, internalText]);
  const words = [title, text, place?.text, JSON.stringify(answers), ...said].filter(Boolean).join('\n');
  return { any: hasMasks(words) || ticket.filesKeptBack > 0, door: words.includes('[door]') };
}
