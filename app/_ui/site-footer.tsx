/** The foot of every citizen page: help first, then what the site says about itself. */
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { HelpBlock } from './help-block';
import { Text } from './text';

const pages = ['my', 'open', 'accessibility', 'privacy', 'desk'] as const;

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <footer className="site-footer">
      <div className="site-footer-inside">
        <HelpBlock locale={locale} />
        <ul className="site-footer-links">
          {pages.map((page) => (
            <li key={page}>
              <a href={`/${locale}/${page}`}>
                <Text>{t(`common:footer.${page}`)}</Text>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
