import { expect, test } from 'vitest';
import { troubleOf } from './channel-troubles';

test.each([
  ['token-refused', 'token-refused'],
  ['twilio-not-reached', 'not-reached'],
  ['account-suspended', 'account-restricted'],
  ['secret-frozen', 'secret-refused'],
  ['mailbox-refused: AUTH', 'mailbox-refused'],
  ['wechat-token-48001', null],
  ['', null],
])('an adapter’s %s is said as %s on the desk', (error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});
