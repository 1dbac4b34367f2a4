/**
 * What the chat stands in: the head, the emergency numbers and the languages above it, help below it; nothing else, so that the talk fills
 * the screen. In another site's page there is the talk and no more.
 */
import type { ReactNode } from 'react';
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { EmergencyLine } from '#ui/emergency-line';
import { ExitLink } from '#ui/exit-link';
import { LanguageSwitch } from '#ui/language-switch';
import { PageHead } from '#ui/page-head';
import { chatScript, enhancementScript } from '#ui/site';
import { SiteFooter } from '#ui/site-footer';
import { Text } from '#ui/text';

type ChatShellProps = {
  locale: Locale;
  title: string;
  description: string;
  hasErrors: boolean;
  isEmbedded: boolean;
  /** A way off the page at once; what is said here appears without a reload, so the way is there from the beginning. */
  hasExit: boolean;
  children: ReactNode;
};

export function ChatShell({
  locale,
  title,
  description,
  hasErrors,
  isEmbedded,
  hasExit,
  children,
}: ChatShellProps) {
  const t = translator(locale);
  const about = { locale, path: '/chat', title, description, hasErrors, isPrivate: isEmbedded };
  return (
    <>
      <PageHead {...about} />
      <a className="skip" href="#main">
        <Text>{t('common:skip')}</Text>
      </a>
      <header className="site-header">
        <div className="topline">
          <div className="topline-inside">
            <EmergencyLine locale={locale} />
            {isEmbedded ? null : <LanguageSwitch locale={locale} path="/chat" />}
          </div>
        </div>
      </header>
      {hasExit ? <ExitLink locale={locale} /> : null}
      <main id="main" className="chat-page" tabIndex={-1}>
        {children}
      </main>
      {isEmbedded ? null : <SiteFooter locale={locale} />}
      <script src={enhancementScript} defer />
      <script src={chatScript} defer />
    </>
  );
}
