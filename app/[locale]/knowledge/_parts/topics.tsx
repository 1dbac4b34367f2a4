/** Everything there is, topic by topic, with a list of the topics to jump from. */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { Text } from '#ui/text';

type Group = { code: string; name: string; articles: readonly { slug: string; title: string }[] };
type TopicsProps = { locale: Locale; groups: readonly Group[] };

function Topic({ locale, group }: { locale: Locale; group: Group }) {
  return (
    <section className="topic" aria-labelledby={`topic-${group.code}`}>
      <h3 id={`topic-${group.code}`} tabIndex={-1}>
        {group.name}
      </h3>
      <ul>
        {group.articles.map((article) => (
          <li key={article.slug}>
            <a href={`/${locale}/knowledge/${article.slug}`}>{article.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Topics({ locale, groups }: TopicsProps) {
  const t = translator(locale);
  return (
    <section className="topics" aria-labelledby="topics-title">
      <h2 id="topics-title">
        <Text>{t('knowledge:browse')}</Text>
      </h2>
      <nav aria-label={t('knowledge:contents')}>
        <ul className="topic-jumps">
          {groups.map((group) => (
            <li key={group.code}>
              <a href={`#topic-${group.code}`}>{group.name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="topic-columns">
        {groups.map((group) => (
          <Topic key={group.code} locale={locale} group={group} />
        ))}
      </div>
    </section>
  );
}
