import { parseOptions } from '@node-rs/argon2';
import { expect, it } from 'vitest';
import { hashPassword, isPassword } from './password';

it('a password opens the account it was set for, and no other word does', async () => {
  const stored = await hashPassword('丁香 lilac 42');
  expect(await isPassword(stored, '丁香 lilac 42')).toBe(true);
  expect(await isPassword(stored, '丁香 lilac 43')).toBe(false);
  expect(await isPassword(stored, '')).toBe(false);
});

it('the same password is stored differently each time, with the parameters of the house', async () => {
  const [first, second] = await Promise.all([hashPassword('same'), hashPassword('same')]);
  expect(first).not.toBe(second);
  expect(first).toMatch(/^\$argon2id\$/);
  expect(parseOptions(first)).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
});

it('an account without a password cannot be opened with any', async () => {
  expect(await isPassword(null, 'nobody has this password')).toBe(false);
});

it('a password typed on a keyboard that composes accents otherwise is the same password', async () => {
  const stored = await hashPassword('caf\u00e9');
  expect(await isPassword(stored, 'cafe\u0301')).toBe(true);
});

it('an overlong password is refused without being hashed', async () => {
  const long = 'x'.repeat(201);
  expect(await isPassword(await hashPassword(long), long)).toBe(false);
});
