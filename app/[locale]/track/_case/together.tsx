/** How the case stands that this one is handled with. Of the other person nothing is shown but that there is one. */
import { formatInstant } from '#locales/format';
import { DateTime } from '#ui/date-time';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';
import type { CasePartProps } from './part';

export function Together({ locale, t, zone, view }: CasePartProps) {
  const { together } = view;
  if (!together) return null;
  const due = together.statusFamily === 'open' ? together.replyDueAt : null;
  return (
    <Notice title={t('matters:together.title')}>
      <p>
        <Text>{t('matters:together.status', { status: t(`ticket:status.${together.status}`) })}</Text>{' '}
        <Text>{t('matters:people', { count: together.people })}</Text>
      </p>
      {together.department ? (
        <p>
          <Text>{t('matters:together.unit', { department: together.department })}</Text>
        </p>
      ) : null}
      {due ? (
        <p>
          <Text value={(text) => <DateTime at={due}>{text}</DateTime>}>
            {t('matters:together.due', { date: formatInstant(due, locale, zone) })}
          </Text>
        </p>
      ) : null}
      <p>
        <Text>{t('matters:together.text')}</Text>
      </p>
    </Notice>
  );
}
