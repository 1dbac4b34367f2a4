/** One answer in full: the short one first, then the whole, then everything needed to act on it. */
import { notFound } from 'next/navigation';
import { plainTranslator, translator } from '#locales/translate';
import { houseSettings } from '#server/api/house';
import { asScriptText, structuredData } from '#server/domain/knowledge/structured-data';
import { PageShell } from '#ui/page-shell';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { localeOf } from '../../../_locale';
import { DidItHelp } from '../_parts/did-it-help';
import { Facts } from '../_parts/facts';
import { directionIn, LanguageNotes } from '../_parts/language-notes';
import { StillFile } from '../_parts/still-file';

type ArticlePageProps = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<{ thanks?: string | string[] }>;
};

export default async function ArticlePage({ params, searchParams }: ArticlePageProps) {
  const locale = await localeOf(params);
  const [{ slug }, { thanks }] = await Promise.all([params, searchParams]);
  const { knowledge, city } = await door();
  const found = await attempt(knowledge.article({ slug: slug.slice(0, 120), locale }));
  if (!found.ok) notFound();
  const article = found.value;
  const { names } = await city.about();
  const t = translator(locale);
  const path = `/knowledge/${article.slug}`;
  const base = houseSettings().baseUrl;
  const told = structuredData({
    ...article,
    url: `${base}/${article.locale}${path}`,
    city: names[article.locale] ?? '',
  });
  return (
    <PageShell
      locale={locale}
      path={path}
      title={article.title}
      description={article.summary}
      existsIn={{ base, locales: article.locales, best: article.locale }}
      width="wide"
      back={{ href: `/${locale}/knowledge`, label: plainTranslator(locale)('knowledge:title') }}
    >
      <script type="application/ld+json">{asScriptText(told)}</script>
      <LanguageNotes locale={locale} article={article} />
      <div className="article-and-facts">
        <article className="article" {...directionIn(locale, article.locale)}>
          <h1>{article.title}</h1>
          <p className="lede">{article.summary}</p>
          <p className="written">{article.body}</p>
        </article>
        <section className="facts" aria-labelledby="facts-title">
          <h2 id="facts-title">
            <Text>{t('knowledge:article.facts')}</Text>
          </h2>
          <Facts locale={locale} article={article} />
        </section>
        <div className="after-answer">
          <DidItHelp locale={locale} slug={article.slug} thanks={[thanks].flat()[0]} />
          <StillFile locale={locale} />
        </div>
      </div>
    </PageShell>
  );
}
