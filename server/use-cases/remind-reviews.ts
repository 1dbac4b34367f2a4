/** Puts articles that have to be looked at again onto the desk of the unit that keeps them right. Can run any number of times. */
import { localDate } from '#server/domain/calendar/city-time';
import { keepQuestionDays } from '#server/domain/knowledge/open-questions';
import { lastDayToRemind } from '#server/domain/knowledge/review';
import type { Tools } from './tools';

export async function remindReviews(tools: Tools): Promise<number> {
  const now = tools.now();
  const until = lastDayToRemind(localDate(now, tools.city.zone));
  return tools.store.articleDesk.remindReviews(until, now);
}

export async function forgetQuestions(tools: Tools): Promise<void> {
  await tools.store.openQuestions.forget(new Date(tools.now().getTime() - keepQuestionDays * 86_400_000));
}
