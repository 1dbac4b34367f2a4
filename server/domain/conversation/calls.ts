/**
 * Talking on the telephone, where nothing can be read again and anybody may hang up: a short menu, who it is before the story is told, and a
 * recording that is filed the moment it ends. The number somebody calls from is no proof, as it can be forged: a case is opened with its
 * code, in each call anew.
 */
import type { InboundEvent, Outcome } from './event';
import { addFile } from './filing';
import type { Choice, Meaning } from './meaning';
import { type ConversationState, type Draft, newState } from './state';
import type { CallFacts, Facts, Step } from './turn';

type Of<K extends InboundEvent['kind']> = Extract<InboundEvent, { kind: K }>;

function key(id: string, name: string): Choice {
  return { id, label: { key: `voice:choice.${name}` } };
}

/** Somebody called and chose a language: whatever the last call left open is over. */
export function takeCall({ locale }: Of<'called'>, state: ConversationState): Step {
  return openMenu({ ...newState(locale, true), serial: state.serial });
}

/** The menu offers to rate what was resolved, so that is looked up first. */
export function openMenu(state: ConversationState): Step {
  return {
    state: { ...state, draft: null, rating: null, want: null, question: null },
    effect: { kind: 'open-call' },
  };
}

export function callMenu(
  { caseNumber }: Extract<Outcome, { kind: 'call-opened' }>,
  state: ConversationState,
  { city }: Facts,
): Step {
  const rating = caseNumber ? [key(`case:${caseNumber}:rate`, 'rate')] : [];
  const choices = [
    key('do:track', 'track'),
    key('do:file', 'file'),
    ...rating,
    key('do:call-back', 'callBack'),
  ];
  return { state, say: [{ key: 'voice:menu', values: city, choices }] };
}

/** `0`: put through where the channel can, else called back. */
export function askPerson(state: ConversationState, { isOfficeOpen }: CallFacts): Step {
  const said: Meaning = {
    key: isOfficeOpen ? 'voice:person.open' : 'voice:person.closed',
    choices: [key('do:call-back', 'callBack'), key('do:file', 'file')],
  };
  return { state: { ...state, draft: null }, say: [said] };
}

/** A request of its own kind: staff see that somebody waits by the phone. Without a number there is none to call. */
export function takeCallBack({ text, phone }: Of<'call-back'>, state: ConversationState, facts: Facts): Step {
  const draft: Draft = {
    id: facts.newId,
    isSpoken: true,
    attachmentIds: [],
    answers: {
      text,
      requestType: 'help',
      accessNeeds: ['call-back'],
      identity: 'named',
      ...(phone && { phone }),
    },
  };
  const next = { ...state, draft, rating: null, want: null };
  return phone ? { state: next, effect: { kind: 'submit', draft } } : { state: next, ask: 'phone' };
}

/** What was said after the tone. It is filed as soon as we know who says it, which is asked before. */
export function takeRecording(
  { attachmentId, text }: Of<'attachment'>,
  state: ConversationState,
  facts: Facts,
): Step {
  const draft = state.draft ?? { id: facts.newId, isSpoken: true, attachmentIds: [], answers: {} };
  const added = addFile(draft.attachmentIds, attachmentId);
  const attachmentIds = added.ok ? added.files : draft.attachmentIds;
  // Whoever hung up before saying who they are is told nothing, so there is nobody to be named.
  const answers = { identity: 'confidential' as const, ...draft.answers, text: draft.answers.text ?? text };
  return { state: { ...state, draft: { ...draft, attachmentIds, answers } }, ask: 'resume' };
}

/** Filing failed for good: the way to a person stays. */
export function spokenRefused(reason: string, state: ConversationState, facts: Facts): Step | null {
  if (!state.draft?.isSpoken || !facts.call) return null;
  const { state: next, say = [] } = askPerson(state, facts.call);
  return { state: next, say: [{ key: `refusals:${reason}` }, ...say] };
}
