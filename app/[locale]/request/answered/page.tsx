/** Somebody was writing to us and found the answer instead: nothing is sent, nothing is lost, and going on is one press away. */
import { plainTranslator, translator } from '#locales/translate';
import { ButtonLink } from '#ui/button';
import { PageShell } from '#ui/page-shell';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { directionIn } from '../../knowledge/_parts/language-notes';
import { readOpenDraft } from '../draft';

type AnsweredPageProps = LocaleParams & { searchParams: Promise<{ article?: string | string[] }> };

export default async function AnsweredPage({ params, searchParams }: AnsweredPageProps) {
  const [locale, query, draft] = await Promise.all([localeOf(params), searchParams, readOpenDraft()]);
  const slug = ([query.article].flat()[0] ?? '').slice(0, 120);
  const found = await attempt((await door()).knowledge.article({ slug, locale }));
  const t = translator(locale);
  return (
    <PageShell
      locale={locale}
      path="/request/answered"
      query={slug ? `?article=${encodeURIComponent(slug)}` : undefined}
      title={plainTranslator(locale)('request:answered.title')}
      isPrivate
    >
      <h1 className="title">
        <Text>{t('request:answered.title')}</Text>
      </h1>
      {found.ok ? (
        <p className="lede" {...directionIn(locale, found.value.locale)}>
          <a href={`/${locale}/knowledge/${found.value.slug}`}>{found.value.title}</a>
        </p>
      ) : null}
      <p>
        <Text>{t('request:answered.kept')}</Text>
      </p>
      <div className="actions">
        <ButtonLink href={draft ? `/${locale}/request/photos` : `/${locale}/request`} look="quiet">
          {t('request:answered.still')}
        </ButtonLink>
      </div>
    </PageShell>
  );
}
