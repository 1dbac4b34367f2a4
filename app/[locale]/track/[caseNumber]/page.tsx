/** One case: where it stands in one sentence, what we answered, what can be done now, and the whole story below. */
import { redirect } from 'next/navigation';
import { type Translate, translator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { CaseNumber } from '#ui/case-number';
import { ErrorSummary } from '#ui/error-summary';
import { Notice } from '#ui/notice';
import { PageShell } from '#ui/page-shell';
import { bare, Text } from '#ui/text';
import { readOutcome } from '../../../_outcome';
import { readDanger } from '../../request/draft';
import { Actions } from '../_case/actions';
import { BriefPart } from '../_case/brief-part';
import { type CaseParams, caseOf, isWhole, readCase, readZone, type WholeCase } from '../_case/case';
import { isDoneWord } from '../_case/done-words';
import { History, WhoLooked } from '../_case/history';
import { type CasePartProps, foreign } from '../_case/part';
import { saidProblems } from '../_case/problems';
import { Question } from '../_case/question';
import { Reply } from '../_case/reply';
import { RequestItself } from '../_case/request-itself';
import { Status } from '../_case/status';
import { TellHere } from '../_case/tell-here';
import { Together } from '../_case/together';

type CasePageProps = CaseParams & { searchParams: Promise<{ done?: string; e?: string }> };

/** What came of the last thing the person did here, good or bad. */
function Outcome({ t, outcome }: { t: Translate; outcome: Awaited<ReturnType<typeof readOutcome>> }) {
  if (!outcome) return null;
  if (!isDoneWord(outcome.done)) {
    return <ErrorSummary title={t('common:errors.title')} problems={saidProblems(t, outcome.problems)} />;
  }
  return (
    <Notice look="important" isStatus>
      <p>
        <Text>{t(`track:done.${outcome.done}`)}</Text>
      </p>
    </Notice>
  );
}

function WholePart(props: CasePartProps<WholeCase>) {
  return (
    <>
      <h1 className="title" dir="auto" lang={foreign(props, props.view.locale)}>
        {props.view.title}
      </h1>
      <Status {...props} />
      <Together {...props} />
      <Question {...props} />
      <Reply {...props} />
      <Actions {...props} />
      {props.view.statusFamily === 'closed' && !props.view.together ? null : (
        <TellHere t={props.t} caseNumber={props.caseNumber} />
      )}
      <History {...props} />
      <RequestItself {...props} />
      <WhoLooked {...props} />
    </>
  );
}

export default async function CasePage({ params, searchParams }: CasePageProps) {
  const [{ locale, caseNumber }, { done, e }] = await Promise.all([caseOf(params), searchParams]);
  const found = await readCase(caseNumber, locale);
  if (!found.ok) redirect(`/${locale}/track?number=${caseNumber}&refused=${found.reason}`);
  const [t, zone, view] = [translator(locale), await readZone(), found.value];
  const part = { locale, t, zone, caseNumber };
  const about = `track/${caseNumber}`;
  const outcome = done || e ? await readOutcome(about) : null;
  const emergency = isWhole(view) ? await readDanger(view.text, locale) : null;
  return (
    <PageShell
      locale={locale}
      path={`/${about}`}
      title={bare(t('track:case.title', { number: showCaseNumber(caseNumber) }))}
      hasErrors={Boolean(outcome?.problems)}
      isPrivate
      hasExit={Boolean(emergency?.care)}
      back={{ href: `/${locale}/track` }}
    >
      <Outcome t={t} outcome={outcome} />
      <p className="caption">
        <Text>{t('track:case.number')}</Text> <CaseNumber grouped={showCaseNumber(caseNumber)} />
      </p>
      {isWhole(view) ? <WholePart {...part} view={view} /> : <BriefPart {...part} view={view} />}
    </PageShell>
  );
}
