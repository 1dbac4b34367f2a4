/** Changing what we proposed: what it is about, and what kind of request it is. */
import { requestTypes } from '../intake/request';
import type { Choice } from './meaning';
import { withProposals } from './proposal';
import { type ConversationState, draftOf, withAnswers } from './state';
import { type Facts, option, options, type Question, type Step, tell } from './turn';

/** One of our proposals, none of them (staff sort it then), or a few words in which we look again. */
export const topic: Question = {
  ask: ({ draft }) => ({
    key: 'bot:topic.ask',
    choices: [
      ...(draft?.proposals ?? []).map(({ names }, order): Choice => ({ id: `t${order}`, label: { names } })),
      ...options('noneOfThese'),
      option('kind', 'changeKind'),
      ...options('back'),
    ],
  }),
  choose(name, state, facts) {
    if (name === 'back') return { state, ask: 'resume' };
    if (name === 'kind') return { state, ask: 'kind' };
    if (name === 'noneOfThese') return file(undefined, state, facts);
    const chosen = state.draft?.proposals?.[Number(name.slice(1))];
    return chosen ? file(chosen.code, state, facts) : null;
  },
  read(_, state, facts) {
    const { proposals, answers, ...draft } = draftOf(state, facts.newId);
    const { categoryCode, kindDone, ...others } = answers;
    const found = withProposals({ ...draft, answers: others }, facts);
    if (!found.proposals) return { state, say: [tell('bot:topic.unknown')], ask: 'again' };
    return { state: { ...state, draft: found }, ask: 'topic' };
  },
};

function file(categoryCode: string | undefined, state: ConversationState, facts: Facts): Step {
  const draft = draftOf(state, facts.newId);
  const { categoryCode: _, ...answers } = draft.answers;
  const chosen = { ...answers, kindDone: true, ...(categoryCode && { categoryCode }) };
  const key = categoryCode ? 'bot:topic.noted' : 'bot:topic.sorted';
  return { state: { ...state, draft: { ...draft, answers: chosen } }, say: [tell(key)], ask: 'resume' };
}

export const kind: Question = {
  ask: () => ({
    key: 'bot:kind',
    choices: [
      ...requestTypes.map((type): Choice => ({ id: type, label: { key: `ticket:typeAction.${type}` } })),
      ...options('back'),
    ],
  }),
  choose(name, state, facts) {
    if (name === 'back') return { state, ask: 'resume' };
    const requestType = requestTypes.find((known) => known === name);
    if (!requestType) return null;
    const draft = draftOf(state, facts.newId);
    const next = withAnswers(state, draft, { requestType, kindDone: true });
    return { state: next, say: [tell('bot:topic.noted')], ask: 'resume' };
  },
};
