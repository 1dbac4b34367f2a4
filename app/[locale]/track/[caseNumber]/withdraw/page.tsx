/** Are you sure? Says what withdrawing means; nothing happens by opening this page. */
import { redirect } from 'next/navigation';
import { translator } from '#locales/translate';
import { Button, ButtonLink } from '#ui/button';
import { Speech } from '#ui/speech';
import { Text } from '#ui/text';
import { readOutcome } from '../../../../_outcome';
import { ActionPage } from '../../_case/action-page';
import { type CaseParams, wholeCase } from '../../_case/case';
import { foreign } from '../../_case/part';
import { saidProblems } from '../../_case/problems';

type WithdrawPageProps = CaseParams & { searchParams: Promise<{ e?: string }> };

export default async function WithdrawPage({ params, searchParams }: WithdrawPageProps) {
  const [{ locale, view }, { e }] = await Promise.all([wholeCase(params), searchParams]);
  const { caseNumber } = view;
  const here = `/${locale}/track/${caseNumber}`;
  if (!view.canWithdraw && !e) redirect(here);
  const t = translator(locale);
  const outcome = e ? await readOutcome(`track/${caseNumber}/withdraw`) : null;
  const part = { locale, t, caseNumber, problems: saidProblems(t, outcome?.problems) };
  return (
    <ActionPage {...part} action="withdraw" title={t('track:withdraw.title')}>
      <Speech kind="call" written={view.title} lang={foreign(part, view.locale)} />
      <p>
        <Text>{t('track:withdraw.text')}</Text>
      </p>
      <form className="stack" method="post" action={`${here}/withdraw/save`}>
        <div className="actions">
          <Button look="danger" busyLabel={t('common:sending')}>
            {t('track:withdraw.confirm')}
          </Button>
          <ButtonLink href={here} look="quiet">
            {t('track:withdraw.keep')}
          </ButtonLink>
        </div>
      </form>
    </ActionPage>
  );
}
