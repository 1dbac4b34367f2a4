/** Which answers are shown before somebody files: none to whom danger was seen, and none twice for the same words. */
import type { Locale } from '#locales/languages';
import { isQuestion } from '#server/domain/conversation/understand';
import type { DraftAnswers } from '#server/domain/intake/journey';
import { mayComeFirst } from '#server/domain/knowledge/knowledge-index';
import { readSuggestion, type Suggestion } from '../draft';

export async function answersFor(answers: DraftAnswers, locale: Locale): Promise<Suggestion['articles']> {
  const suggestion = await readSuggestion(answers.text, locale);
  if (!suggestion || suggestion.emergency) return [];
  const asks = suggestion.requestType.value === 'consultation' || isQuestion(answers.text ?? '');
  return suggestion.articles.filter((article) => mayComeFirst(article, asks));
}

/** Where somebody goes who has told their story. */
export async function afterStory(answers: DraftAnswers, locale: Locale, onward: `/${string}`) {
  if (answers.articlesSeen) return onward;
  return (await answersFor(answers, locale)).length > 0 ? (`/${locale}/request/found` as const) : onward;
}
