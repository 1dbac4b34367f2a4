/**
 * The session of a citizen in "my cases": a cookie sealed as next-auth seals its own (encrypted, 12 hours), under a name and a salt of its
 * own, so that neither of the two sessions can ever stand for the other. It holds who, and the version that the person can raise.
 */
import { decode, encode } from 'next-auth/jwt';

export const citizenCookie = 'huying-me';
export const citizenSessionSeconds = 12 * 60 * 60;

export type CitizenSession = { personId: string; sessionVersion: number };

/** Longer than any token of ours: nothing to decrypt. */
const longestToken = 4096;

/** What the cookie holds. */
export function sealCitizenSession(session: CitizenSession, secret: string): Promise<string> {
  const token = { sub: session.personId, sessionVersion: session.sessionVersion };
  return encode({ token, secret, salt: citizenCookie, maxAge: citizenSessionSeconds });
}

/** What the cookie says; null without a session that is valid and not over. Asks no database. */
export async function readCitizenSession(
  token: string | null,
  secret: string,
): Promise<CitizenSession | null> {
  if (!token || token.length > longestToken) return null;
  try {
    const claims = await decode({ token, secret, salt: citizenCookie });
    if (!claims?.sub || typeof claims.sessionVersion !== 'number') return null;
    return { personId: claims.sub, sessionVersion: claims.sessionVersion };
  } catch {
    return null;
  }
}
