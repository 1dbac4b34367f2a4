/**
 * The tickets of a view. A real table at every width: on a narrow screen each row becomes a card by style alone, with its column's name
 * said before the value where the value does not explain itself. A row is opened by its link.
 */
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate, translator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import type { QueueView } from '#server/domain/ticket/queue-views';
import { DateTime } from '#ui/date-time';
import { Chip } from '#ui/desk/chip';
import { WarningMark } from '#ui/desk/warning-mark';
import { Text } from '#ui/text';
import { nameIn, when } from '../../_names';
import type { Queue } from './queue';

type Row = Queue['rows'][number];
type TableProps = { locale: Locale; zone: string; rows: readonly Row[]; view: QueueView; caption: string };
type CellProps = { locale: Locale; zone: string; row: Row; t: Translate };

const columns = ['request', 'state', 'due', 'unit', 'type', 'source'] as const;
/** These are sorted by the day of filing, newest first; the others by what is due first. */
const newestFirst: readonly QueueView[] = ['answered', 'closed', 'all'];

function Chips({ row, t }: CellProps) {
  return (
    <>
      {row.urgency === 'normal' ? null : <Chip look="strong">{t(`ticket:urgency.${row.urgency}`)}</Chip>}
      {row.round > 0 ? <Chip look="strong">{t('desk:queue.round', { count: row.round })}</Chip> : null}
      {row.nudges > 0 ? <Chip>{t('desk:queue.nudges', { count: row.nudges })}</Chip> : null}
      {row.people > 1 ? <Chip>{t('desk:matters.people', { count: row.people })}</Chip> : null}
      {row.applicantKind === 'enterprise' ? <Chip>{t('ticket:applicant.enterprise')}</Chip> : null}
    </>
  );
}

function Request(props: CellProps) {
  const { locale, row } = props;
  return (
    <th scope="row" className="cell-request">
      <a href={`/${locale}/desk/tickets/${row.caseNumber}`}>
        <span lang={row.locale} dir="auto">
          {row.title}
        </span>
      </a>
      <span className="cell-small">
        <bdi className="case-number" dir="ltr">
          {showCaseNumber(row.caseNumber)}
        </bdi>
        <Chips {...props} />
      </span>
    </th>
  );
}

function Due({ locale, zone, row, t }: CellProps) {
  const due = row.replyDueAt ? when(row.replyDueAt, locale, zone, 'short') : null;
  const isRunning = row.statusFamily === 'open';
  return (
    <td data-column={t('desk:column.due')}>
      {due ? <DateTime at={due.iso}>{due.text}</DateTime> : '–'}
      {row.warning !== 'none' && isRunning ? (
        <WarningMark colour={row.warning} word={t(`ticket:warning.${row.warning}`)} />
      ) : null}
      {row.statusFamily === 'waiting' ? (
        <span className="cell-small">{t('desk:queue.clockStands')}</span>
      ) : null}
    </td>
  );
}

function Cells(props: CellProps) {
  const { locale, zone, row, t } = props;
  const filed = when(row.submittedAt, locale, zone, 'short');
  return (
    <tr
      data-warning={row.statusFamily === 'open' ? row.warning : undefined}
      data-life={row.urgency === 'life' ? '' : undefined}
    >
      <Request {...props} />
      <td className={`state state-${row.statusFamily}`}>{t(`desk:state.${row.status}`)}</td>
      <Due {...props} />
      <td data-column={t('desk:column.unit')}>
        {row.department ? nameIn(row.department, locale) : t('desk:queue.centre')}
      </td>
      <td>
        {t(`ticket:type.${row.requestType}`)}
        {row.category ? <span className="cell-small">{nameIn(row.category, locale)}</span> : null}
      </td>
      <td>
        {t(`ticket:channel.${row.channel}`)}
        <span className="cell-small">
          <DateTime at={filed.iso}>{filed.text}</DateTime>
        </span>
      </td>
    </tr>
  );
}

export function QueueTable({ locale, zone, rows, view, caption }: TableProps) {
  const t = plainTranslator(locale);
  if (rows.length === 0) {
    return (
      <p className="nothing">
        <Text>{translator(locale)('desk:queue.empty')}</Text>
      </p>
    );
  }
  const isNewest = newestFirst.includes(view);
  const sorts = {
    due: isNewest ? undefined : 'ascending',
    source: isNewest ? 'descending' : undefined,
  } as const;
  return (
    <table className="table queue-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={column === 'due' || column === 'source' ? sorts[column] : undefined}
            >
              {t(`desk:column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Cells key={row.caseNumber} locale={locale} zone={zone} row={row} t={t} />
        ))}
      </tbody>
    </table>
  );
}
