/** Where is my request? The number shows the status, the code shows everything; cases of this device need neither. */
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import { type Translate, translator } from '#locales/translate';
import { isRefusal } from '#server/domain/refusals';
import { parseCaseNumber, showCaseNumber } from '#server/domain/ticket/case-number';
import { Button } from '#ui/button';
import { CaseNumber } from '#ui/case-number';
import { ErrorSummary } from '#ui/error-summary';
import { Field } from '#ui/field';
import { PageShell } from '#ui/page-shell';
import { bare, Text } from '#ui/text';
import { grantedCases } from '../../_door';
import { type LocaleParams, localeOf } from '../../_locale';
import { readOutcome } from '../../_outcome';
import { isWhole, readCase, readZone } from './_case/case';
import { fieldError, saidProblems } from './_case/problems';

type Query = { e?: string; number?: string; refused?: string };
type TrackPageProps = LocaleParams & { searchParams: Promise<Query> };
type Asked = { number: string; problems: { field?: string; text: string }[] };

/** What went wrong is told by the address (a link that leads nowhere) or by the note of the form (what was typed is nobody's business). */
async function asked(t: Translate, { e, number, refused }: Query): Promise<Asked> {
  if (isRefusal(refused)) {
    const known = parseCaseNumber(number ?? '');
    const problems = saidProblems(t, [{ field: 'caseNumber', problem: refused }]);
    return { number: known ? showCaseNumber(known) : '', problems };
  }
  const outcome = e ? await readOutcome('track') : null;
  return { number: outcome?.typed?.caseNumber ?? '', problems: saidProblems(t, outcome?.problems) };
}

function NumberForm({ locale, t, number, problems }: Asked & { locale: Locale; t: Translate }) {
  return (
    <form className="stack" method="post" action={`/${locale}/track/open`} noValidate>
      <Field
        name="caseNumber"
        label={t('track:number.label')}
        hint={t('track:number.hint')}
        value={number}
        inputMode="numeric"
        autoComplete="off"
        direction="ltr"
        width="case-number"
        maxLength={100}
        {...fieldError(t, problems, 'caseNumber')}
      />
      <Field
        name="accessCode"
        label={t('track:code.optional')}
        hint={t('track:code.hint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        direction="ltr"
        width="code"
        maxLength={50}
        {...fieldError(t, problems, 'accessCode')}
      />
      <div className="actions">
        <Button busyLabel={t('common:sending')}>{t('track:open')}</Button>
      </div>
    </form>
  );
}

async function Known({ locale, t, caseNumber }: { locale: Locale; t: Translate; caseNumber: string }) {
  const found = await readCase(caseNumber, locale);
  if (!found.ok || !isWhole(found.value)) return null;
  const view = found.value;
  const date = formatInstant(view.updatedAt, locale, await readZone(), 'date');
  return (
    <li>
      <a href={`/${locale}/track/${caseNumber}`}>
        <bdi lang={view.locale}>{view.title}</bdi>
      </a>
      <p>
        <CaseNumber grouped={showCaseNumber(caseNumber)} />
      </p>
      <p>
        <Text>{t('track:mine.status', { status: t(`ticket:status.${view.status}`), date })}</Text>
      </p>
    </li>
  );
}

export default async function TrackPage({ params, searchParams }: TrackPageProps) {
  const [locale, query, mine] = await Promise.all([localeOf(params), searchParams, grantedCases()]);
  const t = translator(locale);
  const form = await asked(t, query);
  return (
    <PageShell
      locale={locale}
      path="/track"
      title={bare(t('track:title'))}
      description={bare(t('track:lede'))}
      hasErrors={form.problems.length > 0}
    >
      <ErrorSummary title={t('common:errors.title')} problems={form.problems} />
      <h1 className="title">
        <Text>{t('track:title')}</Text>
      </h1>
      <p className="lede">
        <Text>{t('track:lede')}</Text>
      </p>
      <NumberForm locale={locale} t={t} {...form} />
      {mine.length > 0 ? (
        <>
          <h2>
            <Text>{t('track:mine.title')}</Text>
          </h2>
          <ul className="plain-list cases">
            {mine.map((caseNumber) => (
              <Known key={caseNumber} locale={locale} t={t} caseNumber={caseNumber} />
            ))}
          </ul>
          <form className="stack" method="post" action={`/${locale}/track/forget`}>
            <p className="hint">
              <Text>{t('track:mine.shared')}</Text>
            </p>
            <Button look="quiet">{t('track:mine.forget')}</Button>
          </form>
        </>
      ) : null}
      <p>
        <a className="my-link" href={`/${locale}/my`}>
          <Text>{t('track:my.link')}</Text>
        </a>
        <Text>{t('track:my.why')}</Text>
      </p>
      <details>
        <summary>
          <Text>{t('track:lost.summary')}</Text>
        </summary>
        <p>
          <Text>{t('track:lost.text')}</Text>
        </p>
      </details>
    </PageShell>
  );
}
