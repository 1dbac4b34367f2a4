'use client';
/**
 * Articles for the words that are being taken down: found while the agent types, read out to the caller, and counted when they were enough.
 * Without script they come with the rest of what is made of the words.
 */
import { type ReactNode, useEffect, useState } from 'react';

export type SpotArticle = {
  slug: string;
  title: string;
  summary: string;
  locale: string;
  isForStaff: boolean;
  phone: string | null;
};

export type SpotWords = Record<'title' | 'hint' | 'answered' | 'forStaff', string> & {
  /** By language: how one in another language is marked. */
  inLanguage: Record<string, string>;
};

type SpotAnswersProps = {
  locale: string;
  words: SpotWords;
  /** Found for the words that were there when the page came. */
  first: readonly SpotArticle[];
};

const pauseMs = 400;

async function find(text: string, locale: string, signal: AbortSignal): Promise<SpotArticle[] | null> {
  // By POST, so that the caller's words stand in no address and in no log.
  const answer = await fetch('/api/trpc/desk.answers', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: text.slice(0, 500), locale }),
    signal,
  });
  if (!answer.ok) return null;
  const said = (await answer.json()) as { result: { data: { articles: SpotArticle[] } } };
  return said.result.data.articles;
}

/** Late answers are dropped, and one that fails leaves what is there. */
function useArticles(locale: string, first: readonly SpotArticle[]): readonly SpotArticle[] {
  const [articles, setArticles] = useState(first);
  useEffect(() => {
    const box = document.querySelector<HTMLTextAreaElement>('form.intake textarea[name="text"]');
    let timer: number | undefined;
    let asking: AbortController | undefined;
    const look = async () => {
      asking?.abort();
      asking = new AbortController();
      const found = await find(box?.value.trim() ?? '', locale, asking.signal).catch(() => null);
      if (found) setArticles(found);
    };
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, pauseMs);
    };
    box?.addEventListener('input', wait);
    return () => {
      box?.removeEventListener('input', wait);
      window.clearTimeout(timer);
      asking?.abort();
    };
  }, [locale]);
  return articles;
}

export function SpotAnswers({ locale, words, first }: SpotAnswersProps): ReactNode {
  const articles = useArticles(locale, first);
  if (articles.length === 0) return null;
  return (
    <section className="panel spot-answers" aria-labelledby="spot-answers">
      <h2 id="spot-answers">{words.title}</h2>
      <p className="hint">{words.hint}</p>
      <ul>
        {articles.map((article) => (
          <Answer key={article.slug} locale={locale} words={words} article={article} />
        ))}
      </ul>
    </section>
  );
}

function Answer({ locale, words, article }: Omit<SpotAnswersProps, 'first'> & { article: SpotArticle }) {
  const { slug, title, summary, phone, isForStaff } = article;
  const room = isForStaff ? 'desk/knowledge' : 'knowledge';
  const isForeign = article.locale !== locale;
  const notes = [isForStaff ? words.forStaff : '', isForeign ? (words.inLanguage[article.locale] ?? '') : ''];
  return (
    <li>
      <a href={`/${locale}/${room}/${slug}`} target="_blank" rel="noopener" lang={article.locale} dir="auto">
        {title}
      </a>
      {notes.filter(Boolean).map((note) => (
        <span key={note} className="chip">
          {note}
        </span>
      ))}
      <p lang={article.locale} dir="auto">
        {summary} {phone ? <bdi dir="ltr">{phone}</bdi> : null}
      </p>
      <button
        type="submit"
        className="button button-quiet"
        name="answered"
        value={slug}
        formAction={`/${locale}/desk/new/answered`}
      >
        <span>{words.answered}</span>
        <span className="unseen"> {title}</span>
      </button>
    </li>
  );
}
