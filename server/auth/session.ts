/**
 * The session of someone who works here: a cookie that next-auth seals (encrypted, 10 hours). It holds who, and the version of the
 * account's sessions, so that raising that number in the database ends them all. No name and no role: those are asked for each time.
 */
import { decode } from 'next-auth/jwt';

export const sessionHours = 10;

export type StaffSession = { staffId: string; sessionVersion: number };

type SessionOptions = { secret: string; isSecure: boolean };

/** next-auth's own names, which carry a prefix that browsers only take over https. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? '__Secure-next-auth.session-token' : 'next-auth.session-token';
}

export function csrfCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-next-auth.csrf-token' : 'next-auth.csrf-token';
}

/** Where next-auth remembers the page that somebody wanted when signing in began. */
export function callbackCookieName(isSecure: boolean): string {
  return isSecure ? '__Secure-next-auth.callback-url' : 'next-auth.callback-url';
}

/** Longer than any token of ours: nothing to decrypt. */
const longestToken = 4096;

/** Who is signed in, by the Cookie header of a request; null without a valid, unexpired session. Asks no database. */
export async function readStaffSession(
  cookieHeader: string | undefined,
  { secret, isSecure }: SessionOptions,
): Promise<StaffSession | null> {
  const token = cookieIn(cookieHeader, sessionCookieName(isSecure));
  if (!token || token.length > longestToken) return null;
  try {
    return toSession(await decode({ token, secret }));
  } catch {
    return null;
  }
}

function toSession(claims: { sub?: string; sessionVersion?: unknown } | null): StaffSession | null {
  if (!claims?.sub || typeof claims.sessionVersion !== 'number') return null;
  return { staffId: claims.sub, sessionVersion: claims.sessionVersion };
}

function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}
