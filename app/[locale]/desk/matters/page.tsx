/** What several people wait for at once: most people first. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate } from '#locales/translate';
import type { mattersOutput } from '#server/api/schemas/desk-matters';
import { DateTime } from '#ui/date-time';
import { DeskFrame } from '#ui/desk/desk-frame';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { withMasksSaid } from '../_masks';
import { nameIn, when } from '../_names';
import { deskLocaleOf, requireStaff } from '../_staff';

type MattersProps = LocaleParams & { searchParams: Promise<{ after?: string }> };
type Row = z.infer<typeof mattersOutput>['matters'][number];
type LineProps = { locale: Locale; zone: string; t: Translate; row: Row };

const columns = ['matter', 'count', 'place', 'unit', 'due'] as const;

function Line({ locale, zone, t, row }: LineProps) {
  const { lead } = row;
  const due = lead.replyDueAt ? when(lead.replyDueAt, locale, zone, 'short') : null;
  return (
    <tr>
      <th scope="row" className="cell-request">
        <a href={`/${locale}/desk/matters/${row.id}`} lang={lead.locale} dir="auto">
          {lead.title}
        </a>
        <span className="cell-small">
          {t(`desk:state.${lead.status}`)}
          {lead.category ? <span>{nameIn(lead.category, locale)}</span> : null}
        </span>
      </th>
      <td>{t('desk:matters.people', { count: row.people })}</td>
      <td data-column={t('desk:matters.list.place')} dir="auto">
        {lead.place ?? '–'}
      </td>
      <td data-column={t('desk:matters.list.unit')}>
        {lead.department ? nameIn(lead.department, locale) : t('desk:matters.list.noUnit')}
      </td>
      <td data-column={t('desk:matters.list.due')}>
        {due ? <DateTime at={due.iso}>{due.text}</DateTime> : '–'}
      </td>
    </tr>
  );
}

function Table({ rows, ...props }: Omit<LineProps, 'row'> & { rows: readonly Row[] }) {
  const { t } = props;
  if (rows.length === 0) return <p className="nothing">{t('desk:matters.list.empty')}</p>;
  return (
    <table className="table">
      <caption className="unseen">{t('desk:matters.list.caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" aria-sort={column === 'count' ? 'descending' : undefined}>
              {t(`desk:matters.list.${column}`)}
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

export default async function MattersPage({ params, searchParams }: MattersProps) {
  const [locale, { after }] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(`/${locale}/desk/matters`);
  const { desk, city } = await door();
  const [found, { zone }] = await Promise.all([attempt(desk.matters({ cursor: after })), city.about()]);
  const t = plainTranslator(locale);
  if (!found.ok)
    return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/matters" here="matters" />;
  const { matters, nextCursor } = withMasksSaid(found.value, t);
  return (
    <DeskFrame
      locale={locale}
      path="/matters"
      title={t('desk:matters.list.title')}
      here="matters"
      staff={frameStaff(staff, locale)}
    >
      <h1>{t('desk:matters.list.title')}</h1>
      <p className="lede">{t('desk:matters.list.lede')}</p>
      <Table locale={locale} zone={zone} t={t} rows={matters} />
      {nextCursor ? (
        <nav aria-label={t('desk:matters.list.pages')}>
          <a href={`/${locale}/desk/matters?after=${nextCursor}`}>{t('desk:matters.list.next')}</a>
        </nav>
      ) : null}
    </DeskFrame>
  );
}
