/**
 * next-auth, for signing in only: its other endpoints (session, sign-out, log) have no use here and stay shut. Addresses on this site
 * leave as paths, so that signing in works under every name and port the site is reached by.
 */
import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { type Locale, locales } from '#locales/languages';
import { houseSettings } from '#server/api/house';
import { localeInPath } from '#server/auth/callback-path';
import { authOptions } from '#server/auth/options';
import { callbackCookieName } from '#server/auth/session';
import { awayPage } from '../_away-page';
import { nameTyped, signInAgain } from '../_sign-in-again';
import { signInDoor } from '../_sign-in-door';

export const dynamic = 'force-dynamic';

const opened: readonly (string | undefined)[] = ['signin', 'callback', 'error'];

type Context = { params: Promise<{ nextauth: string[] }> };

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!opened.includes(nextauth[0])) return new Response(null, { status: 404 });
  const settings = houseSettings();
  const locale = localeOf(request, settings.isSecure);
  const name = await nameTyped(request);
  const response: Response = await NextAuth(request, context, authOptions(settings, signInDoor, locale));
  return leadOn(response, settings.baseUrl, locale, name);
}

/** The language of the desk that the person came from, as told by where they want to go, now or when they began. */
function localeOf(request: NextRequest, isSecure: boolean): Locale {
  const begun = request.cookies.get(callbackCookieName(isSecure))?.value;
  return localeInPath(request.nextUrl.searchParams.get('callbackUrl')) ?? localeInPath(begun) ?? locales[0];
}

function leadOn(response: Response, baseUrl: string, locale: Locale, name: string | null): Response {
  const target = response.headers.get('location');
  if (!target) return response;
  const url = new URL(target, baseUrl);
  if (url.origin !== new URL(baseUrl).origin) return awayPage(response, url, locale);
  const again = name === null ? null : signInAgain(url, locale, name);
  response.headers.set('location', again ?? url.pathname + url.search);
  return response;
}

export { answer as GET, answer as POST };
