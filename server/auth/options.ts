/**
 * How next-auth works for us: a password that the door checks, or any OpenID provider whose subject belongs to someone who works here.
 * Sessions live in a sealed cookie for ten hours. Every "no" comes back to our own sign-in page as a word.
 */
import type { NextAuthOptions, User } from 'next-auth';
import credentials from 'next-auth/providers/credentials';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { Locale } from '#locales/languages';
import { deskPath } from './callback-path';
import { type StaffSession, sessionHours } from './session';

export type OidcSettings = { issuer: string; clientId: string; clientSecret: string };

export type AuthSettings = {
  authSecret: string;
  baseUrl: string;
  isSecure: boolean;
  oidc: OidcSettings | null;
};

type Answer = { ok: true; value: StaffSession } | { ok: false; reason: string };

/** What of the door signing in needs. */
export type SignInDoor = {
  byPassword(username: string, password: string): Promise<Answer>;
  bySubject(subject: string): Promise<Answer>;
  /** A code of next-auth, without the data that next-auth would print along (it may hold personal data). */
  report(code: string): void;
};

type SignedIn = User & { sessionVersion?: number };

/** The options for one request; `locale` is the language of the desk that the person came from. */
export function authOptions(settings: AuthSettings, door: SignInDoor, locale: Locale): NextAuthOptions {
  const { oidc } = settings;
  const signInPage = `/${locale}/desk/sign-in`;
  return {
    secret: settings.authSecret,
    useSecureCookies: settings.isSecure,
    session: { strategy: 'jwt', maxAge: sessionHours * 60 * 60 },
    jwt: { maxAge: sessionHours * 60 * 60 },
    pages: { signIn: signInPage, error: signInPage, signOut: `/${locale}/desk/account` },
    providers: [passwordProvider(door), ...(oidc ? [oidcProvider(oidc, door)] : [])],
    callbacks: callbacks(settings.baseUrl, locale),
    logger: { error: (code) => door.report(code), warn: () => undefined, debug: () => undefined },
  };
}

function passwordProvider(door: SignInDoor) {
  return credentials({
    id: 'password',
    credentials: { username: {}, password: {} },
    async authorize(typed): Promise<SignedIn> {
      const { username = '', password = '' } = typed ?? {};
      const answer = await door.byPassword(username.trim(), password);
      // next-auth carries the message of what is thrown here to the sign-in page.
      if (!answer.ok) throw new Error(answer.reason);
      return toUser(answer.value);
    },
  });
}

/** Someone unknown is given the id `unknown` here and refused below: an error thrown here would be printed with their profile. */
const unknown = 'unknown';

function oidcProvider(oidc: OidcSettings, door: SignInDoor): OAuthConfig<{ sub: string }> {
  return {
    id: 'oidc',
    name: new URL(oidc.issuer).host,
    type: 'oauth',
    wellKnown: `${oidc.issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid' } },
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    async profile(profile): Promise<SignedIn> {
      const answer = await door.bySubject(profile.sub);
      return answer.ok ? toUser(answer.value) : { id: unknown };
    },
  };
}

function callbacks(baseUrl: string, locale: Locale): NextAuthOptions['callbacks'] {
  return {
    signIn: ({ user }) => user.id !== unknown || `/${locale}/desk/sign-in?error=not-allowed`,
    redirect: ({ url }) => deskPath(url, baseUrl, locale),
    jwt: ({ token, user }) =>
      user ? { sub: user.id, sessionVersion: (user as SignedIn).sessionVersion } : token,
  };
}

function toUser({ staffId, sessionVersion }: StaffSession): SignedIn {
  return { id: staffId, sessionVersion };
}
