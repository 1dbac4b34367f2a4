/** Not solved after all: the person says why, and somebody else looks at it again. */
import { redirect } from 'next/navigation';
import { translator } from '#locales/translate';
import { limits } from '#server/domain/intake/request';
import { Button } from '#ui/button';
import { Text } from '#ui/text';
import { TextArea } from '#ui/text-area';
import { limitWords } from '#ui/words';
import { readOutcome } from '../../../../_outcome';
import { ActionPage } from '../../_case/action-page';
import { type CaseParams, wholeCase } from '../../_case/case';
import { fieldError, saidProblems } from '../../_case/problems';

type ReopenPageProps = CaseParams & { searchParams: Promise<{ e?: string }> };

export default async function ReopenPage({ params, searchParams }: ReopenPageProps) {
  const [{ locale, view }, { e }] = await Promise.all([wholeCase(params), searchParams]);
  const { caseNumber } = view;
  const here = `/${locale}/track/${caseNumber}`;
  if (!view.canReopen && !e) redirect(here);
  const t = translator(locale);
  const outcome = e ? await readOutcome(`track/${caseNumber}/reopen`) : null;
  const problems = saidProblems(t, outcome?.problems);
  return (
    <ActionPage {...{ locale, t, caseNumber, problems }} action="reopen" title={t('track:reopen.title')}>
      <p>
        <Text>{t('track:reopen.text')}</Text>
      </p>
      <form className="stack" method="post" action={`${here}/reopen/save`} noValidate>
        <TextArea
          name="text"
          label={t('track:reopen.label')}
          hint={t('track:reopen.hint')}
          value={outcome?.words}
          rows={5}
          limit={limitWords(t, limits.text)}
          {...fieldError(t, problems, 'text')}
        />
        <div className="actions">
          <Button busyLabel={t('common:sending')}>{t('track:reopen.send')}</Button>
        </div>
      </form>
    </ActionPage>
  );
}
