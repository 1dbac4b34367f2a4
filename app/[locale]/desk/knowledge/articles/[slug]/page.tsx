/** An article being written. Who may not write it sees it as the public would. */
import { notFound, redirect } from 'next/navigation';
import { isLocale, type Locale, locales } from '#locales/languages';
import { attempt, door } from '../../../../../_door';
import { RefusedPage } from '../../../_frame';
import { deskLocaleOf, requireStaff } from '../../../_staff';
import { ArticleForm } from '../../_parts/article-form';
import { ArticleFrame } from '../../_parts/article-frame';
import { articleHref, type DeskArticle } from '../../_parts/knowledge';
import { typedArticles, valuesOf } from '../../_parts/typed-article';

type Query = { with?: string; kept?: string; done?: string; problem?: string };
type ArticlePageProps = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Query> };

/** The one asked for, else the one that needs work, else any there is. */
function besideOf({ content, languages }: DeskArticle, asked: string | undefined): Locale | null {
  const others = locales.filter((locale) => locale !== content.sourceLocale);
  if (isLocale(asked) && others.includes(asked)) return asked;
  const stale = languages.find(({ state, locale }) => state !== 'human' && others.includes(locale));
  return stale?.locale ?? others[0] ?? null;
}

export default async function ArticlePage({ params, searchParams }: ArticlePageProps) {
  const [locale, { slug }, query] = await Promise.all([deskLocaleOf(params), params, searchParams]);
  const staff = await requireStaff(articleHref(locale, slug));
  const { desk } = await door();
  const [found, units, categories] = await Promise.all([
    attempt(desk.knowledgeArticle({ slug: slug.slice(0, 120) })),
    desk.departments(),
    desk.categories(),
  ]);
  if (!found.ok && found.reason === 'article-not-found') notFound();
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/knowledge" />;
  const article = found.value;
  if (!article.mayWrite) redirect(articleHref(locale, slug, '/preview'));
  const typed = typedArticles.find(staff.staffId, query.kept);
  return (
    <ArticleFrame
      locale={locale}
      staff={staff}
      article={article}
      here="edit"
      query={query}
      hasErrors={typed !== null}
    >
      <ArticleForm
        locale={locale}
        slug={article.slug}
        version={article.version}
        source={article.content.sourceLocale}
        beside={besideOf(article, query.with)}
        path={articleHref(locale, slug)}
        values={{ ...valuesOf(article, categories), ...typed?.values }}
        faults={typed?.faults ?? []}
        units={units}
        categories={categories}
        mayChooseOwner={article.mayChooseOwner}
        isAddressFixed={article.liveVersion !== null}
        then={article.mayChooseOwner ? ['submit', 'publish'] : ['submit']}
      />
    </ArticleFrame>
  );
}
