/**
 * Whose case a letter belongs to. A message of ours that it answers proves something only when we sent it to this very address: whoever
 * forwards our mail, or quotes a number, is not let into the case by that.
 */
import type { Letter } from '#server/domain/conversation/event';
import { caseNamedIn } from '#server/domain/conversation/meaning';
import type { ConversationState } from '#server/domain/conversation/state';
import type { LetterPlace } from '#server/domain/conversation/turn';
import { decideMove } from '#server/domain/ticket/move';
import type { Ticket } from '#server/domain/ticket/ticket';
import type { Address } from '#server/store/people';
import { storyOf } from './conversation-effects';
import { findCase } from './find-case';
import type { Tools } from './tools';

type Sender = { address: Address; state: ConversationState };

export async function placeLetter(tools: Tools, letter: Letter, sender: Sender): Promise<LetterPlace> {
  const named = await casesNamed(tools, letter, sender.address);
  let linkedCase: string | null = null;
  for (const { caseNumber, wasSentHere } of named) {
    const ticket = await tools.store.tickets.find(caseNumber);
    if (!ticket) continue;
    const isOwn = await isParty(tools, ticket, sender, wasSentHere);
    if (isOwn && (await takesLetters(tools, ticket)))
      return { own: await ownCase(tools, ticket, sender, wasSentHere), linkedCase: null };
    linkedCase ??= ticket.caseNumber;
  }
  return { own: null, linkedCase };
}

/** In the order of what they are worth: the headers first, the subject last. */
async function casesNamed(tools: Tools, { threads = [], quotedCase }: Letter, address: Address) {
  const named: { caseNumber: string; wasSentHere: boolean }[] = [];
  for (const id of threads.slice(0, 20)) {
    const sent = await tools.store.outbox.byId(id);
    // Answers in a talk are not tied to a case, but name it.
    const caseNumber = sent && (sent.caseNumber ?? caseNamedIn(sent.meaning));
    if (!sent || !caseNumber || sent.channel !== address.channel) continue;
    const wasSentHere = sent.recipient === address.externalId;
    named.push({ caseNumber, wasSentHere });
    if (wasSentHere) break;
  }
  return quotedCase ? [...named, { caseNumber: quotedCase, wasSentHere: false }] : named;
}

/**
 * Its notices come here, or it was filed by the person whose address this is, or we carried a notice on to the mailbox that stands on the
 * request. Who merely follows a case is told of it and does not speak for it.
 */
async function isParty(tools: Tools, ticket: Ticket, { address, state }: Sender, wasSentHere: boolean) {
  if (ticket.noticeAddressId === address.id || state.cases.includes(ticket.caseNumber)) return true;
  // A channel that was joined says nothing about who writes now: our own mail does.
  if (!ticket.personId || !wasSentHere) return false;
  if (ticket.personId === address.personId) return true;
  return (await tools.store.people.contactOf(ticket.personId))?.email === address.externalId;
}

/** A case that went into another takes letters as long as that one does. */
async function takesLetters(tools: Tools, ticket: Ticket): Promise<boolean> {
  if (ticket.status !== 'merged') return true;
  const into = await tools.store.tickets.mergedInto(ticket.id);
  return into !== null && decideMove(into, 'note', { kind: 'system' }, { internalText: 'x' }).ok;
}

async function ownCase(
  tools: Tools,
  { caseNumber }: Ticket,
  { state }: Sender,
  isAnswer: boolean,
): Promise<LetterPlace['own']> {
  const view = await findCase(tools, { caseNumber, locale: state.locale }, { grants: [caseNumber] });
  return 'title' in view ? { caseNumber, story: storyOf(view), isAnswer } : null;
}
