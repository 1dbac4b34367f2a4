/** Which language a person gets, and how a choice is remembered. */
import { isLocale, type Locale, negotiate } from '#locales/languages';

const yearInSeconds = 365 * 24 * 60 * 60;

type Wishes = {
  /** What this device chose before. */
  chosen: string | undefined;
  /** The Accept-Language header. */
  accepted: string | null;
  fallback: Locale;
};

/** The one chosen before, else what the browser asks for, else the city's own. */
export function languageFor({ chosen, accepted, fallback }: Wishes): Locale {
  return isLocale(chosen) ? chosen : (negotiate(accepted) ?? fallback);
}

/** The same page in another language. Always a path of ours: it begins with the language, whatever the rest says. */
export function samePage(locale: Locale, path: readonly string[], search: string): `/${string}` {
  const rest = path.map((part) => `/${encodeURIComponent(decoded(part))}`).join('');
  return `/${locale}${rest}${search}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function languageCookie(name: string, locale: Locale, isSecure: boolean): string {
  const secure = isSecure ? '; Secure' : '';
  return `${name}=${locale}; Path=/; Max-Age=${yearInSeconds}; HttpOnly; SameSite=Lax${secure}`;
}
