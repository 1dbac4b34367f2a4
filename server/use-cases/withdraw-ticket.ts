/** The citizen takes the request back. The unit's part ends; what happened stays. */
import { makeMove } from './make-move';
import { type Proof, requireProof } from './proof';
import { statusOf } from './status-of';
import type { Tools } from './tools';

export async function withdrawTicket(tools: Tools, input: { caseNumber: string }, proof: Proof) {
  const caseNumber = await requireProof(tools, input.caseNumber, proof);
  const result = await makeMove(tools, {
    caseNumber,
    move: 'withdraw',
    actor: { kind: 'citizen' },
    alongside: async ({ store, ticket, now }) => {
      await store.tickets.endAssignments(ticket.id, now, 'withdrawn');
      if (ticket.status !== 'merged') return undefined;
      await store.matters.leave(ticket.id, now);
      return { mergedIntoId: null };
    },
  });
  return statusOf(tools, result);
}
