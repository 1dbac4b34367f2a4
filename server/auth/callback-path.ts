/**
 * Where to go after signing in. The wish comes with the address and may be anybody's, so only a path of the desk on this very site is
 * followed, and it is followed as a path: right behind any proxy and under every name the site is reached by.
 */
import { isLocale, type Locale, languageOf, languages } from '#locales/languages';

const longestPath = 500;

/** The wished path when it leads to the desk, else the start of the desk in the language given. */
export function deskPath(wished: string | null | undefined, baseUrl: string, locale: Locale): string {
  const path = ownPath(wished, baseUrl);
  return path && localeInPath(path) ? path : `/${locale}/desk`;
}

/** The desk's language that a path starts with; null when it does not lead to the desk. */
export function localeInPath(path: string | null | undefined): Locale | null {
  const [, first, second] = (path ?? '').split(/[/?#]/);
  return isLocale(first) && second === 'desk' ? deskLocale(first) : null;
}

/** The desk speaks some of the site's languages; the others are led to the one that most people read. */
export function deskLocale(locale: Locale): Locale {
  if (languageOf(locale).desk) return locale;
  return languages.find((language) => language.desk && language.code === 'en')?.code ?? languages[0].code;
}

function ownPath(wished: string | null | undefined, baseUrl: string): string | null {
  if (!wished || wished.length > longestPath || !URL.canParse(wished, baseUrl)) return null;
  const url = new URL(wished, baseUrl);
  return url.origin === new URL(baseUrl).origin ? url.pathname + url.search : null;
}
