/**
 * Three questions apart: solved, the result, the service. Unsolved, or a result of one or two, opens the case again in the same
 * transaction. A rating belongs to one round of a case and can be given once.
 */
import { Refused } from '#server/domain/refusals';
import { replies } from '#server/domain/ticket/citizen-view';
import { familyOf } from '#server/domain/ticket/states';
import { moveWithin } from './make-move';
import { readRatingToken } from './notice-facts';
import { type Proof, requireProof } from './proof';
import { reopenWithin } from './reopen-ticket';
import type { Tools } from './tools';

export type RatingInput = {
  caseNumber?: string;
  token?: string;
  solved: 'yes' | 'partly' | 'no';
  result: number;
  service: number;
  comment?: string;
  channel: string;
};

/** Not solved or not content with the result: every one of them is looked at again. */
export function asksForMore(rating: Pick<RatingInput, 'solved' | 'result'>): boolean {
  return rating.solved === 'no' || rating.result <= 2;
}

export async function rateTicket(
  tools: Tools,
  input: RatingInput,
  proof: Proof,
): Promise<{ reopened: boolean }> {
  const { caseNumber, round } = await subjectOf(tools, input, proof);
  return tools.store.transaction(async (store) => {
    const ticket = await store.tickets.lock(caseNumber);
    if (!ticket) throw new Refused('case-not-found');
    if (round !== null && round !== ticket.round) throw new Refused('already-rated');
    await moveWithin(tools, store, {
      caseNumber,
      move: 'rate',
      actor: { kind: 'citizen' },
      alongside: async ({ now }) => {
        await store.tickets.writeRating({
          id: tools.newId(),
          ticketId: ticket.id,
          round: ticket.round,
          solved: input.solved,
          result: input.result,
          service: input.service,
          comment: input.comment || null,
          channel: input.channel,
          at: now,
        });
        return undefined;
      },
    });
    const reopened = asksForMore(input);
    if (reopened) await reopenWithin(tools, store, { caseNumber, actor: { kind: 'system' } });
    return { reopened };
  });
}

async function subjectOf(tools: Tools, input: RatingInput, proof: Proof) {
  if (input.token) {
    const subject = readRatingToken(tools, input.token);
    if (!subject) throw new Refused('link-expired');
    return subject;
  }
  return { caseNumber: await requireProof(tools, input.caseNumber ?? '', proof), round: null };
}

/** What the rating page shows; looking at it changes nothing, so a mail client that opens links does no harm. */
export async function readRatingSubject(tools: Tools, token: string) {
  const subject = readRatingToken(tools, token);
  if (!subject) throw new Refused('link-expired');
  const ticket = await tools.store.tickets.find(subject.caseNumber);
  if (!ticket) throw new Refused('case-not-found');
  const events = await tools.store.tickets.events(ticket.id);
  const reply = events.findLast((event) => replies.includes(event.move));
  const isThisRound = ticket.round === subject.round;
  return {
    caseNumber: ticket.caseNumber,
    title: ticket.title,
    reply: reply?.publicText ?? '',
    canRate: isThisRound && ticket.status === 'resolved',
    isRated: !isThisRound || ticket.status === 'rated',
    status: ticket.status,
    statusFamily: familyOf(ticket.status),
  };
}
