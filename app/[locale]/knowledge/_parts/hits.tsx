/** What a search found: title and short answer, so that often no click is needed. */
import { type Locale, languageOf } from '#locales/languages';
import { translator } from '#locales/translate';
import { Text } from '#ui/text';
import { directionIn } from './language-notes';

type Hit = { slug: string; title: string; summary: string; locale: Locale };
type HitsProps = { locale: Locale; q: string; hits: readonly Hit[] };

export function Hits({ locale, q, hits }: HitsProps) {
  const t = translator(locale);
  return (
    <section className="hits" aria-labelledby="hits-title">
      <h2 id="hits-title">
        <Text>{t('knowledge:results.title', { q })}</Text>
      </h2>
      <p className="hint">
        <Text>
          {hits.length > 0
            ? t('knowledge:results.count', { count: hits.length })
            : t('knowledge:results.none')}
        </Text>
      </p>
      <ul>
        {hits.map((hit) => (
          <li key={hit.slug}>
            <h3 {...directionIn(locale, hit.locale)}>
              <a href={`/${locale}/knowledge/${hit.slug}`}>{hit.title}</a>
            </h3>
            {hit.locale === locale ? null : (
              <p className="hint">
                <Text>{t('knowledge:results.inLanguage', { language: languageOf(hit.locale).ownName })}</Text>
              </p>
            )}
            <p {...directionIn(locale, hit.locale)}>{hit.summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
