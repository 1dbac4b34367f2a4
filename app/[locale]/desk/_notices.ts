/** What a message to a person is about, in a word. */
import type { Translate } from '#locales/translate';

const known = [
  'received',
  'declined',
  'resolved',
  'dispatched',
  'asked',
  'reopened',
  'withdrawn',
  'merged',
  'unmerged',
  'extended',
  'rescheduled',
  'askAgain',
  'rateReminder',
  'brief',
];

export function noticeWord(t: Translate, notice: string): string {
  return known.includes(notice) ? t(`desk:notice.${notice}`) : t('desk:notice.other');
}
