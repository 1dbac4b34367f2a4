/** What readers must know of the words before them: in which language they are, who translated them, and how old they are. */
import { type Locale, languageOf } from '#locales/languages';
import { translator } from '#locales/translate';
import { Notice } from '#ui/notice';
import { Text } from '#ui/text';

type Shown = { locale: Locale; isMachine: boolean; isOutdated: boolean };

export function LanguageNotes({ locale, article }: { locale: Locale; article: Shown }) {
  const t = translator(locale);
  const language = languageOf(article.locale).ownName;
  const notes = [
    article.locale === locale ? null : t('knowledge:article.otherLanguage', { language }),
    article.isOutdated ? t('knowledge:article.outdated') : null,
    article.isMachine && !article.isOutdated ? t('knowledge:article.machine') : null,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <Notice>
      {notes.map((note) => (
        <p key={note}>
          <Text>{note}</Text>
        </p>
      ))}
    </Notice>
  );
}

/** For words in another language than the page's. */
export function directionIn(page: Locale, words: Locale): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return page === words ? {} : { lang: words, dir: languageOf(words).direction };
}
