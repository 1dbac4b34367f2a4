import { encode } from 'next-auth/jwt';
import { expect, it } from 'vitest';
import { readStaffSession, sessionCookieName } from './session';

const secret = 'a secret of the house';
const open = { secret, isSecure: false };

function seal(claims: Record<string, unknown>, maxAge = 600, key = secret): Promise<string> {
  return encode({ token: claims, secret: key, maxAge });
}

it('a sealed cookie says who is signed in, among other cookies too', async () => {
  const token = await seal({ sub: 'zhang', sessionVersion: 3 });
  const header = `huying-locale=en; next-auth.session-token=${token}; other=a=b`;
  expect(await readStaffSession(header, open)).toEqual({ staffId: 'zhang', sessionVersion: 3 });
});

it('nobody is signed in without a cookie, with a broken one, or with one sealed by someone else', async () => {
  const foreign = await seal({ sub: 'zhang', sessionVersion: 3 }, 600, 'another secret');
  expect(await readStaffSession(undefined, open)).toBeNull();
  expect(await readStaffSession('next-auth.session-token=nonsense', open)).toBeNull();
  expect(await readStaffSession(`next-auth.session-token=${'x'.repeat(5000)}`, open)).toBeNull();
  expect(await readStaffSession(`next-auth.session-token=${foreign}`, open)).toBeNull();
});

it('a session that ran out is over', async () => {
  const token = await seal({ sub: 'zhang', sessionVersion: 3 }, -60);
  expect(await readStaffSession(`next-auth.session-token=${token}`, open)).toBeNull();
});

it('a token that does not carry the version of the sessions is not a session', async () => {
  const token = await seal({ sub: 'zhang' });
  expect(await readStaffSession(`next-auth.session-token=${token}`, open)).toBeNull();
});

it('over https only the cookie that browsers guard counts', async () => {
  const token = await seal({ sub: 'zhang', sessionVersion: 1 });
  const secure = { secret, isSecure: true };
  expect(await readStaffSession(`next-auth.session-token=${token}`, secure)).toBeNull();
  expect(await readStaffSession(`${sessionCookieName(true)}=${token}`, secure)).not.toBeNull();
});
