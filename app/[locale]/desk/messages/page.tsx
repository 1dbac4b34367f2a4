/** Every message to a person, newest first, with what became of it; failed ones are one click away. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate, translator } from '#locales/translate';
import type { outboxOutput } from '#server/api/schemas/desk';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { Button } from '#ui/button';
import { DateTime } from '#ui/date-time';
import { DeskFrame } from '#ui/desk/desk-frame';
import { Pager } from '#ui/desk/pager';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { when } from '../_names';
import { noticeWord } from '../_notices';
import { deskLocaleOf, requireStaff } from '../_staff';

type Query = { status?: string; after?: string };
type MessagesPageProps = LocaleParams & { searchParams: Promise<Query> };
type Row = z.infer<typeof outboxOutput>['rows'][number];
type RowProps = { locale: Locale; zone: string; t: Translate; row: Row };

const statuses = ['waiting', 'sending', 'sent', 'delivered', 'failed'] as const;
type Status = (typeof statuses)[number];
const columns = ['at', 'notice', 'case', 'recipient', 'sent'] as const;
const longestCursor = 200;

function messagesHref(locale: Locale, status?: Status, after?: string): string {
  const query = String(new URLSearchParams({ ...(status ? { status } : {}), ...(after ? { after } : {}) }));
  return `/${locale}/desk/messages${query ? `?${query}` : ''}`;
}

function StatusFilter({ locale, current }: { locale: Locale; current?: Status }) {
  const t = translator(locale);
  return (
    <nav className="filter" aria-label={t('desk:messages.filter')}>
      <ul>
        {[undefined, ...statuses].map((status) => (
          <li key={status ?? 'all'}>
            <a href={messagesHref(locale, status)} aria-current={status === current ? 'page' : undefined}>
              <Text>{status ? t(`desk:sent.${status}`) : t('desk:messages.all')}</Text>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Sent({ locale, zone, t, row }: RowProps) {
  const next = when(row.nextAttemptAt, locale, zone, 'short');
  const isTriedAgain = row.status === 'waiting' && row.attempts > 0;
  return (
    <td data-column={t('desk:messageColumn.sent')}>
      <span className={`sent sent-${row.status}`}>{t(`desk:sent.${row.status}`)}</span>
      {isTriedAgain ? (
        <span className="cell-small">{t('desk:messages.again', { date: next.text })}</span>
      ) : null}
      {row.error && row.status !== 'delivered' ? <span className="cell-small">{row.error}</span> : null}
      {row.status === 'failed' ? (
        <form method="post" action={`/${locale}/desk/messages/again`}>
          <input type="hidden" name="id" value={row.id} />
          <Button look="quiet">{t('desk:messages.sendAgain')}</Button>
        </form>
      ) : null}
    </td>
  );
}

function Line(props: RowProps) {
  const { locale, zone, t, row } = props;
  const made = when(row.createdAt, locale, zone, 'short');
  return (
    <tr>
      <td>
        <DateTime at={made.iso}>{made.text}</DateTime>
      </td>
      <th scope="row">{noticeWord(t, row.notice)}</th>
      <td data-column={t('desk:messageColumn.case')}>
        {row.caseNumber ? (
          <a href={`/${locale}/desk/tickets/${row.caseNumber}`}>
            <bdi className="case-number" dir="ltr">
              {showCaseNumber(row.caseNumber)}
            </bdi>
          </a>
        ) : (
          '–'
        )}
      </td>
      <td data-column={t('desk:messageColumn.recipient')}>
        {t(`ticket:channel.${row.channel}`)}
        <span className="cell-small">
          <bdi dir="ltr">{row.recipient}</bdi>
        </span>
      </td>
      <Sent {...props} />
    </tr>
  );
}

function Table({ rows, ...props }: Omit<RowProps, 'row'> & { rows: readonly Row[] }) {
  const { t } = props;
  if (rows.length === 0) return <p className="nothing">{t('desk:messages.empty')}</p>;
  return (
    <table className="table">
      <caption className="unseen">{t('desk:messages.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" aria-sort={column === 'at' ? 'descending' : undefined}>
              {t(`desk:messageColumn.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} {...props} row={row} />
        ))}
      </tbody>
    </table>
  );
}

export default async function MessagesPage({ params, searchParams }: MessagesPageProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(`/${locale}/desk/messages`);
  const status = statuses.find((candidate) => candidate === query.status);
  const { desk, city } = await door();
  const [found, about] = await Promise.all([
    attempt(desk.outbox({ status, cursor: query.after?.slice(0, longestCursor) })),
    city.about(),
  ]);
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/messages" />;
  const t = plainTranslator(locale);
  const { rows, nextCursor } = found.value;
  return (
    <DeskFrame
      locale={locale}
      path="/messages"
      query={status ? `?status=${status}` : undefined}
      title={t('desk:messages.title')}
      here="messages"
      staff={frameStaff(staff, locale)}
    >
      <h1>{t('desk:messages.title')}</h1>
      <p className="hint">{t('desk:messages.masked')}</p>
      <StatusFilter locale={locale} current={status} />
      <Table rows={rows} locale={locale} zone={about.zone} t={t} />
      <Pager
        label={t('desk:pager.label')}
        first={query.after ? { href: messagesHref(locale, status), label: t('desk:pager.first') } : undefined}
        next={
          nextCursor
            ? { href: messagesHref(locale, status, nextCursor), label: t('desk:pager.next') }
            : undefined
        }
      />
    </DeskFrame>
  );
}
