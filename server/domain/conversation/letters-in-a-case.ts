/**
 * A letter about a case of its sender: it adds, answers, rates or opens again, by what the case allows. What ends or judges a case takes an
 * answer to a mail of ours.
 */
import { limits } from '../intake/request';
import { wantCase } from './case-questions';
import type { Letter } from './event';
import { intents } from './intents';
import { type LetterRating, ratingIn } from './letter-rating';
import { filesOf, letterHelp, shortWords } from './letter-words';
import { takeTap } from './reading';
import { setLanguage } from './small-questions';
import { type ConversationState, withCase } from './state';
import { type Facts, type LetterPlace, type Step, tell } from './turn';
import { choiceMeant } from './understand';
import { fold } from './vocabulary';

type Own = NonNullable<LetterPlace['own']>;
type Reading = (own: Own, letter: Letter, state: ConversationState, facts: Facts) => Step | null;

/** A letter means the first of these that it can mean. */
const readings: Reading[] = [
  readEmpty,
  readChoice,
  readCommand,
  readAnswer,
  readRating,
  readThanks,
  readFacts,
  readReopening,
];

/** Null when the case takes nothing more: then the letter is a new request. */
export function takeInOwnCase(own: Own, letter: Letter, state: ConversationState, facts: Facts): Step | null {
  for (const reading of readings) {
    const step = reading(own, letter, state, facts);
    if (step) return { ...step, state: own.isAnswer ? withCase(step.state, own.caseNumber) : step.state };
  }
  return null;
}

/** Nothing but what we wrote ourselves. */
function readEmpty(own: Own, { text, attachmentIds }: Letter, state: ConversationState): Step | null {
  if (text.trim() || attachmentIds.length > 0) return null;
  return { state, say: [tell('bot:letter.empty', of(own))] };
}

/** An answer to the question that we asked last, if it was about this case. */
function readChoice(own: Own, letter: Letter, state: ConversationState, facts: Facts): Step | null {
  const { question } = state;
  const isOpen = question && question.name !== 'notice';
  const isMeant = own.isAnswer && state.caseNumber === own.caseNumber;
  if (!isOpen || (question.name !== 'language' && !isMeant)) return null;
  const choice = choiceMeant(shortWords(letter) ?? '', question.choices, facts.vocabulary);
  return choice && takeTap(choice.id, state, facts);
}

function readCommand(own: Own, letter: Letter, state: ConversationState, facts: Facts): Step | null {
  const said = fold(letter.attachmentIds.length > 0 ? '' : (shortWords(letter) ?? ''));
  const { story, caseNumber } = own;
  const locale = facts.vocabulary.languageIn(said);
  if (locale) return setLanguage(locale, state);
  const command = facts.vocabulary.commandIn(said);
  switch (command) {
    case 'stop':
    case 'quiet':
      return { state: { ...state, question: null }, effect: { kind: 'set-notices', wanted: false } };
    case 'notices':
    case 'link':
      return intents[command](state, facts);
    case 'language':
      return intents.language(state, facts);
    case 'person':
    case 'help':
      return { state, say: [letterHelp(facts)] };
    case 'track':
    case 'mine':
      return wantCase('see', withCase(state, caseNumber), caseNumber);
    case 'nudge':
      return story.can.nudge ? { state, effect: { kind: 'nudge', caseNumber } } : null;
    case 'withdraw':
      return own.isAnswer && story.can.withdraw
        ? { state: withCase(state, caseNumber), ask: 'withdraw' }
        : null;
    default:
      return null;
  }
}

/** The case waits for the person: these are the facts it waits for. */
function readAnswer(own: Own, letter: Letter, state: ConversationState): Step | null {
  return own.story.question ? addFacts(own, letter, state) : null;
}

/** `not solved` needs no marks to be looked at again; to be a rating it has both. */
function readRating(own: Own, letter: Letter, state: ConversationState, facts: Facts): Step | null {
  if (!own.isAnswer || !own.story.can.rate) return null;
  const known = state.rating?.caseNumber === own.caseNumber ? state.rating.solved : undefined;
  const rating = ratingIn(letter.text, facts.vocabulary, known);
  if (!rating) return null;
  const { solved, marks, comment } = rating;
  if (marks) return rate(own, letter, state, { ...rating, marks });
  if (solved === 'no') return reopen(own, letter, state);
  const begun = { caseNumber: own.caseNumber, solved, ...(comment && { comment }) };
  return { state: { ...state, rating: begun }, say: [tell('bot:letter.marks', of(own))] };
}

function rate(
  { caseNumber }: Own,
  letter: Letter,
  state: ConversationState,
  { solved, marks, comment: said }: LetterRating & { marks: [number, number] },
): Step {
  const [result, service] = marks;
  const comment = said || state.rating?.comment;
  const rating = { caseNumber, solved, result, service, ...(comment && { comment }) };
  return { state: { ...state, rating }, effect: { kind: 'rate', rating, attachmentIds: filesOf(letter) } };
}

/** A polite word is no reason to open a case again. */
function readThanks(own: Own, letter: Letter, state: ConversationState, facts: Facts): Step | null {
  if (letter.attachmentIds.length > 0 || letter.text.length > 200) return null;
  const { value, confidence } = facts.suggestion?.requestType ?? { value: '', confidence: 0 };
  const isThanks =
    facts.vocabulary.commandIn(fold(letter.text)) === 'thanks' || (value === 'praise' && confidence >= 0.8);
  return isThanks ? { state, say: [tell('bot:letter.welcome', of(own))] } : null;
}

/** What is said to a case that went into another goes there. */
function readFacts(own: Own, letter: Letter, state: ConversationState): Step | null {
  return own.story.can.facts || own.story.status === 'merged' ? addFacts(own, letter, state) : null;
}

function readReopening(own: Own, letter: Letter, state: ConversationState): Step | null {
  return own.isAnswer && own.story.can.reopen ? reopen(own, letter, state) : null;
}

function addFacts({ caseNumber }: Own, letter: Letter, state: ConversationState): Step {
  const text = letter.text.trim().slice(0, limits.text);
  return {
    state,
    ...shortened(letter),
    effect: { kind: 'add-facts', caseNumber, text, attachmentIds: filesOf(letter) },
  };
}

function reopen({ caseNumber }: Own, letter: Letter, state: ConversationState): Step {
  const text = letter.text.trim().slice(0, limits.text);
  return {
    state: { ...state, rating: null },
    ...shortened(letter),
    effect: { kind: 'reopen', caseNumber, text, attachmentIds: filesOf(letter) },
  };
}

function shortened({ text }: Letter): Pick<Step, 'say'> {
  return text.trim().length > limits.text ? { say: [tell('bot:letter.shortened')] } : {};
}

function of({ caseNumber }: Own) {
  return { caseNumber: { caseNumber } };
}
