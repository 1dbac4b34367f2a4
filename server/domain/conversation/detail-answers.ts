/** What was answered to the questions of the category in a talk, and which one is still open. */
import type { Locale } from '#locales/languages';
import { wrongAnswers } from '../intake/journey';
import type { Answer, CategoryQuestion } from '../intake/questions';
import type { Line } from './meaning';
import { followed } from './near-cases';
import { askedInTalk, saidTopic } from './proposal';
import type { ConversationState, Draft } from './state';
import type { Facts } from './turn';

/** The first one that is still open. */
export function openQuestion({ draft }: ConversationState): CategoryQuestion | undefined {
  return draft ? wrongAnswers(draft.answers, askedInTalk(draft))[0]?.question : undefined;
}

export function hasDetails(draft: Draft | null): boolean {
  return draft !== null && askedInTalk(draft).questions.length > 0;
}

/** They are asked again. */
export function withoutDetails(state: ConversationState): ConversationState {
  if (!state.draft) return state;
  const { answers: _, ...others } = state.draft.answers;
  return { ...state, draft: { ...state.draft, answers: others } };
}

/** What stands beside the words in the summary: subject, time, and the answers with their questions. */
export function detailLines(draft: Draft, locale: Locale, { isTerse }: Facts): Line[] {
  const about = isTerse ? null : saidTopic(draft);
  const key = about?.department ? 'bot:check.topicUnit' : 'bot:check.topic';
  const { when, answers = {} } = draft.answers;
  const said = askedInTalk(draft).questions.flatMap((question): Line[] => {
    const given = answers[question.code];
    if (given === undefined) return [];
    const values = { question: { names: question.names }, answer: wordsFor(question, given, locale) };
    return [{ key: 'bot:check.answer', values }];
  });
  return [
    ...(about ? [{ key, values: about }] : []),
    ...(when ? [{ key: 'bot:check.when', values: { when } }] : []),
    ...said,
    ...(followed(draft) ? [{ key: 'bot:check.follows' }] : []),
  ];
}

function wordsFor({ options }: CategoryQuestion, given: Answer, locale: Locale): string {
  const words = [given].flat().map((one) => {
    const option = options.find(({ code }) => code === one);
    return option?.names[locale] ?? option?.names.en ?? one;
  });
  return new Intl.ListFormat(locale, { type: 'unit' }).format(words);
}
