/** A signed link: the language and the token of its address. */
import type { Locale } from '#locales/languages';
import { localeOf } from '../../../_locale';

export type TokenParams = { params: Promise<{ locale: string; token: string }> };

export async function tokenOf(params: TokenParams['params']): Promise<{ locale: Locale; token: string }> {
  const [locale, { token }] = await Promise.all([localeOf(params), params]);
  return { locale, token: decodeURIComponent(token).slice(0, 400) };
}
