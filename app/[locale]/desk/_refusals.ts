/** A refusal in the reader's words. The common sentences are written for citizens; where staff need another, it stands here. */
import type { Translate } from '#locales/translate';
import type { Refusal } from '#server/domain/refusals';

export type Problem = { field?: string; reason: Refusal };

export function sayProblem(t: Translate, { field, reason }: Problem): string {
  // By the time this is read, they have signed in again.
  if (reason === 'not-signed-in') return t('desk:sessionEnded');
  if (reason === 'text-missing') return t('desk:textMissing');
  if (reason === 'unknown-department') return t('desk:dispatch.missing');
  if (field === 'date' && reason === 'date-invalid') return t('desk:calendar.dateMissing');
  if (field?.startsWith('reclassify') && reason === 'invalid-input') return t('desk:reclassify.nothing');
  return t(`refusals:${reason}`);
}
