/** Add something to a case: words, and photos if they help. */
import { redirect } from 'next/navigation';
import { translator } from '#locales/translate';
import { Text } from '#ui/text';
import { readOutcome } from '../../../../_outcome';
import { ActionPage } from '../../_case/action-page';
import { type CaseParams, wholeCase } from '../../_case/case';
import { FactsForm } from '../../_case/facts-form';
import { saidProblems } from '../../_case/problems';

type FactsPageProps = CaseParams & { searchParams: Promise<{ e?: string }> };

export default async function FactsPage({ params, searchParams }: FactsPageProps) {
  const [{ locale, view }, { e }] = await Promise.all([wholeCase(params), searchParams]);
  const { caseNumber } = view;
  if (!view.canAddFacts && !e) redirect(`/${locale}/track/${caseNumber}`);
  const t = translator(locale);
  const outcome = e ? await readOutcome(`track/${caseNumber}/facts`) : null;
  const problems = saidProblems(t, outcome?.problems);
  const part = { locale, t, caseNumber, problems };
  return (
    <ActionPage {...part} action="facts" title={t('track:facts.title')}>
      {view.question ? (
        <p className="written" dir="auto">
          {view.question}
        </p>
      ) : (
        <p>
          <Text>{t('track:facts.lede')}</Text>
        </p>
      )}
      <FactsForm
        {...part}
        label={t('track:facts.label')}
        button={t('track:facts.send')}
        value={outcome?.words}
      />
    </ActionPage>
  );
}
