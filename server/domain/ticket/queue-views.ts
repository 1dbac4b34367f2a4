/** The queues of the desk, in the order they are offered. What each holds stands in store/queue. */
export const queueViews = [
  'todo',
  'new',
  'with-units',
  'overdue',
  'waiting',
  'reopened',
  'not-told',
  'answered',
  'closed',
  'all',
] as const;
export type QueueView = (typeof queueViews)[number];
