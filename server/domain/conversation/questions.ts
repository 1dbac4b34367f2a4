/** All questions by name, and which one comes next. A question is a line in one of the tables here. */
import { caseQuestions } from './case-questions';
import { detail, when } from './detail-questions';
import { nextFilingQuestion } from './filing';
import { filingQuestions } from './filing-questions';
import { near } from './near-questions';
import { nextRatingQuestion, ratingQuestions } from './rating-questions';
import { smallQuestions } from './small-questions';
import type { ConversationState, QuestionName } from './state';
import { kind, topic } from './topic-questions';
import type { Question, Step } from './turn';

export const questions: Record<QuestionName, Question> = {
  ...filingQuestions,
  near,
  when,
  detail,
  topic,
  kind,
  ...caseQuestions,
  ...ratingQuestions,
  ...smallQuestions,
};

/** Nothing is asked: at most the last message offered something. */
export function isIdle(state: ConversationState): boolean {
  return state.question === null || state.question.name === 'notice';
}

/** A rating that was begun comes first, then a request that was; null when nothing is unfinished. */
export function questionAfter(ask: NonNullable<Step['ask']>, state: ConversationState): QuestionName | null {
  if (ask === 'again' && state.question && !isIdle(state)) return state.question.name;
  if (ask !== 'again' && ask !== 'resume') return ask;
  if (state.rating) return nextRatingQuestion(state.rating);
  return state.draft ? nextFilingQuestion(state.draft) : null;
}

/** The case about which the last notice asked something. */
export function askedCase({ question }: ConversationState): string | null {
  const ids = question?.name === 'notice' ? question.choices.map(({ id }) => id) : [];
  const [, caseNumber = null] =
    /^case:(\d{13}):answer$/.exec(ids.find((id) => id.endsWith(':answer')) ?? '') ?? [];
  return caseNumber;
}
