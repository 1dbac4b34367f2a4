/** The citizen adds to a case, or answers what we asked: then the work and its clock go on. */
import { Refused } from '#server/domain/refusals';
import { makeMove } from './make-move';
import { type Proof, requireProof } from './proof';
import { statusOf } from './status-of';
import type { Tools } from './tools';

export async function addFacts(
  tools: Tools,
  input: { caseNumber: string; text: string; attachmentIds?: string[] },
  proof: Proof,
) {
  const caseNumber = await requireProof(tools, input.caseNumber, proof);
  const files = [...new Set(input.attachmentIds ?? [])];
  if ((await tools.store.drafts.knownFiles(files)) !== files.length) throw new Refused('file-not-found');
  const current = await tools.store.tickets.find(caseNumber);
  const result = await makeMove(tools, {
    caseNumber,
    move: current?.status === 'waiting' ? 'answerFacts' : 'addFacts',
    actor: { kind: 'citizen' },
    input: { publicText: input.text },
    alongside: async ({ store, ticket }) => {
      if (files.length) await store.drafts.giveToTicket(files, ticket.id);
      return undefined;
    },
  });
  return statusOf(tools, result);
}
