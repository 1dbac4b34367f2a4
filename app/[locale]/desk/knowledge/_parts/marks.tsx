/** Small facts about an article, each told by a word; colour and frame only help. */
import { type Locale, languageOf } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { ListedArticle } from './knowledge';

type StateProps = {
  locale: Locale;
  article: Pick<ListedArticle, 'state' | 'isPublic'> & { isLive: boolean };
};

export function StateMark({ locale, article }: StateProps) {
  const t = plainTranslator(locale);
  const { state, isPublic, isLive } = article;
  return (
    <>
      <span className={`article-state article-state-${state}`}>{t(`desk:knowledge.state.${state}`)}</span>
      {isPublic ? null : <span className="chip chip-strong">{t('desk:knowledge.internal')}</span>}
      {isLive && state !== 'published' ? (
        <span className="cell-small">{t('desk:knowledge.oldStands')}</span>
      ) : null}
    </>
  );
}

type LanguagesProps = { locale: Locale; languages: ListedArticle['languages'] };

export function LanguageMarks({ locale, languages }: LanguagesProps) {
  const t = plainTranslator(locale);
  return (
    <ul className="language-marks">
      {languages.map((language) => (
        <li key={language.locale} className={`language-mark language-${language.state}`}>
          <span lang={language.locale}>{languageOf(language.locale).ownName}</span>
          {language.state === 'human' ? null : ` · ${t(`desk:knowledge.language.${language.state}`)}`}
        </li>
      ))}
    </ul>
  );
}
