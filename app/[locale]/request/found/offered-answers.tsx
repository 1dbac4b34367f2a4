/** Up to three answers with their short form, each with the way to the whole and a button that says that it was enough. */
import { type Locale, languageOf } from '#locales/languages';
import type { Translate } from '#locales/translate';
import { Text } from '#ui/text';
import { directionIn } from '../../knowledge/_parts/language-notes';
import type { Suggestion } from '../draft';

type Article = Suggestion['articles'][number];
type OfferedProps = { locale: Locale; t: Translate; articles: readonly Article[] };

function Offered({ locale, t, article }: Omit<OfferedProps, 'articles'> & { article: Article }) {
  const isForeign = article.locale !== locale;
  return (
    <li>
      <h2 {...directionIn(locale, article.locale)}>{article.title}</h2>
      {isForeign ? (
        <p className="hint">
          <Text>{t('knowledge:results.inLanguage', { language: languageOf(article.locale).ownName })}</Text>
        </p>
      ) : null}
      <p {...directionIn(locale, article.locale)}>{article.summary}</p>
      <div className="actions">
        <form method="post" action={`/${locale}/request/answered/save`}>
          <input type="hidden" name="answered" value={article.slug} />
          <button type="submit" className="button button-quiet">
            <span>
              <Text>{t('request:articles.answered')}</Text>
              <span className="unseen"> {article.title}</span>
            </span>
          </button>
        </form>
        <a className="read-whole" href={`/${locale}/knowledge/${article.slug}`}>
          <Text>{t('request:articles.whole')}</Text>
          <span className="unseen"> {article.title}</span>
        </a>
      </div>
    </li>
  );
}

export function OfferedAnswers({ locale, t, articles }: OfferedProps) {
  return (
    <ul className="offered-answers">
      {articles.map((article) => (
        <Offered key={article.slug} locale={locale} t={t} article={article} />
      ))}
    </ul>
  );
}
