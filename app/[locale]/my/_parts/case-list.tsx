/** One's own cases: what it was about, where it stands, and the promise. */
import { formatInstant } from '#locales/format';
import { isLocale, type Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { Door } from '#server/api/router';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { CaseNumber } from '#ui/case-number';
import { bare, Text } from '#ui/text';

type Cases = Awaited<ReturnType<Door['me']['cases']>>;
type CaseListProps = { locale: Locale; t: Translate; zone: string; cases: Cases };

function OneCase({ locale, t, zone, one }: Omit<CaseListProps, 'cases'> & { one: Cases['cases'][number] }) {
  const promise = one.replyDueAt && ['open', 'waiting'].includes(one.statusFamily) ? one.replyDueAt : null;
  const foreign = isLocale(one.locale) && one.locale !== locale ? one.locale : undefined;
  return (
    <li className={`own-case status status-${one.statusFamily}`}>
      <h2>
        <a href={`/${locale}/track/${one.caseNumber}`}>
          <bdi lang={foreign}>{one.title}</bdi>
        </a>
      </h2>
      <p className="status-now">
        <strong>
          <Text>{t(`ticket:status.${one.status}`)}</Text>
        </strong>
        {promise ? (
          <span>
            <Text>{t('my:cases.due', { date: formatInstant(promise, locale, zone) })}</Text>
          </span>
        ) : null}
      </p>
      <p className="hint">
        <CaseNumber grouped={showCaseNumber(one.caseNumber)} />
        <span>
          <Text>{t('my:cases.sent', { date: formatInstant(one.submittedAt, locale, zone, 'date') })}</Text>
        </span>
      </p>
    </li>
  );
}

function Pages({ locale, t, cases }: Omit<CaseListProps, 'zone'>) {
  const { total, page, pages } = cases;
  const to = (number: number) => `/${locale}/my?page=${number}`;
  return (
    <nav className="own-pages" aria-label={bare(t('my:cases.nav'))}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          <Text>{t('my:cases.previous')}</Text>
        </a>
      ) : null}
      <span>
        <Text>{t('my:cases.count', { count: total, page, pages })}</Text>
      </span>
      {page < pages ? (
        <a href={to(page + 1)} rel="next">
          <Text>{t('my:cases.next')}</Text>
        </a>
      ) : null}
    </nav>
  );
}

export function CaseList(props: CaseListProps) {
  const { t, cases } = props;
  if (cases.total === 0)
    return (
      <p>
        <Text>{t('my:cases.none')}</Text>
      </p>
    );
  return (
    <>
      <ul className="own-cases">
        {cases.cases.map((one) => (
          <OneCase key={one.caseNumber} {...props} one={one} />
        ))}
      </ul>
      {cases.pages > 1 ? <Pages {...props} /> : null}
    </>
  );
}
