/**
 * Letters. In a letter there is no back and forth: the first files a request at once, with all it brought; one that answers ours does to
 * the case what the case allows; one of a word or two is a command. Whatever it is, nothing in it is lost.
 */
import { limits } from '../intake/request';
import { wantCase } from './case-questions';
import type { Letter } from './event';
import { intents } from './intents';
import { refusedLines } from './letter-answers';
import { filesOf, letterHelp, plainSubject, shortWords } from './letter-words';
import { takeInOwnCase } from './letters-in-a-case';
import { joinBy, linkCodeIn } from './linking';
import { takeTap } from './reading';
import { setLanguage } from './small-questions';
import type { ConversationState, Draft } from './state';
import type { Facts, Step } from './turn';
import { accessCodeIn, caseNumberIn, choiceMeant, isMatter } from './understand';
import { type Command, fold } from './vocabulary';

export function takeLetter(letter: Letter, state: ConversationState, facts: Facts): Step {
  const own = facts.letter?.own;
  if (own) {
    const step = takeInOwnCase(own, letter, state, facts);
    return step ? withRefused(step, letter) : fileLetter(letter, state, facts, own.caseNumber);
  }
  const said = shortWords(letter);
  const meant = said && !letter.attachmentIds.length ? takeShort(said, state, facts) : null;
  if (meant) return meant;
  if (!isWorthFiling(letter, facts))
    return { state, say: [letterHelp(facts), ...refusedLines(letter.refusedFiles)] };
  return fileLetter(letter, state, facts, facts.letter?.linkedCase ?? null);
}

function withRefused(step: Step, { refusedFiles }: Letter): Step {
  return { ...step, say: [...refusedLines(refusedFiles), ...(step.say ?? [])] };
}

function takeShort(said: string, state: ConversationState, facts: Facts): Step | null {
  const { vocabulary } = facts;
  const choice = choiceMeant(said, state.question?.choices ?? [], vocabulary);
  if (choice) return withoutProof(takeTap(choice.id, state, facts), state, facts);
  const command = vocabulary.commandIn(fold(said));
  if (command) return takeCommand(command, state, facts);
  const locale = vocabulary.languageIn(fold(said));
  if (locale) return setLanguage(locale, state);
  const typed = caseNumberIn(said);
  if (typed) return wantCase('see', state, typed.caseNumber, typed.accessCode);
  return takeCode(said, state, facts);
}

/** What ends or judges a case takes an answer to a mail of ours: a "yes" out of nowhere may be anybody's. */
function withoutProof(step: Step, state: ConversationState, facts: Facts): Step {
  const takesProof = ['withdraw', 'rate', 'reopen'].includes(step.effect?.kind ?? '');
  return takesProof ? { state, say: [letterHelp(facts)] } : step;
}

/** The code of a case, or the one that joins another channel to this mailbox. */
function takeCode(said: string, state: ConversationState, { vocabulary }: Facts): Step | null {
  const asked = state.question?.name;
  const joining = linkCodeIn(said, vocabulary) ?? (asked === 'link' ? accessCodeIn(said) : null);
  if (joining) return joinBy(joining, state);
  const code = asked === 'code' ? accessCodeIn(said) : null;
  return code && state.caseNumber ? wantCase(state.want ?? 'see', state, state.caseNumber, code) : null;
}

/** What would begin a talk elsewhere is explained here: the next letter is the request itself, and a person reads it. */
const explained: readonly Command[] = [
  'start',
  'help',
  'file',
  'ask',
  'cancel',
  'facts',
  'rate',
  'reopen',
  'person',
];

function takeCommand(command: Command, state: ConversationState, facts: Facts): Step {
  if (command === 'stop')
    return { state: { ...state, question: null }, effect: { kind: 'set-notices', wanted: false } };
  return explained.includes(command) ? { state, say: [letterHelp(facts)] } : intents[command](state, facts);
}

function isWorthFiling({ subject, text, attachmentIds }: Letter, { suggestion }: Facts): boolean {
  if (attachmentIds.length > 0 || suggestion?.emergency) return true;
  return isMatter(`${plainSubject(subject)} ${text}`);
}

/** Who writes a letter is known by it, so the request is named; a report is kept private, as its writer could not choose. */
function fileLetter(letter: Letter, state: ConversationState, facts: Facts, linkedCase: string | null): Step {
  const title = plainSubject(letter.subject).slice(0, limits.title);
  const whole = letter.text.trim() || title;
  const text = whole.slice(0, limits.text);
  const isReport = facts.suggestion?.requestType.value === 'report';
  const draft: Draft = {
    id: facts.newId,
    answers: {
      text,
      placeDone: true,
      identity: isReport ? 'confidential' : 'named',
      ...(letter.name && { name: letter.name }),
    },
    attachmentIds: filesOf(letter),
    letter: {
      ...(title && { title }),
      ...(linkedCase && { linkedCase }),
      isShortened: text.length < whole.length,
      refusedFiles: letter.refusedFiles ?? [],
    },
  };
  return { state: { ...state, draft }, effect: { kind: 'submit', draft } };
}
