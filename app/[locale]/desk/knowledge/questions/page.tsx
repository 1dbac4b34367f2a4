/** What people asked and nothing answered, asked most often first: the list of articles to write. */
import type { z } from 'zod';
import { isLocale, type Locale, languageOf, languages } from '#locales/languages';
import { plainTranslator, type Translate } from '#locales/translate';
import type { questionsOutput } from '#server/api/schemas/desk-knowledge';
import { Button } from '#ui/button';
import { DateTime } from '#ui/date-time';
import { DeskFrame } from '#ui/desk/desk-frame';
import { Pager } from '#ui/desk/pager';
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { frameStaff, RefusedPage } from '../../_frame';
import { when } from '../../_names';
import { deskLocaleOf, requireStaff } from '../../_staff';
import { knowledgeHref } from '../_parts/knowledge';
import { Sections } from '../_parts/sections';

type Query = { in?: string; after?: string };
type QuestionsProps = LocaleParams & { searchParams: Promise<Query> };
type Row = z.infer<typeof questionsOutput>['rows'][number];
type LineProps = { locale: Locale; zone: string; t: Translate; row: Row; mayDecide: boolean };

const columns = ['question', 'count', 'last', 'decide'] as const;

function questionsHref(locale: Locale, asked: { in?: Locale; after?: string }): string {
  const said = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return knowledgeHref(locale, `/questions${said.length > 0 ? `?${new URLSearchParams(said)}` : ''}`);
}

function Decide({ locale, t, row }: LineProps) {
  return (
    <div className="decide">
      <a href={knowledgeHref(locale, `/new?question=${row.id}`)}>
        {t('desk:knowledge.questions.write')}
        <span className="unseen"> {row.text}</span>
      </a>
      <a href={knowledgeHref(locale, `/questions/${row.id}`)}>
        {t('desk:knowledge.questions.belongs')}
        <span className="unseen"> {row.text}</span>
      </a>
      <form method="post" action={knowledgeHref(locale, '/questions/decide')}>
        <Button look="quiet" name="id" value={row.id}>
          {t('desk:knowledge.questions.dismiss')}
        </Button>
      </form>
    </div>
  );
}

function Line(props: LineProps) {
  const { locale, zone, t, row, mayDecide } = props;
  const last = when(row.lastAt, locale, zone, 'short');
  return (
    <tr>
      <th scope="row" className="cell-request">
        <span lang={row.locale} dir="auto">
          {row.text}
        </span>
        <span className="cell-small">
          <span lang={row.locale}>{languageOf(row.locale).ownName}</span>
          <span>{t(`ticket:channel.${row.channel}`)}</span>
        </span>
      </th>
      <td data-column={t('desk:knowledge.questions.column.count')}>{row.count}</td>
      <td data-column={t('desk:knowledge.questions.column.last')}>
        <DateTime at={last.iso}>{last.text}</DateTime>
      </td>
      <td>{mayDecide ? <Decide {...props} /> : null}</td>
    </tr>
  );
}

function Table({ rows, ...props }: Omit<LineProps, 'row'> & { rows: readonly Row[] }) {
  const { t } = props;
  if (rows.length === 0) return <p className="nothing">{t('desk:knowledge.questions.empty')}</p>;
  return (
    <table className="table">
      <caption className="unseen">{t('desk:knowledge.questions.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" aria-sort={column === 'count' ? 'descending' : undefined}>
              {t(`desk:knowledge.questions.column.${column}`)}
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

export default async function QuestionsPage({ params, searchParams }: QuestionsProps) {
  const [locale, query] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(knowledgeHref(locale, '/questions'));
  const asked = isLocale(query.in) ? query.in : undefined;
  const after = query.after?.slice(0, 200);
  const { desk, city } = await door();
  const [found, about] = await Promise.all([
    attempt(desk.knowledgeQuestions({ locale: asked, cursor: after })),
    city.about(),
  ]);
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/knowledge" />;
  const t = plainTranslator(locale);
  const { rows, nextCursor, mayDecide } = found.value;
  return (
    <DeskFrame
      locale={locale}
      path="/knowledge/questions"
      query={asked ? `?in=${asked}` : undefined}
      title={t('desk:knowledge.questions.title')}
      here="knowledge"
      staff={frameStaff(staff, locale)}
    >
      <h1>{t('desk:knowledge.questions.title')}</h1>
      <p className="lede">{t('desk:knowledge.questions.means')}</p>
      <Sections locale={locale} here="questions" />
      <nav className="filter" aria-label={t('desk:knowledge.questions.filter')}>
        <ul>
          {[undefined, ...languages.map(({ code }) => code)].map((code) => (
            <li key={code ?? 'all'}>
              <a
                href={questionsHref(locale, { in: code })}
                aria-current={code === asked ? 'page' : undefined}
              >
                {code ? (
                  <span lang={code}>{languageOf(code).ownName}</span>
                ) : (
                  t('desk:knowledge.questions.all')
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Table rows={rows} locale={locale} zone={about.zone} t={t} mayDecide={mayDecide} />
      <Pager
        label={t('desk:pager.label')}
        first={
          after ? { href: questionsHref(locale, { in: asked }), label: t('desk:pager.first') } : undefined
        }
        next={
          nextCursor
            ? { href: questionsHref(locale, { in: asked, after: nextCursor }), label: t('desk:pager.next') }
            : undefined
        }
      />
    </DeskFrame>
  );
}
