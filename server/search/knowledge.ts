/**
 * Full-text search over the articles, in memory, with MiniSearch. Chinese has no spaces, so Han text is cut into overlapping pairs of
 * characters; everything is NFKC-folded first, so that full-width letters are found too. Question forms weigh most: they are how people ask.
 */
import MiniSearch from 'minisearch';
import type { Article, Hit, KnowledgeIndex } from '#server/domain/knowledge/knowledge-index';

const weights = { title: 3, questions: 4, summary: 2, body: 1 };
/** Below this share of the best hit's score an article is noise. */
const worthShowing = 0.35;
/** Of articles in other languages only the best are offered. */
const mostForeign = 3;

const arabicMarks = /[\u064b-\u065f\u0670\u0640]/g;

/** One form for what people write in several: width, case, Arabic vowel marks and the letters they leave a hamza off. */
function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(arabicMarks, '');
  return plain.replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه').replace(/ى/g, 'ي');
}

/** Words that every text has and no question is about. */
const empty = new Set(
  fold(
    'the a an and or of to in on at is are was were be do does did i my me we you your it this that there for with can how what where when who not no from by as have has had will would في من على إلى عن هو هي هل ما لا أن إن كان مع هذا هذه لي أنا كيف متى أين',
  ).split(' '),
);

/** Runs of Han characters, and runs of anything else that is a letter, its marks or a number. */
const runs = /\p{sc=Han}+|(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}])+/gu;

export function words(text: string): string[] {
  return (fold(text).match(runs) ?? []).flatMap((run) => {
    if (/\p{sc=Han}/u.test(run)) return pairs(run);
    return empty.has(run) ? [] : [stem(run)];
  });
}

function pairs(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, place) => letters[place] + letter);
}

/** Just enough for plural forms and the Arabic article; a real stemmer is not worth its weight here. */
function stem(word: string): string {
  if (word.startsWith('ال') && word.length > 4) return word.slice(2);
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Best first; what scores far below the best is noise. */
function theBest(hits: Hit[], limit: number): Hit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter((hit) => hit.score >= best * worthShowing).slice(0, limit);
}

export function createKnowledgeIndex(articles: Article[]): KnowledgeIndex {
  const byKey = new Map(articles.map((article) => [`${article.slug}\n${article.locale}`, article]));
  const index = new MiniSearch<{
    id: string;
    title: string;
    questions: string;
    summary: string;
    body: string;
  }>({
    fields: ['title', 'questions', 'summary', 'body'],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: { boost: weights, prefix: (term) => term.length > 3, combineWith: 'OR' },
  });
  index.addAll(
    [...byKey].map(([id, article]) => ({ ...article, id, questions: article.questions.join('\n') })),
  );

  const hitsIn = (q: string, locale: string): Hit[] =>
    index
      .search(q, { filter: (result) => byKey.get(String(result.id))?.locale === locale })
      .flatMap((result) => {
        const article = byKey.get(String(result.id));
        return article
          ? [
              {
                slug: article.slug,
                title: article.title,
                summary: article.summary,
                score: result.score,
                locale,
              },
            ]
          : [];
      });

  return {
    search(q, locale, limit) {
      const hits = theBest(hitsIn(q, locale), limit);
      if (hits.length > 0) return hits;
      const others = [...new Set(articles.map((article) => article.locale))].filter(
        (other) => other !== locale,
      );
      return theBest(
        others.flatMap((other) => hitsIn(q, other)).sort((a, b) => b.score - a.score),
        Math.min(limit, mostForeign),
      );
    },
    article(slug, locale) {
      return byKey.get(`${slug}\n${locale}`) ?? articles.find((article) => article.slug === slug) ?? null;
    },
    list: (locale) => articles.filter((article) => article.locale === locale),
  };
}
