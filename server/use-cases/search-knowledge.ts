/** Answers from the knowledge base. */
import { type Locale, locales } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { IntakeChannel, TalkChannel } from '#server/domain/channels';
import type { Article } from '#server/domain/knowledge/knowledge-index';
import { Refused } from '#server/domain/refusals';
import { noteIfUnanswered } from './open-questions';
import { named } from './suggest';
import type { Tools } from './tools';

export async function searchKnowledge(tools: Tools, input: { q: string; locale: Locale; limit?: number }) {
  const index = await tools.directory.knowledge();
  const hits = index.search(input.q, input.locale, input.limit ?? 10);
  return { hits: hits.map((hit) => ({ ...hit, locale: hit.locale as Locale })) };
}

/** A question somebody put to us: when nothing answers it, it joins the list of articles to write. */
export async function searchAndNote(
  tools: Tools,
  input: { q: string; locale: Locale; limit?: number },
  channel: IntakeChannel | TalkChannel,
) {
  const found = await searchKnowledge(tools, input);
  await noteIfUnanswered(tools, { text: input.q, locale: input.locale, channel }, found.hits);
  return found;
}

export async function readArticle(tools: Tools, input: { slug: string; locale: Locale }) {
  const index = await tools.directory.knowledge();
  const article = index.article(input.slug, input.locale);
  if (!article) throw new Refused('article-not-found');
  const own = locales.filter((locale) => index.article(input.slug, locale)?.locale === locale);
  return { ...view(tools, article, input.locale), locales: own };
}

function view(tools: Tools, article: Article, locale: Locale) {
  const { departmentNames, categoryNames, validFrom, reviewDate, updatedAt, ...rest } = article;
  return {
    ...rest,
    locale: article.locale as Locale,
    link: article.link ?? null,
    region: article.region ?? '',
    audience: article.audience ?? 'everyone',
    isMachine: article.isMachine ?? false,
    isOutdated: article.isOutdated ?? false,
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
    {
      code: string;
      name: string;
      articles: { slug: string; title: string; summary: string; updatedAt: string }[];
    }
  >();
  for (const article of articles) {
    const code = article.categoryCode ?? 'other';
    const group = groups.get(code) ?? {
      code,
      name: named(article.categoryNames ?? {}, input.locale),
      articles: [],
    };
    const { slug, title, summary } = article;
    group.articles.push({
      slug,
      title,
      summary,
      updatedAt: isoWithOffset(article.updatedAt, tools.city.zone),
    });
    groups.set(code, group);
  }
  return { groups: [...groups.values()] };
}
