/** `/` leads to a person's language. */
import type { NextRequest } from 'next/server';
import { isLocale, locales } from '#locales/languages';
import { cookieNames } from '#server/api/context';
import { houseSettings } from '#server/api/house';
import { languageFor } from './_language';

export const dynamic = 'force-dynamic';

export function GET(request: NextRequest): Response {
  const { defaultLocale } = houseSettings();
  const locale = languageFor({
    chosen: request.cookies.get(cookieNames.locale)?.value,
    accepted: request.headers.get('accept-language'),
    fallback: isLocale(defaultLocale) ? defaultLocale : locales[0],
  });
  return new Response(null, {
    status: 307,
    headers: {
      location: `/${locale}`,
      vary: 'Accept-Language, Cookie',
      'cache-control': 'private, no-store',
    },
  });
}
