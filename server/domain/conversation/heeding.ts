/**
 * What the bot still does while people have the talk, or while somebody waits for them: almost nothing. It gives the number in danger, it
 * speaks another language, it stops when told to. Who waits may change their mind by a command; everything else is kept for the staff and
 * acknowledged at most once.
 */
import { bindChoices } from './converse';
import type { InboundEvent } from './event';
import type { Owner } from './handover';
import { menu } from './intents';
import type { Meaning } from './meaning';
import { questions } from './questions';
import { setLanguage } from './small-questions';
import type { ConversationState, Handover } from './state';
import { type Facts, tell } from './turn';
import { choiceMeant, isMatter, readChoiceId } from './understand';
import { type Command, commands, fold } from './vocabulary';

/** `leave`: the bot takes the talk back, and with `takesEvent` what was just said, too. `file`: now we know what it is about. */
export type Heed = {
  does: 'keep' | 'leave' | 'file';
  takesEvent?: boolean;
  state: ConversationState;
  say: Meaning[];
};

export type Hearing = { owner: Exclude<Owner, 'bot'>; minutesLeft: number; now: string };

export const noHandover: Handover = {
  firstWords: '',
  isUrgent: false,
  isNoted: false,
  asksMatter: false,
  openSince: null,
};

export function heed(event: InboundEvent, state: ConversationState, facts: Facts, hearing: Hearing): Heed {
  const message = facts.suggestion?.emergency?.message;
  const kept = withWords(state, event, hearing.now);
  if (message) {
    const handover = { ...kept.handover, isUrgent: true, isNoted: true };
    return {
      does: 'keep',
      state: { ...kept.state, handover },
      say: [tell('bot:person.emergency', { message })],
    };
  }
  return obey(event, state, facts, hearing) ?? keepFor(event, kept, hearing);
}

/** Its first words stand on the list; since when somebody waits for an answer is counted from the first that has none. */
function withWords(state: ConversationState, event: InboundEvent, now: string) {
  const known = state.handover ?? noHandover;
  const said = 'text' in event ? (event.text ?? '') : '';
  const firstWords = known.firstWords || said.trim().slice(0, 200);
  const handover = { ...known, firstWords, openSince: known.openSince ?? now };
  return { state: { ...state, handover }, handover };
}

function keepFor(event: InboundEvent, kept: ReturnType<typeof withWords>, { owner }: Hearing): Heed {
  const { state, handover } = kept;
  if (owner === 'person') return { does: 'keep', state, say: [] };
  if (handover.asksMatter && saysSomething(event)) return { does: 'file', state, say: [] };
  if (handover.isNoted) return { does: 'keep', state, say: [] };
  return {
    does: 'keep',
    state: { ...state, handover: { ...handover, isNoted: true } },
    say: [tell('bot:person.noted')],
  };
}

function saysSomething(event: InboundEvent): boolean {
  return event.kind === 'attachment' || ('text' in event && isMatter(event.text ?? ''));
}

/** What is an order and not a message. */
function obey(event: InboundEvent, state: ConversationState, facts: Facts, hearing: Hearing): Heed | null {
  const spoken = languageIn(event, state, facts);
  if (spoken) return { does: 'keep', state: { ...spoken, question: null }, say: [tell('bot:languageSet')] };
  const order = orderIn(event, state, facts, hearing.owner);
  if (!order) return null;
  if (order === 'language') return askLanguage(state, facts);
  if (hearing.owner === 'person') return { does: 'leave', takesEvent: true, state: over(state), say: [] };
  if (order === 'person') {
    const say = [tell('bot:person.stillWaits', { minutes: hearing.minutesLeft })];
    return { does: 'keep', state, say };
  }
  if (order === 'cancel') return { does: 'leave', state: over(state), say: [menu('bot:person.left')] };
  return { does: 'leave', takesEvent: true, state: over(state), say: [] };
}

/** The talk is the bot's again. */
export function over(state: ConversationState): ConversationState {
  return { ...state, handover: null, question: null };
}

function languageIn(event: InboundEvent, state: ConversationState, facts: Facts): ConversationState | null {
  const name =
    event.kind === 'choice' && state.question?.name === 'language'
      ? readChoiceId(event.choiceId).name
      : event.kind === 'text'
        ? facts.vocabulary.languageIn(fold(event.text))
        : null;
  return name ? (setLanguage(name, state)?.state ?? null) : null;
}

function askLanguage(state: ConversationState, facts: Facts): Heed {
  const serial = state.serial + 1;
  const meaning = bindChoices(questions.language.ask(state, facts), serial);
  const question = { name: 'language' as const, choices: meaning.choices ?? [] };
  return { does: 'keep', state: { ...state, serial, question }, say: [meaning] };
}

const withStaff: readonly Command[] = ['stop', 'language'];
const courtesies: readonly Command[] = ['start', 'thanks'];

/** To a member of staff people speak freely: only what must always work is taken for an order. */
function orderIn(
  event: InboundEvent,
  state: ConversationState,
  { vocabulary }: Facts,
  owner: Hearing['owner'],
): Command | null {
  const choices = owner === 'none' ? (state.question?.choices ?? []) : [];
  const text = event.kind === 'text' ? event.text : '';
  const id = event.kind === 'choice' ? event.choiceId : choiceMeant(text, choices, vocabulary)?.id;
  const tapped = id === 'do:leave' ? 'cancel' : commands.find((name) => id === `do:${name}`);
  const slashed = text.trim().startsWith('/') ? (text.trim().slice(1).split(/[\s@]/)[0] ?? '') : text;
  const order = tapped ?? vocabulary.commandIn(fold(slashed));
  if (!order || courtesies.includes(order)) return null;
  return owner === 'none' || withStaff.includes(order) ? order : null;
}
