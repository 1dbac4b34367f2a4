import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type AuthSettings, authOptions, type SignInDoor } from './options';
import { readStaffSession } from './session';
import { signInBrowser } from './testing/browser';
import { type Issuer, startIssuer } from './testing/issuer';

const session = { staffId: '0192d000-0000-7000-8000-000000000001', sessionVersion: 4 };
const reported: string[] = [];

const door: SignInDoor = {
  async byPassword(username, password) {
    if (username === 'locked') return { ok: false, reason: 'account-locked' };
    const isRight = username === 'agent' && password === 'right';
    return isRight ? { ok: true, value: session } : { ok: false, reason: 'wrong-password' };
  },
  bySubject: async (subject) =>
    subject === 'known' ? { ok: true, value: session } : { ok: false, reason: 'not-allowed' },
  report: (code) => void reported.push(code),
};

let issuer: Issuer;
let settings: AuthSettings;

beforeAll(async () => {
  issuer = await startIssuer();
  const oidc = { issuer: issuer.url, clientId: 'huying', clientSecret: 'client secret' };
  settings = { authSecret: 'house secret', baseUrl: 'http://localhost:4230', isSecure: false, oidc };
});
afterAll(() => issuer.stop());
beforeEach(() => {
  vi.stubEnv('NEXTAUTH_URL', 'http://localhost:4230');
  reported.length = 0;
});

/** Opens the sign-in page first, as people do: next-auth's own token against forged forms comes with it. */
async function atTheSignInPage(callbackUrl = '/en/desk/calendar') {
  const browser = signInBrowser(() => authOptions(settings, door, 'en'));
  const page = await browser.send({
    method: 'GET',
    path: `/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`,
  });
  const csrfToken = /csrf-token=([0-9a-f]+)/.exec(browser.cookieHeader())?.[1] ?? '';
  const enter = (username: string, password: string) =>
    browser.send({
      method: 'POST',
      path: '/api/auth/callback/password',
      form: { csrfToken, callbackUrl, username, password },
    });
  return { ...browser, page, csrfToken, enter };
}

const signedIn = (cookies: string) =>
  readStaffSession(cookies, { secret: settings.authSecret, isSecure: false });

it('whoever has the right password is signed in and led to the page they wanted', async () => {
  const browser = await atTheSignInPage();
  const reply = await browser.enter(' agent ', 'right');
  expect(reply.location).toBe('/en/desk/calendar');
  expect(await signedIn(browser.cookieHeader())).toEqual(session);
});

it('nobody is led off the site by signing in', async () => {
  const browser = await atTheSignInPage('https://evil.example/en/desk');
  expect(browser.page.location).not.toContain('evil');
  const reply = await browser.enter('agent', 'right');
  expect(reply.location).toBe('/en/desk');
});

it.each([
  ['agent', 'wrong', 'wrong-password'],
  ['nobody', 'right', 'wrong-password'],
  ['locked', 'right', 'account-locked'],
])('signing in as %s with the password "%s" is refused: %s', async (username, password, word) => {
  const browser = await atTheSignInPage();
  const reply = await browser.enter(username, password);
  expect(reply.location).toContain(`error=${word}`);
  const page = await browser.send({ method: 'GET', path: `/api/auth/error?error=${word}` });
  expect(page.location).toBe(`/en/desk/sign-in?error=${word}`);
  expect(await signedIn(browser.cookieHeader())).toBeNull();
});

it('a form that did not come from our sign-in page signs nobody in', async () => {
  const browser = signInBrowser(() => authOptions(settings, door, 'en'));
  await browser.send({
    method: 'POST',
    path: '/api/auth/callback/password',
    form: { csrfToken: 'forged', username: 'agent', password: 'right' },
  });
  expect(await signedIn(browser.cookieHeader())).toBeNull();
});

async function throughTheProvider(subject: string) {
  const browser = await atTheSignInPage();
  const start = await browser.send({
    method: 'POST',
    path: '/api/auth/signin/oidc',
    form: { csrfToken: browser.csrfToken, callbackUrl: '/en/desk/calendar' },
  });
  const back = issuer.authorize(start.location ?? '', subject);
  return { ...browser, start, back, reply: await browser.send({ method: 'GET', path: back }) };
}

it('someone whom the identity provider knows and who works here is signed in without a password', async () => {
  const browser = await throughTheProvider('known');
  const asked = new URL(browser.start.location ?? '').searchParams;
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(asked.get('redirect_uri')).toBe('http://localhost:4230/api/auth/callback/oidc');
  expect(browser.reply.location).toBe('/en/desk/calendar');
  expect(await signedIn(browser.cookieHeader())).toEqual(session);
});

it('someone whom the identity provider knows but who does not work here stays outside', async () => {
  const browser = await throughTheProvider('stranger');
  expect(browser.reply.location).toBe('/en/desk/sign-in?error=not-allowed');
  expect(await signedIn(browser.cookieHeader())).toBeNull();
});

it('an answer of the provider to a question we did not ask signs nobody in', async () => {
  const { back } = await throughTheProvider('known');
  const stranger = await atTheSignInPage();
  const reply = await stranger.send({ method: 'GET', path: back });
  expect(reply.location).toContain('error=OAuthCallback');
  expect(await signedIn(stranger.cookieHeader())).toBeNull();
  expect(reported).toEqual(['OAUTH_CALLBACK_ERROR']);
});
