/** Where the language links lead: /en/language/track remembers English and goes on to /en/track. */
import type { NextRequest } from 'next/server';
import { isLocale } from '#locales/languages';
import { cookieNames } from '#server/api/context';
import { houseSettings } from '#server/api/house';
import { languageCookie, samePage } from '../../../_language';

type Context = { params: Promise<{ locale: string; path?: string[] }> };

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale, path = [] } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(null, {
    status: 303,
    headers: {
      location: samePage(locale, path, request.nextUrl.search),
      'set-cookie': languageCookie(cookieNames.locale, locale, houseSettings().isSecure),
      'cache-control': 'private, no-store',
    },
  });
}
