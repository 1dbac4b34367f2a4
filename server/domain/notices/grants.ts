/**
 * Where a person gave us leave for a few messages only, the last one belongs to what they wait for: the reply, or that there will be none.
 * News on the way may use what is left over.
 */
const finalNotices = new Set(['resolved', 'declined']);

/** How many grants of the notice's template stay for later. `templateOf`: the template that says a notice, null when none does. */
export function grantsKept(notice: string, templateOf: (notice: string) => string | null): number {
  if (finalNotices.has(notice)) return 0;
  const own = templateOf(notice);
  return [...finalNotices].some((final) => templateOf(final) === own) ? 1 : 0;
}

/** The order in which a person is asked for leave, as they are asked for a few at once only. */
export const grantOrder = [
  'resolved',
  'asked',
  'declined',
  'dispatched',
  'extended',
  'rescheduled',
  'reopened',
  'merged',
  'rateReminder',
] as const;
