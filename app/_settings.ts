/** The few settings that pages and route handlers need to know, read once. */
import type { Locale } from '#locales/languages';
import { readEnv } from '#server/env';

export type SiteSettings = { defaultLocale: Locale; isSecure: boolean; baseUrl: string };

let settings: SiteSettings | undefined;

export function siteSettings(): SiteSettings {
  if (!settings) {
    const { DEFAULT_LOCALE: defaultLocale, isSecure, baseUrl } = readEnv();
    settings = { defaultLocale, isSecure, baseUrl };
  }
  return settings;
}
