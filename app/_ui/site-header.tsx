/** The top of every citizen page: what to do in danger, in which language, whose site this is, where one can go. */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { EmergencyLine } from './emergency-line';
import { LanguageSwitch } from './language-switch';
import { Mark } from './mark';
import { Text } from './text';

const places = ['request', 'track', 'knowledge', 'chat'] as const;

type SiteHeaderProps = { locale: Locale; path: string; query?: string };

export function SiteHeader({ locale, path, query }: SiteHeaderProps) {
  const t = translator(locale);
  return (
    <header className="site-header">
      <div className="topline">
        <div className="topline-inside">
          <EmergencyLine locale={locale} />
          <LanguageSwitch locale={locale} path={path} query={query} />
        </div>
      </div>
      <div className="masthead">
        <a className="brand" href={`/${locale}`} aria-label={t('common:brand.home')}>
          <Mark />
          <span className="brand-name" translate="no">
            <Text>{t('common:brand.name')}</Text>
          </span>
        </a>
        <nav className="site-nav" aria-label={t('common:nav.label')}>
          <ul>
            {places.map((place) => (
              <li key={place}>
                <a href={`/${locale}/${place}`} aria-current={isHere(path, place) ? 'page' : undefined}>
                  <Text>{t(`common:nav.${place}`)}</Text>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function isHere(path: string, place: string): boolean {
  return path === `/${place}` || path.startsWith(`/${place}/`);
}
