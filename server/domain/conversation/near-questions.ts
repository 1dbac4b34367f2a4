/** "People near you already reported this": shown once where it happened is known, with a way to follow and a way on. */
import type { Outcome } from './event';
import { nextFilingQuestion } from './filing';
import { addMore } from './filing-questions';
import type { Choice, Meaning } from './meaning';
import { nearLine, withChoice, withoutNear } from './near-cases';
import { confirmed, isConfirming, orChange } from './offer-change';
import type { ConversationState, Draft } from './state';
import { option, type Question, type Step, tell } from './turn';

type Found = Extract<Outcome, { kind: 'near-found' }>;

export const near: Question = {
  /** What was found in another language would be read out in that one. */
  prepare: ({ draft, locale }) =>
    draft && draft.near?.locale !== locale ? { kind: 'find-near', draft } : null,
  ask(state, facts) {
    const lines = (state.draft?.near?.cases ?? []).map(nearLine);
    return {
      key: facts.isTerse ? 'bot:near.terse' : 'bot:near.ask',
      before: facts.isTerse ? lines : [tell('bot:near.found'), ...lines],
      choices: [
        ...followChoices(lines.length),
        option('another', 'anotherMatter'),
        ...orChange(state, 'near', facts),
      ],
    };
  },
  choose(name, state) {
    const { draft } = state;
    if (name === 'topic') return { state, ask: 'topic' };
    if (!draft) return null;
    if (name === 'another')
      return {
        state: { ...state, draft: withChoice(draft) },
        say: [tell('bot:near.another')],
        ask: 'resume',
      };
    const chosen = draft.near?.cases[name === 'follow' ? 0 : Number(name.slice(1))];
    if (!chosen) return null;
    const next = { ...state, draft: withChoice(draft, chosen.token) };
    return { state: next, say: [tell('bot:near.followed')], ask: 'resume' };
  },
  read: (text, state, facts) =>
    isConfirming(text, 'near', state, facts) ? confirmed(state) : addMore(text, state, facts),
};

/** "Yes" means the only one; of several each has its number. */
function followChoices(count: number): Choice[] {
  if (count === 1) return [option('follow', 'followThis')];
  return Array.from({ length: count }, (_, order) => ({
    id: `n${order}`,
    label: { key: 'bot:choice.followNumber', values: { number: order + 1 } },
  }));
}

/** Nothing there, or nobody could look: the request goes its own way and no word is said about it. */
export function readNear({ cases }: Pick<Found, 'cases'>, state: ConversationState): Step {
  const { draft, locale } = state;
  if (!draft) return { state, ask: 'resume' };
  const looked =
    cases.length > 0 ? { ...draft, near: { locale, cases } } : proposedElsewhere(withoutNear(draft, state));
  return { state: { ...state, draft: looked }, ask: 'resume' };
}

/** The proposal is changed beside the question that comes in place of this one. */
function proposedElsewhere(draft: Draft): Draft {
  const next = nextFilingQuestion(draft);
  return draft.proposedWith !== 'near' || next === 'what' ? draft : { ...draft, proposedWith: next };
}

/** How it went for somebody who wanted to follow; nothing for everybody else. */
export function followLines({ follows }: { follows?: 'joined' | 'apart' }, isAnonymous: boolean): Meaning[] {
  if (!follows) return [];
  if (follows === 'apart') return [tell('bot:near.apart')];
  return [tell(isAnonymous ? 'bot:near.joinedAnonymous' : 'bot:near.joined')];
}
