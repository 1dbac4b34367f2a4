/** The cookie of "my cases": set after signing in, gone after signing out, and nowhere else. */
import { cookies } from 'next/headers';
import { cookieNames } from '#server/api/context';
import { houseSettings } from '#server/api/house';
import { door } from './_door';

export async function openSession({ cookie, maxAge }: { cookie: string; maxAge: number }): Promise<void> {
  const secure = houseSettings().isSecure;
  (await cookies()).set(cookieNames.me, cookie, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge,
  });
}

export async function closeSession(): Promise<void> {
  (await cookies()).delete({ name: cookieNames.me, path: '/' });
}

export async function isSignedIn(): Promise<boolean> {
  return (await (await door()).me.here()).isSignedIn;
}
