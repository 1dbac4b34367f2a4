/**
 * What a request seems to be about, said after its first words in one sentence. Going on takes it as right; one button, beside the next
 * question, changes it. Channels on which every word costs keep it for the summary.
 */
import { z } from 'zod';
import { type AskedFor, askedForSchema, usuallyAsked } from '../intake/questions';
import { requestTypes } from '../intake/request';
import type { Line, MeaningValue } from './meaning';
import type { ConversationState, Draft } from './state';
import type { Facts } from './turn';

const names = z.record(z.string(), z.string());

/** A category that the words speak of, the unit that would get it, and what it wants to know. */
export const proposalSchema = z.strictObject({
  code: z.string().max(80),
  names,
  department: names.nullable(),
  asked: askedForSchema,
});
export type Proposal = z.infer<typeof proposalSchema>;

/** The one it goes under. */
export function topicOf({ proposals = [], answers }: Draft): Proposal | undefined {
  return proposals.find(({ code }) => code === answers.categoryCode);
}

/** In a talk only what is required is asked; the form has room for the rest. */
export function askedInTalk(draft: Draft): AskedFor {
  const asked = topicOf(draft)?.asked ?? usuallyAsked;
  return { ...asked, questions: asked.questions.filter(({ isRequired }) => isRequired) };
}

/** Takes up what these words speak of, unless we know already. */
export function withProposals(draft: Draft, { suggestion }: Facts): Draft {
  const proposals = suggestion?.proposals ?? [];
  const [best] = proposals;
  if (!suggestion || !best || draft.proposals || draft.answers.kindDone) return draft;
  const seemsType = requestTypes.find((type) => type === suggestion.requestType.value);
  return {
    ...draft,
    proposals,
    ...(seemsType && { seemsType }),
    answers: { ...draft.answers, categoryCode: best.code },
  };
}

/** Type, subject and unit as values of a sentence; null when there is nothing to say. */
export function saidTopic(draft: Draft): Record<'type' | 'category' | 'department', MeaningValue> | null {
  const topic = topicOf(draft);
  const type = draft.answers.requestType ?? draft.seemsType;
  if (!topic || !type || type === 'not-sure') return null;
  return {
    type: { key: `ticket:type.${type}` },
    category: { names: topic.names },
    department: topic.department ? { names: topic.department } : '',
  };
}

/** The sentence, once; in danger and where words are dear nothing but what is needed is said. */
export function proposalLines({ draft }: ConversationState, facts: Facts): Line[] {
  const values = draft && saidTopic(draft);
  if (!draft || !values || facts.isTerse || draft.isSpoken || facts.suggestion?.emergency) return [];
  return [{ key: values.department ? 'bot:proposal.whole' : 'bot:proposal.withoutUnit', values }];
}
