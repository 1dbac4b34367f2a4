/**
 * After the story and before anything else is asked: answers that are already there. One of them may be enough; if not, one press leads on,
 * with everything that was written.
 */
import { redirect } from 'next/navigation';
import { plainTranslator, translator } from '#locales/translate';
import { nextStep } from '#server/domain/intake/journey';
import { Button } from '#ui/button';
import { PageShell } from '#ui/page-shell';
import { Speech } from '#ui/speech';
import { Text } from '#ui/text';
import { type LocaleParams, localeOf } from '../../../_locale';
import { readDraft } from '../draft';
import { OfferedAnswers } from './offered-answers';
import { answersFor } from './worth-showing';

export default async function FoundPage({ params }: LocaleParams) {
  const [locale, draft] = await Promise.all([localeOf(params), readDraft()]);
  if (draft?.caseNumber) redirect(`/${locale}/request/done`);
  if (!draft?.answers.text?.trim()) redirect(`/${locale}/request`);
  const articles = await answersFor(draft.answers, locale);
  if (articles.length === 0) redirect(`/${locale}/request/${nextStep(draft.answers, draft.asked)}`);
  const t = translator(locale);
  return (
    <PageShell
      locale={locale}
      path="/request/found"
      title={plainTranslator(locale)('request:articles.title')}
      isPrivate
      back={{ href: `/${locale}/request` }}
    >
      <h1 className="title">
        <Text>{t('request:articles.title')}</Text>
      </h1>
      <Speech kind="call" written={draft.answers.text} by={t('request:articles.asked')} />
      <p>
        <Text>{t('request:articles.hint')}</Text>
      </p>
      <OfferedAnswers locale={locale} t={t} articles={articles} />
      <section className="still" aria-labelledby="still-title">
        <h2 id="still-title">
          <Text>{t('request:articles.none')}</Text>
        </h2>
        <form method="post" action={`/${locale}/request/found/save`}>
          <Button busyLabel={t('common:sending')}>{t('request:articles.still')}</Button>
        </form>
      </section>
    </PageShell>
  );
}
