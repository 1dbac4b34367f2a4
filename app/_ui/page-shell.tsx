/**
 * What every citizen page stands in. The title and the links to the other languages are written here and hoisted into the head by
 * React, so that a page is one component and nothing of the head can arrive late by script.
 */
import type { ReactNode } from 'react';
import type { Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { BackLink } from './back-link';
import { ExitLink } from './exit-link';
import { PageHead, type PageHeadProps } from './page-head';
import { enhancementScript } from './site';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { Text } from './text';

export type PageShellProps = {
  locale: Locale;
  /** The page's path below the language ('' for home, '/track'): the other languages' links lead to the same. */
  path: string;
  /** '?q=…' when the other languages need it too. */
  query?: string;
  /** For the browser's title, without the product's name; unique for each page and step. */
  title: string;
  description?: string;
  /** Says in the title that something has to be corrected. */
  hasErrors?: boolean;
  /** A person's own page, not for search engines. */
  isPrivate?: boolean;
  /** Somebody may look over the person's shoulder: a way off our pages at once. */
  hasExit?: boolean;
  /** See PageHead. */
  existsIn?: PageHeadProps['existsIn'];
  back?: { href: string; label?: string };
  /** `wide` for lists and the home page, otherwise a column of comfortable length. */
  width?: 'text' | 'wide';
  children: ReactNode;
};

export function PageShell(props: PageShellProps) {
  const { locale, path, query, back, width = 'text', hasExit, children } = props;
  const t = translator(locale);
  return (
    <>
      <PageHead {...props} />
      <a className="skip" href="#main">
        <Text>{t('common:skip')}</Text>
      </a>
      <SiteHeader locale={locale} path={path} query={query} />
      {hasExit ? <ExitLink locale={locale} /> : null}
      {back ? (
        <BackLink
          href={back.href}
          label={back.label ?? t('common:back.label')}
          navLabel={t('common:back.navLabel')}
        />
      ) : null}
      <main id="main" className={`page page-${width}`} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} />
      <script src={enhancementScript} defer />
    </>
  );
}
