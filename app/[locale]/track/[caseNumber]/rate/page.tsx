/** Rate the reply to one's own case; afterwards the same page says thank you. */
import { redirect } from 'next/navigation';
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { PageShell } from '#ui/page-shell';
import { Speech } from '#ui/speech';
import { bare } from '#ui/text';
import { readOutcome } from '../../../../_outcome';
import { saidRatingProblems, typedBefore } from '../../../rate/_rating/problems';
import { RatingForm } from '../../../rate/_rating/rating-form';
import { Thanks } from '../../../rate/_rating/thanks';
import { ActionPage } from '../../_case/action-page';
import { type CaseParams, readZone, type WholeCase, wholeCase } from '../../_case/case';

type RatePageProps = CaseParams & { searchParams: Promise<{ e?: string; done?: string }> };

async function Rated({ locale, view, isReopened }: { locale: Locale; view: WholeCase; isReopened: boolean }) {
  const { caseNumber, replyDueAt } = view;
  const t = translator(locale);
  const title = bare(t('rate:thanks.title'));
  return (
    <PageShell locale={locale} path={`/track/${caseNumber}/rate`} title={title} isPrivate>
      <Thanks {...{ locale, t, caseNumber, replyDueAt, isReopened, zone: await readZone() }} />
    </PageShell>
  );
}

export default async function RateCasePage({ params, searchParams }: RatePageProps) {
  const [{ locale, view }, { e, done }] = await Promise.all([wholeCase(params), searchParams]);
  const { caseNumber } = view;
  const page = `track/${caseNumber}/rate`;
  const outcome = e || done ? await readOutcome(page) : null;
  if (!view.canRate && (outcome?.done || view.rating)) {
    return <Rated locale={locale} view={view} isReopened={outcome?.done === 'reopened'} />;
  }
  if (!view.canRate) redirect(`/${locale}/track/${caseNumber}`);
  const t = translator(locale);
  const problems = saidRatingProblems(t, outcome);
  return (
    <ActionPage {...{ locale, t, caseNumber, problems }} action="rate" title={t('rate:title')}>
      {view.reply ? <Speech kind="response" written={view.reply.text} by={view.reply.by} /> : null}
      <RatingForm t={t} action={`/${locale}/${page}/save`} typed={typedBefore(outcome)} problems={problems} />
    </ActionPage>
  );
}
