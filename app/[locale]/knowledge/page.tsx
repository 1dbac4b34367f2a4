/** Answers that are already there: by topic, or found with words. */
import { plainTranslator, translator } from '#locales/translate';
import { PageShell } from '#ui/page-shell';
import { SearchForm } from '#ui/search-form';
import { Text } from '#ui/text';
import { door } from '../../_door';
import { type LocaleParams, localeOf } from '../../_locale';
import { Hits } from './_parts/hits';
import { StillFile } from './_parts/still-file';
import { Topics } from './_parts/topics';

type KnowledgePageProps = LocaleParams & { searchParams: Promise<{ q?: string | string[] }> };

/** What people send is cut, not refused: nobody searches with more. */
function wordsOf(q: string | string[] | undefined): string {
  return ([q].flat()[0] ?? '').trim().slice(0, 200);
}

export default async function KnowledgePage({ params, searchParams }: KnowledgePageProps) {
  const locale = await localeOf(params);
  const q = wordsOf((await searchParams).q);
  const t = translator(locale);
  const plain = plainTranslator(locale);
  const knowledge = (await door()).knowledge;
  const content = q ? (
    <Hits locale={locale} q={q} hits={(await knowledge.search({ q, locale, limit: 20 })).hits} />
  ) : (
    <Topics locale={locale} groups={(await knowledge.list({ locale })).groups} />
  );
  return (
    <PageShell
      locale={locale}
      path="/knowledge"
      query={q ? `?q=${encodeURIComponent(q)}` : undefined}
      title={q ? plain('knowledge:results.pageTitle', { q }) : plain('knowledge:title')}
      description={plain('knowledge:lede')}
      width="wide"
    >
      <h1>
        <Text>{t('knowledge:title')}</Text>
      </h1>
      <p className="lede">
        <Text>{t('knowledge:lede')}</Text>
      </p>
      <SearchForm
        action={`/${locale}/knowledge`}
        value={q}
        words={{
          label: t('knowledge:search.label'),
          hint: t('knowledge:search.hint'),
          button: t('knowledge:search.action'),
        }}
      />
      {content}
      <StillFile locale={locale} />
    </PageShell>
  );
}
