/**
 * The two lengths of time that are watched, and the past each is compared with: the same length, ended the same number of whole weeks ago.
 * So a Monday morning is compared with Monday mornings, and no weekly rhythm looks like news.
 */
export const topicWindows = ['24h', '7d'] as const;
export type TopicWindow = (typeof topicWindows)[number];
export type Span = { from: Date; to: Date };

const day = 86_400_000;
const week = 7 * day;
const lengths: Record<TopicWindow, number> = { '24h': day, '7d': week };

/** So many weeks before now are the past. */
export const weeksOfPast = 8;
/** With fewer weeks on record nothing can be told from something: then nothing is raised. */
export const fewestWeeks = 3;
/** So long a letter is kept for counting: the past, the window itself, and a day to spare. */
export const countedDays = weeksOfPast * 7 + 8;

export function currentSpan(window: TopicWindow, now: Date): Span {
  return { from: new Date(now.getTime() - lengths[window]), to: now };
}

/** The whole weeks before this one, the oldest first. */
export function pastWeeks(now: Date): Span[] {
  return Array.from({ length: weeksOfPast }, (_, at) => {
    const to = now.getTime() - (weeksOfPast - at) * week;
    return { from: new Date(to - week), to: new Date(to) };
  });
}

/**
 * What the window is compared with: one span for each week in which the city wrote at all, the oldest first. A week without a single letter
 * is one before the beginning, or one when letters came in elsewhere. Empty while there are too few.
 * @param isOnRecord for each of `pastWeeks`
 */
export function pastSpans(window: TopicWindow, now: Date, isOnRecord: readonly boolean[]): Span[] {
  const spans = pastWeeks(now)
    .filter((_, at) => isOnRecord[at])
    .map(({ to }) => ({ from: new Date(to.getTime() - lengths[window]), to }));
  return spans.length >= fewestWeeks ? spans : [];
}
