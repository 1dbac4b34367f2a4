/** The citizen asks us to hurry: the ticket is lifted, its clock is never reset. Once a day, so that a nudge stays a sign. */
import { Refused } from '#server/domain/refusals';
import { mayNudgeAgain } from '#server/domain/ticket/citizen-view';
import { makeMove } from './make-move';
import { type Proof, requireProof } from './proof';
import { statusOf } from './status-of';
import type { Tools } from './tools';

export async function nudgeTicket(tools: Tools, input: { caseNumber: string }, proof: Proof) {
  const caseNumber = await requireProof(tools, input.caseNumber, proof);
  const result = await makeMove(tools, {
    caseNumber,
    move: 'nudge',
    actor: { kind: 'citizen' },
    alongside: async ({ ticket, now }) => {
      if (!mayNudgeAgain(ticket.lastNudgedAt, now)) throw new Refused('cannot-nudge-yet');
      return { nudges: ticket.nudges + 1, lastNudgedAt: now };
    },
  });
  return statusOf(tools, result);
}
