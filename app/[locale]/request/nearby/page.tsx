/** "People near you already reported this": follow theirs or go on with one's own. Nothing is lost either way. */
import { redirect } from 'next/navigation';
import { formatInstant } from '#locales/format';
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate, translator } from '#locales/translate';
import { anotherMatter, nextStep } from '#server/domain/intake/journey';
import { Button } from '#ui/button';
import { ChoiceList } from '#ui/choice-list';
import { ErrorSummary } from '#ui/error-summary';
import { PageShell } from '#ui/page-shell';
import { bare, Text } from '#ui/text';
import { type LocaleParams, localeOf } from '../../../_locale';
import { readCity, readOpenDraft } from '../draft';
import { type NearbyCase, readNearby } from './near';

type NearbyPageProps = LocaleParams & { searchParams: Promise<{ e?: string }> };

function choiceOf(t: Translate, locale: Locale, zone: string, found: NearbyCase) {
  const { category, street, meters, people, status } = found;
  return {
    value: found.token,
    label: t('matters:nearby.follow', { category: category ?? t('matters:nearby.noCategory') }),
    hint: t('matters:nearby.about', {
      place: street ?? t('matters:nearby.meters', { meters: meters ?? '' }),
      date: formatInstant(found.submittedAt, locale, zone, 'date'),
      status: t(`ticket:status.${status}`),
      people: t('matters:people', { count: people }),
    }),
  };
}

export default async function NearbyPage({ params, searchParams }: NearbyPageProps) {
  const [locale, { e }, draft] = await Promise.all([localeOf(params), searchParams, readOpenDraft()]);
  if (!draft?.answers.text) redirect(`/${locale}/request`);
  const found = await readNearby(draft.answers, locale);
  if (found.length === 0) redirect(`/${locale}/request/${nextStep(draft.answers, draft.asked)}`);
  const [t, { zone }] = [translator(locale), await readCity()];
  const missing = t('matters:nearby.missing');
  return (
    <PageShell
      locale={locale}
      path="/request/nearby"
      title={plainTranslator(locale)('matters:nearby.title')}
      hasErrors={Boolean(e)}
      isPrivate
      back={{ href: `/${locale}/request/where` }}
    >
      <ErrorSummary
        title={t('common:errors.title')}
        problems={e ? [{ field: 'joins', text: bare(missing) }] : []}
      />
      <h1 className="title">
        <Text>{t('matters:nearby.title')}</Text>
      </h1>
      <p className="lede">
        <Text>{t('matters:nearby.lede')}</Text>
      </p>
      <form className="stack" method="post" action={`/${locale}/request/nearby/save`} noValidate>
        <ChoiceList
          name="joins"
          label={t('matters:nearby.label')}
          {...(e && { error: missing, errorPrefix: t('common:errors.prefix') })}
          choices={[
            ...found.map((each) => choiceOf(t, locale, zone, each)),
            {
              value: anotherMatter,
              label: t('matters:nearby.another'),
              hint: t('matters:nearby.anotherHint'),
            },
          ]}
          chosen={draft.answers.joinsCaseToken}
        />
        <div className="actions">
          <Button busyLabel={t('common:sending')}>{t('common:continue')}</Button>
        </div>
      </form>
    </PageShell>
  );
}
