import { expect, it } from 'vitest';
import { typedNames } from '../../[locale]/desk/sign-in/_typed-names';
import { awayPage } from './_away-page';
import { nameTyped, signInAgain } from './_sign-in-again';

it('the way to the identity provider is a page without a script, and nothing in the address can become one', async () => {
  const url = new URL(`https://id.example/authorize?state="><script>alert(1)</script>&scope='openid'`);
  const page = awayPage(new Response(null, { status: 302, headers: { location: url.href } }), url, 'en');
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(page.headers.get('location')).toBeNull();
  expect(html).toContain('http-equiv="refresh"');
  expect(html).not.toContain('<script');
  expect(html).not.toContain(`'openid'`);
});

it('the cookies that the sign-in needs go along with the page', () => {
  const response = new Response(null, { headers: { 'set-cookie': 'next-auth.state=sealed; HttpOnly' } });
  const page = awayPage(response, new URL('https://id.example/'), 'zh-CN');
  expect(page.headers.get('set-cookie')).toContain('next-auth.state=sealed');
});

it('after a wrong password the user name is still there, and stands in no address', () => {
  const back = signInAgain(new URL('http://localhost/api/auth/error?error=wrong-password'), 'en', 'agent');
  const { pathname, searchParams } = new URL(back ?? '', 'http://localhost');
  expect(pathname).toBe('/en/desk/sign-in');
  expect(searchParams.get('error')).toBe('wrong-password');
  expect(back).not.toContain('agent');
  expect(typedNames.find('', searchParams.get('kept') ?? '')).toBe('agent');
});

it('a sign-in that succeeded leads where it leads', () => {
  expect(signInAgain(new URL('http://localhost/en/desk/queue'), 'en', 'agent')).toBeNull();
});

it('the user name is read from a copy of the form, which next-auth reads itself', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: new URLSearchParams({ username: 'agent' }),
  });
  expect(await nameTyped(request)).toBe('agent');
  expect(await request.text()).toBe('username=agent');
  expect(await nameTyped(new Request('http://localhost/'))).toBeNull();
});
