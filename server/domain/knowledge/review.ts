/** When an article has to be looked at again. Days are the city's, as 2026-11-27, so that they compare as text. */
import { dateOfDay, dayNumber } from '../calendar/local-date';

/** So long before the review date it comes onto the owner unit's desk. */
export const remindDaysBefore = 14;

export type ReviewState = 'overdue' | 'due' | 'later';

export function reviewState(reviewDate: string, today: string): ReviewState {
  if (reviewDate < today) return 'overdue';
  return reviewDate <= lastDayToRemind(today) ? 'due' : 'later';
}

export function lastDayToRemind(today: string): string {
  return dateOfDay(dayNumber(today) + remindDaysBefore);
}
