/** The articles of a list: what they are called, how far they are, in which languages, who keeps them right and whether they help. */
import { formatDay } from '#locales/format';
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { WarningMark } from '#ui/desk/warning-mark';
import { nameIn } from '../../_names';
import { articleHref, type ListedArticle } from './knowledge';
import { LanguageMarks, StateMark } from './marks';

type LineProps = { locale: Locale; row: ListedArticle };
const columns = ['article', 'state', 'languages', 'owner', 'review', 'help'] as const;

function Review({ locale, row }: LineProps) {
  const t = plainTranslator(locale);
  return (
    <td data-column={t('desk:knowledge.column.review')}>
      <time dateTime={row.reviewDate}>{formatDay(row.reviewDate, locale)}</time>
      {row.review === 'later' ? null : (
        <WarningMark
          colour={row.review === 'overdue' ? 'red' : 'blue'}
          word={t(`desk:knowledge.review.${row.review}`)}
        />
      )}
    </td>
  );
}

function Line({ locale, row }: LineProps) {
  const t = plainTranslator(locale);
  return (
    <tr>
      <th scope="row" className="cell-request">
        <a href={articleHref(locale, row.slug)} lang={row.titleLocale} dir="auto">
          {row.title}
        </a>
        <span className="cell-small">
          <bdi dir="ltr">{row.slug}</bdi>
        </span>
      </th>
      <td>
        <StateMark locale={locale} article={row} />
      </td>
      <td>
        <LanguageMarks locale={locale} languages={row.languages} />
      </td>
      <td data-column={t('desk:knowledge.column.owner')}>{nameIn(row.owner, locale)}</td>
      <Review locale={locale} row={row} />
      <td data-column={t('desk:knowledge.column.help')}>
        {t('desk:knowledge.help', { helped: row.helped, didNotHelp: row.didNotHelp })}
      </td>
    </tr>
  );
}

export function ArticleTable({ locale, rows }: { locale: Locale; rows: readonly ListedArticle[] }) {
  const t = plainTranslator(locale);
  if (rows.length === 0) return <p className="nothing">{t('desk:knowledge.empty')}</p>;
  return (
    <table className="table article-table">
      <caption className="unseen">{t('desk:knowledge.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`desk:knowledge.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.slug} locale={locale} row={row} />
        ))}
      </tbody>
    </table>
  );
}
