/**
 * The languages, each in its own words. A link leads to the same page in the other language by way of /{lang}/language/…, which
 * remembers the choice in a cookie: so a cookie exists only for those who chose.
 */
import { type Locale, languageOf, languages } from '#locales/languages';
import { translator } from '#locales/translate';
import { Text } from './text';

type LanguageSwitchProps = { locale: Locale; path: string; query?: string };

export function LanguageSwitch({ locale, path, query = '' }: LanguageSwitchProps) {
  const t = translator(locale);
  return (
    <details className="languages" data-closes>
      <summary>
        <span className="unseen">
          <Text>{t('common:language.choose')}</Text>{' '}
        </span>
        {languageOf(locale).ownName}
      </summary>
      <ul>
        {languages.map(({ code, ownName, direction }) => (
          <li key={code}>
            <a
              href={`/${code}/language${path}${query}`}
              lang={code}
              hrefLang={code}
              dir={direction}
              aria-current={code === locale ? 'true' : undefined}
            >
              {ownName}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
