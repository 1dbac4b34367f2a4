/** Three questions apart: solved? the result? the service? Then a word, if the person likes. */
import { limits } from '../intake/request';
import type { ConversationState, QuestionName, Rating } from './state';
import { option, options, type Question, type Step, tell } from './turn';
import { isSubstantial } from './understand';

const solvedWords = ['yes', 'partly', 'no'] as const;
export type Solved = (typeof solvedWords)[number];

export function isSolvedWord(word: string): word is Solved {
  return (solvedWords as readonly string[]).includes(word);
}

/** The first of the questions that has no answer yet; `comment` when all have. */
export function nextRatingQuestion(rating: Rating): QuestionName {
  if (!rating.solved) return 'solved';
  if (!rating.result) return 'result';
  return rating.service ? 'comment' : 'service';
}

function withRating(state: ConversationState, answer: Partial<Rating>): Step | null {
  if (!state.rating) return null;
  return { state: { ...state, rating: { ...state.rating, ...answer } }, ask: 'resume' };
}

/** A sentence instead of a mark is kept as the comment, and the mark is asked for again. */
function keepComment(text: string, state: ConversationState): Step | null {
  if (!state.rating || !isSubstantial(text) || text.length > limits.comment) return null;
  return {
    state: { ...state, rating: { ...state.rating, comment: text.trim() } },
    say: [tell('bot:commentNoted')],
    ask: 'again',
  };
}

const solved: Question = {
  ask: (state) => ({
    key: 'bot:solved',
    values: { caseNumber: { caseNumber: state.rating?.caseNumber ?? '' } },
    choices: solvedWords.map((word) => ({ id: word, label: { key: `ticket:solved.${word}` } })),
  }),
  choose: (name, state) => (isSolvedWord(name) ? withRating(state, { solved: name }) : null),
  read: keepComment,
};

/** From 1 to 5, so that typing the mark and typing the number of the choice is the same. */
const marks = ['1', '2', '3', '4', '5'].map((mark) => option(mark, `mark${mark}`));

function markQuestion(name: 'result' | 'service'): Question {
  return {
    ask: () => ({ key: `bot:${name}`, choices: marks }),
    choose: (mark, state) => withRating(state, { [name]: Number(mark) }),
    read: keepComment,
  };
}

const comment: Question = {
  ask: () => ({ key: 'bot:comment', choices: options('skip') }),
  choose: (_, state) => submitRating(state, state.rating?.comment),
  read(text, state) {
    if (text.length > limits.comment) return { state, say: [tell('bot:commentTooLong')], ask: 'again' };
    return submitRating(state, text.trim());
  },
};

function submitRating(state: ConversationState, words: string | undefined): Step | null {
  const { caseNumber, solved: isSolved, result, service } = state.rating ?? {};
  if (!caseNumber || !isSolved || !result || !service) return null;
  const rating = { caseNumber, solved: isSolved, result, service, ...(words && { comment: words }) };
  return { state, effect: { kind: 'rate', rating } };
}

/** A comment that is there already is not asked for again, and on the telephone (`isOver`) none is. */
export function finishRating(state: ConversationState, isOver = false): Step | null {
  const { rating } = state;
  return rating && (rating.comment || isOver) ? submitRating(state, rating.comment) : null;
}

export const ratingQuestions = {
  solved,
  result: markQuestion('result'),
  service: markQuestion('service'),
  comment,
};
