/**
 * Full-text search over the articles, in memory. Question forms weigh most: they are how people ask. A hit is shown in the person's language
 * where the article has it, whatever language its words were found in; else in another, after their own.
 */
import type { Article, Hit, KnowledgeIndex } from '#server/domain/knowledge/knowledge-index';
import { atOnce, inSlices, type Steps } from '#server/understanding/retrieval/in-slices';
import { alike, createLikeness, type Likeness, type Profile } from '#server/understanding/retrieval/likeness';
import { termsOf } from '#server/understanding/retrieval/terms';
import { createTextShelf, type Field, type TextIndex } from '#server/understanding/retrieval/text-index';

const weights = { title: 5, questions: 8, summary: 2, body: 0.6 };
/** Below this share of the best hit's rank an article is noise, if it is not much like the question either. */
const worthShowing = 0.4;
/** Below this likeness to title and questions an article has to say one of the words at least. */
const atLeastAlike = 0.1;
/** How much the rank among all articles counts beside how alike question and article are. */
const rankCounts = 0.3;
/** An article may be found in several languages at once, and the best of them are looked at more closely. */
const looksAt = 4;

/** Reads each text once: an index of many articles of which one has changed is there again soon. */
export function createKnowledgeShelf() {
  const shelf = createTextShelf();
  const steps = function* (articles: readonly Article[]): Steps<KnowledgeIndex> {
    const texts = articles.map((article) => ({
      key: keyOf(article.slug, article.locale),
      fields: fieldsOf(article),
    }));
    return knowledgeIn(articles, yield* shelf.index(texts));
  };
  return {
    index: (articles: readonly Article[]) => atOnce(steps(articles)),
    /** Others have their turn meanwhile. */
    indexInSlices: (articles: readonly Article[]) => inSlices(steps(articles)),
  };
}

const keyOf = (slug: string, locale: string) => `${slug}\n${locale}`;

function fieldsOf({ title, questions, summary, body }: Article): Field[] {
  return [
    { text: title, weight: weights.title },
    { text: questions.join('\n'), weight: weights.questions },
    { text: summary, weight: weights.summary },
    { text: body, weight: weights.body },
  ];
}

function knowledgeIn(articles: readonly Article[], index: TextIndex): KnowledgeIndex {
  const byKey = new Map(articles.map((article) => [keyOf(article.slug, article.locale), article]));
  const first = new Map<string, Article>();
  for (const article of articles) if (!first.has(article.slug)) first.set(article.slug, article);
  const read = (slug: string, locale: string) => byKey.get(keyOf(slug, locale)) ?? first.get(slug) ?? null;
  const scoreOf = scorer(createLikeness(index));

  return {
    search(q, locale, limit) {
      const found = index.search(q, limit * looksAt);
      const leastRank = (found[0]?.score ?? 0) * worthShowing;
      const score = scoreOf(q);
      const { words } = termsOf(q);
      const placed = new Map<string, Placed>();
      for (const { document, score: rank } of found) {
        const article = articles[document];
        if (!article || rank < leastRank) continue;
        const likeness = score(article);
        if (likeness < atLeastAlike && !saysOneOf(words, article)) continue;
        const hit = hitOf(read(article.slug, locale) ?? article, likeness);
        const place = hit.score + (rankCounts * rank) / (found[0]?.score ?? 1);
        if (place > (placed.get(article.slug)?.place ?? -1)) placed.set(article.slug, { hit, place });
      }
      return ownFirst([...placed.values()], locale).slice(0, limit);
    },
    article: read,
    list: (locale) => articles.filter((article) => article.locale === locale),
  };
}

/** Groups of letters alone are found in anything: `zebra` in `branch`. */
function saysOneOf(words: readonly string[], { title, questions, summary, body }: Article) {
  const said = [title, ...questions, summary, body].join('\n').toLowerCase();
  return words.some((word) => said.includes(word));
}

function hitOf({ slug, title, summary, locale }: Article, score: number): Hit {
  return { slug, title, summary, locale, score };
}

type Placed = { hit: Hit; place: number };

function ownFirst(placed: Placed[], locale: string): Hit[] {
  const isForeign = ({ hit }: Placed) => Number(hit.locale !== locale);
  placed.sort((one, other) => isForeign(one) - isForeign(other) || other.place - one.place);
  return placed.map(({ hit }) => hit);
}

/** Measured against the title and every way of asking; what these say is worked out once for each article. */
function scorer(likeness: Likeness) {
  const said = new Map<Article, Profile[]>();
  const saidBy = (article: Article) => {
    const known = said.get(article);
    if (known) return known;
    const fresh = [article.title, ...article.questions].map(likeness.profile);
    said.set(article, fresh);
    return fresh;
  };
  return (q: string) => {
    const asked = likeness.asked(q);
    return (article: Article) => {
      const best = Math.max(...saidBy(article).map((own) => alike(asked, own)));
      return Math.round(best * 100) / 100;
    };
  };
}
