/** What a typed message or a tap means, given the question on the table. */
import { limits } from '../intake/request';
import { isCaseNumber } from '../ticket/case-number';
import { type CaseAction, caseActions } from './case-actions';
import { wantCase } from './case-questions';
import { takeText } from './filing-questions';
import { intents, menu } from './intents';
import { joinBy, linkCodeIn } from './linking';
import { askedCase, isIdle, questions } from './questions';
import { isSolvedWord } from './rating-questions';
import { setLanguage } from './small-questions';
import type { ConversationState } from './state';
import { type Facts, type Step, tell } from './turn';
import { caseNumberIn, choiceMeant, isMatter, readChoiceId } from './understand';
import { type Command, commands, fold } from './vocabulary';

type Reading = (text: string, state: ConversationState, facts: Facts) => Step | null;

/** A typed message means the first of these that it can mean. */
const readings: Reading[] = [
  readChoice,
  readLinkCode,
  readCommand,
  readLanguage,
  readCaseNumber,
  readAnswer,
  readReplyToNotice,
  readMatter,
];

export function takeWords(text: string, state: ConversationState, facts: Facts): Step {
  if (!text.trim()) return { state, say: [tell('bot:unsupported')], ask: 'again' };
  for (const reading of readings) {
    const step = reading(text, state, facts);
    if (step) return step;
  }
  return isIdle(state)
    ? { state, say: [menu('bot:notUnderstood')] }
    : { state, say: [tell('bot:tryAgain')], ask: 'again' };
}

function readChoice(text: string, state: ConversationState, facts: Facts): Step | null {
  const choice = choiceMeant(text, state.question?.choices ?? [], facts.vocabulary);
  return choice && takeTap(choice.id, state, facts);
}

function readLinkCode(text: string, state: ConversationState, facts: Facts): Step | null {
  const code = linkCodeIn(text, facts.vocabulary);
  return code === null ? null : joinBy(code, state);
}

/** Greetings and thanks are commands only while nothing is asked; as an answer they are just words. */
function readCommand(text: string, state: ConversationState, facts: Facts): Step | null {
  const isSlashed = text.trim().startsWith('/');
  const word = isSlashed ? (text.trim().slice(1).split(/[\s@]/)[0] ?? '') : text;
  const said = facts.vocabulary.commandIn(fold(word));
  const isCourtesy = said === 'start' || said === 'thanks';
  if (!said || (isCourtesy && !isSlashed && !isIdle(state))) return null;
  return intents[said](state, facts);
}

function readLanguage(text: string, state: ConversationState, facts: Facts): Step | null {
  const locale = facts.vocabulary.languageIn(fold(text));
  return locale && setLanguage(locale, state);
}

function readCaseNumber(text: string, state: ConversationState): Step | null {
  const typed = caseNumberIn(text);
  if (!typed) return null;
  const action = state.question?.name === 'number' ? (state.want ?? 'see') : 'see';
  return wantCase(action, state, typed.caseNumber, typed.accessCode);
}

function readAnswer(text: string, state: ConversationState, facts: Facts): Step | null {
  return state.question ? (questions[state.question.name].read?.(text, state, facts) ?? null) : null;
}

/** A notice asked something and the next words are its answer, if the case still waits for one. */
function readReplyToNotice(text: string, state: ConversationState): Step | null {
  const caseNumber = askedCase(state);
  if (!caseNumber || text.length > limits.text) return null;
  return wantCase('answer', { ...state, held: text.trim() }, caseNumber);
}

/** Nothing is asked, so this is what the person came for; a word or two is not enough to know. */
function readMatter(text: string, state: ConversationState, facts: Facts): Step | null {
  if (!isIdle(state)) return null;
  return isMatter(text) || facts.suggestion?.emergency ? takeText(text, state, facts) : null;
}

export function takeTap(id: string, state: ConversationState, facts: Facts): Step {
  const { serial, name } = readChoiceId(id);
  if (serial === null) return takeLastingTap(name, state, facts) ?? closed(state);
  const { question } = state;
  const isOffered = question?.choices.some((choice) => choice.id === id);
  if (!question || serial !== state.serial || !isOffered) return closed(state);
  return questions[question.name].choose?.(name, state, facts) ?? closed(state);
}

function closed(state: ConversationState): Step {
  return { state, say: [tell('bot:closed')], ask: 'again' };
}

/** `do:file`, `case:…:nudge` and `rate:…:yes` mean the same today and in a month. */
function takeLastingTap(name: string, state: ConversationState, facts: Facts): Step | null {
  const [group, first = '', second = ''] = name.split(':');
  if (group === 'do') return isCommand(first) ? intents[first](state, facts) : null;
  if (!isCaseNumber(first)) return null;
  if (group === 'case') return isCaseAction(second) ? wantCase(second, state, first) : null;
  if (group !== 'rate' || !isSolvedWord(second)) return null;
  return wantCase('rate', { ...state, rating: { caseNumber: first, solved: second } }, first);
}

function isCommand(word: string): word is Command {
  return (commands as readonly string[]).includes(word);
}

function isCaseAction(word: string): word is CaseAction {
  return (caseActions as readonly string[]).includes(word);
}
