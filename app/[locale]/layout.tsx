/** The document: language, direction, one style sheet. What stands in it is each page's own (PageShell for citizens, the desk's frame). */
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { languageOf } from '#locales/languages';
import { everyLocale, localeOf } from '../_locale';
import '../_ui/site.css';

export const generateStaticParams = everyLocale;

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#101715' },
  ],
};

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function DocumentLayout({ children, params }: LayoutProps) {
  const locale = await localeOf(params);
  return (
    <html lang={locale} dir={languageOf(locale).direction}>
      <body>{children}</body>
    </html>
  );
}
