/** What a person may say at any moment, whatever the question on the table: one line each. */
import { askPerson, openMenu } from './calls';
import type { CaseAction } from './case-actions';
import { pickMeaning, wantCase } from './case-questions';
import type { CaseLine } from './event';
import type { Meaning } from './meaning';
import type { ConversationState } from './state';
import { draftOf } from './state';
import { command, type Facts, type Step, tell } from './turn';
import type { Command } from './vocabulary';

type Intent = (state: ConversationState, facts: Facts) => Step;

/** What one can do here, with a button for each. */
export function menu(key = 'bot:menu'): Meaning {
  return { key, choices: (['file', 'ask', 'track', 'person', 'language'] as const).map(command) };
}

/** A draft in which nothing is written yet does not follow people around. */
function withoutEmptyDraft(state: ConversationState): ConversationState {
  return hasContent(state) ? state : { ...state, draft: null };
}

function hasContent({ draft }: ConversationState): boolean {
  return Boolean(draft && (draft.answers.text || draft.answers.place || draft.attachmentIds.length > 0));
}

const hello: Intent = (state, { city, call }) => {
  if (call) return openMenu(state);
  return {
    state,
    say: [{ ...menu('bot:hello'), values: city }],
    ask: hasContent(state) ? 'resume' : undefined,
  };
};

/** A file sent here is taken; where that is hard, a page takes it. */
const photo: Intent = (state, { baseUrl, photosByLink }) => ({
  state,
  say: [
    photosByLink
      ? tell('bot:photo.link', { url: `${baseUrl}/${state.locale}/track` })
      : tell('bot:photo.here'),
  ],
  ask: 'again',
});

const file: Intent = (state, facts) => {
  const draft = draftOf(state, facts.newId);
  return {
    state: { ...state, rating: null, want: null, draft: facts.call ? { ...draft, isSpoken: true } : draft },
    ask: 'resume',
  };
};

/** Which case? The one in focus, the only one there is, or one of a list. */
const onCase =
  (action: CaseAction): Intent =>
  (state, { call }) => {
    const clear = withoutEmptyDraft(state);
    if (call) return { state: { ...clear, want: action }, ask: 'number' };
    if (state.caseNumber && action !== 'see') return wantCase(action, clear, state.caseNumber);
    return { state: { ...clear, want: action }, effect: { kind: 'list-cases' } };
  };

const person: Intent = (state, { call }) =>
  call ? askPerson(state, call) : { state, effect: { kind: 'ask-person' } };

const stop: Intent = (state) => ({
  state: { ...withoutEmptyDraft(state), question: null, rating: null, want: null },
  say: [tell(hasContent(state) ? 'bot:stoppedKept' : 'bot:stopped')],
});

/** Nothing written is thrown away without asking. */
const cancel: Intent = (state) => {
  if (state.rating)
    return { state: { ...state, rating: null, question: null }, say: [tell('bot:fine')], ask: 'resume' };
  if (hasContent(state)) return { state, ask: 'cancel' };
  return { state: { ...state, draft: null, question: null, want: null }, say: [tell('bot:fine')] };
};

export const intents: Record<Command, Intent> = {
  start: hello,
  thanks: (state) => ({ state, say: [tell('bot:welcome')], ask: 'resume' }),
  file,
  ask: (state) => ({ state: withoutEmptyDraft(state), ask: 'ask' }),
  track: onCase('see'),
  mine: onCase('see'),
  facts: onCase('facts'),
  nudge: onCase('nudge'),
  rate: onCase('rate'),
  reopen: onCase('reopen'),
  withdraw: onCase('withdraw'),
  language: (state) => ({ state, ask: 'language' }),
  help: (state) => ({ state, say: [menu('bot:help')], ask: hasContent(state) ? 'resume' : undefined }),
  stop,
  person,
  cancel,
  photo,
  link: (state) => ({ state: withoutEmptyDraft(state), effect: { kind: 'make-link' } }),
  notices: (state) => ({ state, effect: { kind: 'set-notices', wanted: true } }),
  quiet: (state) => ({ state, effect: { kind: 'set-notices', wanted: false } }),
};

/** The person's cases are known now: none, one, or several to choose from. */
export function withCases(
  cases: readonly CaseLine[],
  state: ConversationState,
  url: string | null = null,
): Step {
  const action = state.want ?? 'see';
  const page = url && action === 'see' ? [tell('bot:myPage', { url })] : [];
  const [only] = cases;
  if (!only) return { state, say: [tell('bot:noCases')], ask: 'number' };
  if (cases.length === 1) return { ...wantCase(action, state, only.caseNumber), say: page };
  return { state, say: [...page, pickMeaning(cases, action)] };
}
