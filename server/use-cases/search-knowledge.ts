/** Answers from the knowledge base. */
import { type Locale, locales } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { IntakeChannel, TalkChannel } from '#server/domain/channels';
import { type Article, isGoodAnswer } from '#server/domain/knowledge/knowledge-index';
import { Refused } from '#server/domain/refusals';
import { noteIfUnanswered } from './open-questions';
import { named } from './suggest';
import type { Tools } from './tools';

export async function searchKnowledge(tools: Tools, input: { q: string; locale: Locale; limit?: number }) {
  const index = await tools.directory.knowledge();
  const hits = index.search(input.q, input.locale, input.limit ?? 10);
  return { hits: hits.map((hit) => ({ ...hit, locale: hit.locale as Locale })) };
}

const mostAnswers = 3;
/** The beginning of a long story says what it is about. */
const mostLetters = 500;

/** The articles that may spare somebody a request: at most three, and none rather than one that has little to do with it. */
export async function answersTo(tools: Tools, { text, locale }: { text: string; locale: Locale }) {
  const words = text.trim().slice(0, mostLetters);
  if (words.length < 2) return [];
  const { hits } = await searchKnowledge(tools, { q: words, locale, limit: mostAnswers });
  return hits.filter(isGoodAnswer);
}

/** A question somebody put to us: when nothing answers it, it joins the list of articles to write. */
export async function searchAndNote(
  tools: Tools,
  { isTyping, ...input }: { q: string; locale: Locale; limit?: number; isTyping?: boolean },
  channel: IntakeChannel | TalkChannel,
) {
  const found = await searchKnowledge(tools, input);
  // Half a question is no question.
  if (!isTyping)
    await noteIfUnanswered(
      tools,
      { text: input.q, locale: input.locale, channel },
      found.hits.filter(isGoodAnswer),
    );
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
      name: article.categoryNames
        ? named(article.categoryNames, input.locale)
        : tools.say(input.locale, 'knowledge:otherTopics'),
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
