/** Check your answers: everything once more with a way to change it, the date we promise, and one button. */
import { redirect } from 'next/navigation';
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { nextStep } from '#server/domain/intake/journey';
import { isRefusal } from '#server/domain/refusals';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { SummaryList } from '#ui/summary-list';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import type { StepProps } from '../_steps/step';
import { StepFrame } from '../_steps/step-frame';
import { readCategories, readCity, readDraft, readSuggestion } from '../draft';
import { Follows } from '../nearby/follows';
import { checkRows } from './rows';

type CheckPageProps = LocaleParams & { searchParams: Promise<{ refused?: string }> };

async function openDraft(locale: string) {
  const draft = await readDraft();
  if (!draft) redirect(`/${locale}/request`);
  if (draft.caseNumber) redirect(`/${locale}/request/done`);
  const next = nextStep(draft.answers, draft.asked);
  if (next !== 'check') redirect(next === 'what' ? `/${locale}/request` : `/${locale}/request/${next}`);
  return draft;
}

async function categoryName(code: string | undefined, locale: Locale): Promise<string | null> {
  if (!code) return null;
  const categories = (await readCategories(locale)).flatMap((group) => group.categories);
  return categories.find((category) => category.code === code)?.name ?? null;
}

/** Said before sending, so that nobody sends without knowing when they will hear from us; the promise itself is made on sending. */
async function PromisedDate({ locale, t, answers }: StepProps) {
  const { text = '', categoryCode } = answers;
  const requestType = answers.requestType === 'not-sure' ? undefined : answers.requestType;
  const made = await attempt((await door()).intake.promise({ requestType, categoryCode, text }));
  if (!made.ok) return null;
  const date = formatInstant(made.value.replyDueAt, locale, (await readCity()).zone);
  return (
    <Notice>
      <p>
        <Text>{t('request:check.promise', { date })}</Text>
      </p>
    </Notice>
  );
}

export default async function CheckPage({ params, searchParams }: CheckPageProps) {
  const locale = await localeOf(params);
  const [draft, { refused }] = await Promise.all([openDraft(locale), searchParams]);
  const t = translator(locale);
  const suggestion = await readSuggestion(draft.answers.text, locale);
  const problems = isRefusal(refused) ? [{ field: 'send', problem: refused }] : [];
  const { answers, asked } = draft;
  const props: StepProps = { locale, t, draft, answers, asked, problems, cameFromCheck: false };
  const category = await categoryName(answers.categoryCode, locale);
  return (
    <StepFrame {...props} step="check" emergency={suggestion?.emergency}>
      <h1 className="title">
        <Text>{t('request:check.title')}</Text>
      </h1>
      <SummaryList rows={checkRows({ ...props, category })} />
      <Follows {...props} />
      <PromisedDate {...props} />
      <form className="stack" method="post" action={`/${locale}/request/send`} id="send">
        <p>
          <Text>{t('request:check.honest')}</Text>
        </p>
        <div className="actions">
          <Button isLarge busyLabel={t('common:sending')}>
            {t('request:check.send')}
          </Button>
        </div>
      </form>
    </StepFrame>
  );
}
