/** `/` leads to a person's language: the one they chose before, else what their browser asks for, else the city's. */
import type { NextRequest } from 'next/server';
import { isLocale, negotiate } from '#locales/languages';
import { localeCookie } from './_locale';
import { siteSettings } from './_settings';

export const dynamic = 'force-dynamic';

export function GET(request: NextRequest): Response {
  const chosen = request.cookies.get(localeCookie)?.value;
  const locale = isLocale(chosen)
    ? chosen
    : (negotiate(request.headers.get('accept-language')) ?? siteSettings().defaultLocale);
  return new Response(null, {
    status: 307,
    headers: {
      location: `/${locale}`,
      vary: 'Accept-Language, Cookie',
      'cache-control': 'private, no-store',
    },
  });
}
