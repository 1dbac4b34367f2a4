/** Where it stands: one word, one sentence, one date. */
import { formatInstant } from '#locales/format';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { DateTime } from '#ui/date-time';
import { StatusLine } from '#ui/status-line';
import { Text } from '#ui/text';
import { type BriefCase, isWhole, type WholeCase } from './case';
import type { CasePartProps } from './part';

function Promised({ locale, t, zone, view }: CasePartProps<BriefCase | WholeCase>) {
  if (!view.replyDueAt || view.statusFamily !== 'open') return null;
  const due = view.replyDueAt;
  return (
    <p>
      <Text value={(text) => <DateTime at={due}>{text}</DateTime>}>
        {t('track:case.promise', { date: formatInstant(due, locale, zone) })}
      </Text>
    </p>
  );
}

export function Status(props: CasePartProps<BriefCase | WholeCase>) {
  const { locale, t, zone, caseNumber, view } = props;
  const values = {
    number: showCaseNumber(caseNumber),
    department: (isWhole(view) && view.department) || t('track:case.someDepartment'),
    date: view.replyDueAt ? formatInstant(view.replyDueAt, locale, zone) : '',
  };
  return (
    <StatusLine word={t(`ticket:status.${view.status}`)} family={view.statusFamily}>
      <p>
        <Text>{t(`ticket:statusNow.${view.status}`, values)}</Text>
      </p>
      <Promised {...props} />
    </StatusLine>
  );
}
