/** The proposal is said once, beside the next question, with the button that changes it. Going on means that it is right. */
import { nextFilingQuestion } from './filing';
import type { Choice, Meaning } from './meaning';
import { proposalLines } from './proposal';
import type { ConversationState, QuestionName } from './state';
import { type Facts, option, type Step } from './turn';
import { fold } from './vocabulary';

/** Says it when it was not said yet; the next question is where it can be changed at once. */
export function propose(
  state: ConversationState,
  facts: Facts,
): { state: ConversationState; say: Meaning[] } {
  const { draft } = state;
  const proposedWith = draft && nextFilingQuestion(draft);
  if (!draft?.proposals || draft.proposedWith || !proposedWith || proposedWith === 'what' || facts.isTerse)
    return { state, say: [] };
  return { state: { ...state, draft: { ...draft, proposedWith } }, say: proposalLines(state, facts) };
}

export function orChange({ draft }: ConversationState, name: QuestionName, { isTerse }: Facts): Choice[] {
  return draft?.proposedWith === name && !isTerse ? [option('topic', 'changeTopic')] : [];
}

/** Taken as right: the next "yes" answers a question. */
export function confirmed(state: ConversationState): Step {
  const { draft } = state;
  return { state: draft ? { ...state, draft: { ...draft, proposedWith: 'check' } } : state, ask: 'again' };
}

/** "Yes, right" beside a proposal means the proposal, not the answer to the question. */
export function isConfirming(
  text: string,
  name: QuestionName,
  { draft }: ConversationState,
  { vocabulary }: Facts,
): boolean {
  const said = fold(text);
  const isYes = vocabulary.isWordFor('yes', said) || vocabulary.isWordFor('send', said);
  return draft?.proposedWith === name && isYes;
}
