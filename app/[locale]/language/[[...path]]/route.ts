/**
 * Where the language links lead: /en/language/track remembers English and goes on to /en/track. The rest of the address is a path of
 * ours by construction, so this can send nobody elsewhere.
 */
import type { NextRequest } from 'next/server';
import { isLocale } from '#locales/languages';
import { localeCookie } from '../../../_locale';
import { siteSettings } from '../../../_settings';

const yearInSeconds = 365 * 24 * 60 * 60;

type Context = { params: Promise<{ locale: string; path?: string[] }> };

export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { locale, path = [] } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const rest = path.map((part) => `/${encodeURIComponent(decodeURIComponent(part))}`).join('');
  return new Response(null, {
    status: 303,
    headers: {
      location: `/${locale}${rest}${request.nextUrl.search}`,
      'set-cookie': languageCookie(locale),
      'cache-control': 'private, no-store',
    },
  });
}

function languageCookie(locale: string): string {
  const secure = siteSettings().isSecure ? '; Secure' : '';
  return `${localeCookie}=${locale}; Path=/; Max-Age=${yearInSeconds}; HttpOnly; SameSite=Lax${secure}`;
}
