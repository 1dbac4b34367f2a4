/** Answers from the knowledge base. */
import type { Locale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { Article } from '#server/domain/knowledge/knowledge-index';
import { Refused } from '#server/domain/refusals';
import { named } from './suggest';
import type { Tools } from './tools';

export async function searchKnowledge(tools: Tools, input: { q: string; locale: Locale; limit?: number }) {
  const index = await tools.directory.knowledge();
  const hits = index.search(input.q, input.locale, input.limit ?? 10);
  return { hits: hits.map((hit) => ({ ...hit, locale: hit.locale as Locale })) };
}

export async function readArticle(tools: Tools, input: { slug: string; locale: Locale }) {
  const article = (await tools.directory.knowledge()).article(input.slug, input.locale);
  if (!article) throw new Refused('article-not-found');
  return view(tools, article, input.locale);
}

function view(tools: Tools, article: Article, locale: Locale) {
  const { departmentNames, categoryNames, validFrom, reviewDate, updatedAt, ...rest } = article;
  return {
    ...rest,
    locale: article.locale as Locale,
    department: named(departmentNames, locale),
    category: categoryNames && named(categoryNames, locale),
    validFrom: validFrom.toISOString().slice(0, 10),
    reviewDate: reviewDate.toISOString().slice(0, 10),
    updatedAt: isoWithOffset(updatedAt, tools.city.zone),
  };
}

export async function listArticles(tools: Tools, input: { locale: Locale }) {
  const articles = (await tools.directory.knowledge()).list(input.locale);
  const groups = new Map<
    string,
    { code: string; name: string; articles: { slug: string; title: string; summary: string }[] }
  >();
  for (const article of articles) {
    const code = article.categoryCode ?? 'other';
    const group = groups.get(code) ?? {
      code,
      name: named(article.categoryNames ?? {}, input.locale),
      articles: [],
    };
    group.articles.push({ slug: article.slug, title: article.title, summary: article.summary });
    groups.set(code, group);
  }
  return { groups: [...groups.values()] };
}
