/**
 * The conversation engine: what happened and what is known go in; the new state, what to say and what to have done come out. Pure, so a
 * thousand random talks can be played in a second. Emergencies are answered first; a word, a button and a number mean the same; an old
 * button is told from a new one; and whatever comes, something is said and nothing written is lost.
 */
import type { ConversationEvent, Effect } from './event';
import { followLanguage, isInbound, readInbound } from './inbound';
import { menu } from './intents';
import type { Choice, Meaning } from './meaning';
import { heedDanger } from './near-cases';
import { readOutcome } from './outcomes';
import { isIdle, questionAfter, questions } from './questions';
import { finishRating } from './rating-questions';
import type { ConversationState } from './state';
import { type Facts, type Step, tell } from './turn';
import { choiceId } from './understand';

/**
 * What is said, and the question put after it. With an effect the turn is not over: its outcome is the next event, and what that says comes
 * after what was said here.
 */
export type Turn = { state: ConversationState; say: Meaning[]; ask: Meaning | null; effect: Effect | null };

/** Nothing is said only to someone who blocked us. */
export function converse(state: ConversationState, event: ConversationEvent, facts: Facts): Turn {
  if (event.kind === 'blocked') return { state, say: [], ask: null, effect: null };
  if (!isInbound(event)) return finish(readOutcome(event, state, facts), facts);
  // A promise is made anew each time; held words wait only while we ask whose case it is.
  const held = state.question?.name === 'code' ? state.held : null;
  const heard = followLanguage({ ...state, promise: null, held }, event);
  return finish(warnFirst(readInbound(event, heard, facts), facts), facts);
}

/** The number to call comes before everything else; the request is taken all the same. */
function warnFirst(step: Step, facts: Facts): Step {
  const message = facts.suggestion?.emergency?.message;
  if (!message) return step;
  const { draft } = step.state;
  const state = draft ? { ...step.state, draft: heedDanger(draft, facts) } : step.state;
  return { ...step, state, say: [tell('bot:emergency', { message }), ...(step.say ?? [])] };
}

/** Puts the question that the step leads to, or has done what must be known first. */
function finish(step: Step, facts: Facts): Turn {
  const { state, say = [], ask, effect } = step;
  if (effect) return { state, say, ask: null, effect };
  const isAgain = ask === 'again' && !isIdle(state);
  const name = ask && questionAfter(ask, state);
  if (!name) return conclude(state, say);
  const rated = name === 'comment' && finishRating(state, facts.call != null);
  if (rated) return { state: rated.state, say, ask: null, effect: rated.effect ?? null };
  const needed = questions[name].prepare?.(state);
  if (needed) return { state, say, ask: null, effect: needed };
  const serial = isAgain ? state.serial : state.serial + 1;
  const meaning = bindChoices(questions[name].ask(state, facts), serial);
  const question = { name, choices: meaning.choices ?? [] };
  return { state: { ...state, serial, question }, say, ask: meaning, effect: null };
}

/** No question follows. Buttons of the last message are remembered, so that their numbers and words can be typed too. */
function conclude(state: ConversationState, said: Meaning[]): Turn {
  const say = said.length > 0 ? said : [menu()];
  const choices = say.at(-1)?.choices;
  const question = choices ? { name: 'notice' as const, choices } : state.question;
  return { state: { ...state, question }, say, ask: null, effect: null };
}

export function bindChoices(meaning: Meaning, serial: number): Meaning {
  if (!meaning.choices) return meaning;
  const bind = (choice: Choice) =>
    choice.id.includes(':') ? choice : { ...choice, id: choiceId(serial, choice.id) };
  return { ...meaning, choices: meaning.choices.map(bind) };
}
