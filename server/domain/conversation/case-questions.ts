/** Questions about cases that exist: which one, is it yours, what would you like to add, why open it again. */

import { limits } from '../intake/request';
import type { CaseAction } from './case-actions';
import type { CaseLine, Effect } from './event';
import type { Choice, Meaning } from './meaning';
import type { ConversationState } from './state';
import { option, options, type Question, type Step, tell } from './turn';
import { accessCodeIn, caseNumberIn } from './understand';

/** Begins something with a case: first we look whether it is the person's, then we do it. */
export function wantCase(
  action: CaseAction,
  state: ConversationState,
  caseNumber: string,
  accessCode?: string,
): Step {
  const effect: Effect = accessCode ? { kind: 'find', caseNumber, accessCode } : { kind: 'find', caseNumber };
  return { state: { ...state, caseNumber, want: action }, effect };
}

/** `case:2611211234567:nudge`: works at any time. */
export function caseChoice(caseNumber: string, action: CaseAction): Choice {
  return option(`case:${caseNumber}:${action}`, action === 'see' ? 'seeCase' : action);
}

const number: Question = {
  ask: () => ({ key: 'bot:number', choices: options('skip'), expects: 'case-number' }),
  choose: (_, state) => ({
    state: { ...state, want: null, question: null },
    say: [tell('bot:fine')],
    ask: 'resume',
  }),
  read(text, state) {
    const typed = caseNumberIn(text);
    if (typed) return wantCase(state.want ?? 'see', state, typed.caseNumber, typed.accessCode);
    return { state, say: [tell('refusals:case-number-invalid')], ask: 'again' };
  },
};

const code: Question = {
  ask: (state) => ({
    key: 'bot:code',
    values: { caseNumber: { caseNumber: state.caseNumber ?? '' } },
    choices: options('skip'),
    expects: 'code',
  }),
  choose: (_, state) => ({
    state: { ...state, want: null, question: null },
    say: [tell('bot:fine')],
    ask: 'resume',
  }),
  read(text, state) {
    const accessCode = accessCodeIn(text);
    if (!accessCode || !state.caseNumber) return null;
    return wantCase(state.want ?? 'see', state, state.caseNumber, accessCode);
  },
};

/** Which of your cases? Numbers and titles, newest first. */
export function pickMeaning(cases: readonly CaseLine[], action: CaseAction): Meaning {
  const choices = cases.slice(0, 9).map((line) => ({
    id: `case:${line.caseNumber}:${action}`,
    label: {
      key: 'bot:caseLabel',
      values: { caseNumber: { caseNumber: line.caseNumber }, title: line.title },
    },
  }));
  return { key: action === 'see' ? 'bot:pick.see' : 'bot:pick.act', choices };
}

const facts: Question = {
  ask: (state) => ({
    key: 'bot:facts',
    values: { caseNumber: { caseNumber: state.caseNumber ?? '' } },
    choices: options('back'),
  }),
  choose: (_, state) => ({
    state: { ...state, files: [], want: null, question: null },
    say: [tell('bot:fine')],
    ask: 'resume',
  }),
  read(text, state) {
    if (!state.caseNumber) return null;
    if (text.length > limits.text) return { state, say: [tell('refusals:text-too-long')], ask: 'again' };
    const { caseNumber, files: attachmentIds } = state;
    return {
      state: { ...state, files: [] },
      effect: { kind: 'add-facts', caseNumber, text: text.trim(), attachmentIds },
    };
  },
};

const whyReopen: Question = {
  ask: (state) => ({
    key: 'bot:whyReopen',
    values: { caseNumber: { caseNumber: state.caseNumber ?? '' } },
    choices: options('skip', 'back'),
  }),
  choose(name, state) {
    if (name === 'back')
      return { state: { ...state, want: null, question: null }, say: [tell('bot:fine')], ask: 'resume' };
    return name === 'skip' ? reopen('', state) : null;
  },
  read: (text, state) =>
    text.length > limits.text
      ? { state, say: [tell('refusals:text-too-long')], ask: 'again' }
      : reopen(text.trim(), state),
};

function reopen(text: string, state: ConversationState): Step | null {
  return state.caseNumber ? { state, effect: { kind: 'reopen', caseNumber: state.caseNumber, text } } : null;
}

const withdraw: Question = {
  ask: (state) => ({
    key: 'bot:withdraw',
    values: { caseNumber: { caseNumber: state.caseNumber ?? '' } },
    choices: options('yes', 'no'),
  }),
  choose(name, state) {
    if (name === 'yes' && state.caseNumber)
      return { state, effect: { kind: 'withdraw', caseNumber: state.caseNumber } };
    return name === 'no'
      ? { state: { ...state, want: null, question: null }, say: [tell('bot:fine')], ask: 'resume' }
      : null;
  },
};

export const caseQuestions = { number, code, facts, 'why-reopen': whyReopen, withdraw };
