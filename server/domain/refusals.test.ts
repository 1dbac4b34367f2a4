import { expect, test } from 'vitest';
import { isRefusal, no, Refused, refusalCodes } from './refusals';

test('a refusal is one of the words of the list, and nothing that every object has', () => {
  for (const word of Object.keys(refusalCodes)) expect(isRefusal(word)).toBe(true);
  for (const word of ['toString', '__proto__', 'constructor', '', 'no-such-word', 1, null, undefined])
    expect(isRefusal(word)).toBe(false);
});

test('a refusal is not a fault of the server', () => {
  const faults = ['INTERNAL_SERVER_ERROR', 'NOT_IMPLEMENTED', 'BAD_GATEWAY', 'TIMEOUT'];
  for (const code of Object.values(refusalCodes)) expect(faults).not.toContain(code);
});

test('a no is a value with its reason, and thrown it still tells it', () => {
  expect(no('case-not-found')).toEqual({ ok: false, reason: 'case-not-found' });
  expect(new Refused('case-not-found')).toMatchObject({
    reason: 'case-not-found',
    message: 'case-not-found',
  });
});
