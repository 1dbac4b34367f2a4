/** The language in a page's address. */
import { notFound } from 'next/navigation';
import { isLocale, type Locale, locales } from '#locales/languages';

export type LocaleParams = { params: Promise<{ locale: string }> };

/** Anything that is not one of our languages is an address that does not exist. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}

/** For pages made ahead of time: one of each language. */
export function everyLocale(): { locale: Locale }[] {
  return locales.map((locale) => ({ locale }));
}
