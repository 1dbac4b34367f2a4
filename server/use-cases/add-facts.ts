/** The citizen adds to a case, or answers what we asked: then the work and its clock go on. */
import { Refused } from '#server/domain/refusals';
import type { Ticket } from '#server/domain/ticket/ticket';
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
  if (current?.status === 'merged') return addToMerged(tools, current, input.text, files);
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

/**
 * The case went into another, perhaps of somebody else: its staff read the words there, and its own applicant does not. The files stay with
 * the case of who sent them.
 */
async function addToMerged(tools: Tools, { id, caseNumber }: Ticket, text: string, files: string[]) {
  const into = await tools.store.tickets.mergedInto(id);
  if (!into) throw new Refused('cannot-add-facts');
  const result = await makeMove(tools, {
    caseNumber: into.caseNumber,
    move: 'note',
    actor: { kind: 'system' },
    input: { internalText: `${caseNumber}: ${text}` },
    alongside: async ({ store }) => {
      if (files.length) await store.drafts.giveToTicket(files, id);
      return undefined;
    },
  });
  return statusOf(tools, result);
}
