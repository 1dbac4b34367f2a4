/**
 * Opens the words of a request as they were written, or only its exact place for whoever has to go there. Each look is written to the
 * journal first and shown to the person whose words they are.
 */
import type { StaffActor } from '#server/domain/people/roles';
import { type LookedAt, visitPurpose } from '#server/domain/privacy/masks';
import { Refused } from '#server/domain/refusals';
import { mayOpenWords } from '#server/domain/ticket/staff-view';
import { readCaseNumber } from './proof';
import { openTicket } from './read-ticket';
import { requireSight } from './sight';
import type { Tools } from './tools';

type Asked = { caseNumber: string; opens: Exclude<LookedAt, 'contact'>; purpose?: string };

/** The ticket as it was written; `not-allowed` to a unit when the case is confidential, anonymous or a report. */
export async function revealWords(tools: Tools, input: Asked, actor: StaffActor) {
  const ticket = await requireSight(tools, readCaseNumber(input.caseNumber), actor);
  if (!mayOpenWords(ticket, actor)) throw new Refused('not-allowed');
  const purpose = input.opens === 'place' ? (input.purpose ?? visitPurpose) : input.purpose;
  if (!purpose) throw new Refused('purpose-missing');
  await tools.store.staff.audit({
    at: tools.now(),
    action: `reveal-${input.opens}`,
    staffId: actor.staffId,
    ticketId: ticket.id,
    purpose,
  });
  return openTicket(tools, { caseNumber: input.caseNumber }, actor, input.opens);
}
