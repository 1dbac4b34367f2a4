/**
 * Somebody was writing to us and found the answer instead: nothing is sent, nothing is lost, and going on is one press away. What was
 * written goes only when they say so.
 */
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate, translator } from '#locales/translate';
import { nextStep } from '#server/domain/intake/journey';
import { Button, ButtonLink } from '#ui/button';
import { PageShell } from '#ui/page-shell';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { DidItHelp } from '../../knowledge/_parts/did-it-help';
import { directionIn } from '../../knowledge/_parts/language-notes';
import { type Draft, readOpenDraft } from '../draft';

type Query = { article?: string | string[]; thanks?: string | string[]; forgotten?: string | string[] };
type AnsweredPageProps = LocaleParams & { searchParams: Promise<Query> };

function Kept({ locale, t, draft }: { locale: Locale; t: Translate; draft: Draft }) {
  return (
    <section className="still" aria-labelledby="kept-title">
      <h2 id="kept-title">
        <Text>{t('request:answered.keptTitle')}</Text>
      </h2>
      <p>
        <Text>{t('request:answered.kept')}</Text>
      </p>
      <div className="actions">
        <ButtonLink href={`/${locale}/request/${nextStep(draft.answers, draft.asked)}`} look="quiet">
          {t('request:answered.still')}
        </ButtonLink>
        <form method="post" action={`/${locale}/request/answered/forget`}>
          <Button look="quiet">{t('request:answered.forget')}</Button>
        </form>
      </div>
    </section>
  );
}

async function Article({ locale, slug, thanks }: { locale: Locale; slug: string; thanks?: string }) {
  const found = slug ? await attempt((await door()).knowledge.article({ slug, locale })) : null;
  if (!found?.ok) return null;
  const article = found.value;
  return (
    <>
      <p className="lede" {...directionIn(locale, article.locale)}>
        <a href={`/${locale}/knowledge/${article.slug}`}>{article.title}</a>
      </p>
      <p {...directionIn(locale, article.locale)}>{article.summary}</p>
      <DidItHelp locale={locale} slug={article.slug} thanks={thanks} isAfterWriting />
    </>
  );
}

export default async function AnsweredPage({ params, searchParams }: AnsweredPageProps) {
  const [locale, query, draft] = await Promise.all([localeOf(params), searchParams, readOpenDraft()]);
  const one = (value: string | string[] | undefined) => [value].flat()[0];
  const slug = (one(query.article) ?? '').slice(0, 120);
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
      <Article locale={locale} slug={slug} thanks={one(query.thanks)} />
      {draft?.answers.text?.trim() ? <Kept locale={locale} t={t} draft={draft} /> : null}
      {one(query.forgotten) === 'yes' && !draft ? (
        <p role="status">
          <Text>{t('request:answered.forgotten')}</Text>
          <span hidden data-draft-clear="request-text" />
        </p>
      ) : null}
      {draft ? null : (
        <p>
          <a href={`/${locale}`}>
            <Text>{t('request:answered.home')}</Text>
          </a>
        </p>
      )}
    </PageShell>
  );
}
