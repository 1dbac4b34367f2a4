/** What a request that came as a letter has besides its words: its sender's address, and perhaps another's case that it names. */

import type { ConversationState, LetterDraft } from '#server/domain/conversation/state';
import type { RequestInput } from '#server/domain/intake/request';
import type { Address } from '#server/store/people';
import { makeMove } from './make-move';
import type { Tools } from './tools';

/** A letter may be nothing but a photo; a request has words. */
export function asLetter(tools: Tools, request: RequestInput, { externalId }: Address): RequestInput {
  const text = request.text || tools.say(request.locale, 'bot:letter.wordless');
  return { ...request, text, applicant: { ...request.applicant, email: externalId } };
}

/** Whoever writes wants to hear of it, also when they told us to stop before. The staff learn which case the letter names. */
export async function afterLetter(
  tools: Tools,
  caseNumber: string,
  { linkedCase }: LetterDraft,
  { address, state }: { address: Address; state: ConversationState },
): Promise<void> {
  if (!address.wantsNotices) await tools.store.people.setNoticesOff(address.id, null);
  if (!linkedCase) return;
  const internalText = tools.say(state.locale, 'bot:letter.linkedNote', { caseNumber: linkedCase });
  await makeMove(tools, { caseNumber, move: 'note', actor: { kind: 'system' }, input: { internalText } });
}
