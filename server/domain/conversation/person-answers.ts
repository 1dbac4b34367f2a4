/** What is said when somebody asked for a person: how long it takes, or that nobody comes and a case stands for the talk; and the way back. */
import type { Outcome } from './event';
import { noHandover } from './heeding';
import { menu } from './intents';
import type { Choice, Meaning } from './meaning';
import type { ConversationState } from './state';
import { type Facts, type Step, tell } from './turn';

type Of<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>;

const leaveQueue: Choice = { id: 'do:leave', label: { key: 'bot:choice.leaveQueue' } };

/** The wait is told in minutes, and what happens when nobody comes. */
export function sayQueued({ minutes, firstWords, isUrgent }: Of<'queued'>, state: ConversationState): Step {
  const handover = { ...noHandover, firstWords, isUrgent };
  const key = firstWords ? 'bot:person.waits' : 'bot:person.waitsAbout';
  return {
    state: { ...state, handover },
    say: [{ key, values: { minutes }, choices: [leaveQueue] }],
  };
}

/** With something to make a case of it is made at once; else we ask once what it is about. */
export function sayAbsent({ why, draft }: Of<'absent'>, state: ConversationState, { city }: Facts): Step {
  const said = why ? [tell(`bot:person.absent.${why}`, { phone: city.phone })] : [];
  if (draft)
    return { state: { ...state, draft, handover: null }, say: said, effect: { kind: 'submit', draft } };
  const handover = { ...noHandover, asksMatter: true };
  const about: Meaning = { key: 'bot:person.about', choices: [leaveQueue] };
  return { state: { ...state, handover }, say: [...said, about] };
}

/** The bot speaks again, and what was begun before is still there. */
export function sayBack(_: Of<'handed-back'>, state: ConversationState): Step {
  const isBegun = Boolean(state.draft?.answers.text || state.draft?.answers.place);
  const key = isBegun || state.draft?.attachmentIds.length ? 'bot:person.backKept' : 'bot:person.back';
  return { state: { ...state, handover: null, question: null }, say: [menu(key)] };
}
