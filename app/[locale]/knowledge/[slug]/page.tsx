/** One answer in full: the short one first, then the whole, then everything needed to act on it. */
import { notFound } from 'next/navigation';
import { languageOf } from '#locales/languages';
import { plainTranslator, translator } from '#locales/translate';
import { Notice } from '#ui/notice';
import { PageShell } from '#ui/page-shell';
import { Text } from '#ui/text';
import { attempt, door } from '../../../_door';
import { localeOf } from '../../../_locale';
import { Facts } from '../_parts/facts';
import { StillFile } from '../_parts/still-file';

type ArticlePageProps = { params: Promise<{ locale: string; slug: string }> };

export default async function ArticlePage({ params }: ArticlePageProps) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const found = await attempt((await door()).knowledge.article({ slug: slug.slice(0, 120), locale }));
  if (!found.ok) notFound();
  const article = found.value;
  const t = translator(locale);
  const isForeign = article.locale !== locale;
  return (
    <PageShell
      locale={locale}
      path={`/knowledge/${article.slug}`}
      title={article.title}
      description={article.summary}
      width="wide"
      back={{ href: `/${locale}/knowledge`, label: plainTranslator(locale)('knowledge:title') }}
    >
      {isForeign ? (
        <Notice>
          <p>
            <Text>
              {t('knowledge:article.otherLanguage', { language: languageOf(article.locale).ownName })}
            </Text>
          </p>
        </Notice>
      ) : null}
      <div className="article-and-facts">
        <article
          className="article"
          lang={isForeign ? article.locale : undefined}
          dir={isForeign ? languageOf(article.locale).direction : undefined}
        >
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
        <StillFile locale={locale} />
      </div>
    </PageShell>
  );
}
