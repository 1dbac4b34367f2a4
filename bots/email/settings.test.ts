import { expect, test } from 'vitest';
import { isOurs, outboxIdAt, replyAddress } from './addresses';
import { emailFromEnv } from './settings';

const id = '019a0000-0000-7000-8000-000000000001';

test('an address that is written with capital letters has its plus addresses all the same', () => {
  const home = emailFromEnv({
    baseUrl: 'https://city.example',
    MAIL_ADDRESS: 'Help@City.example',
    MAIL_PLUS: '1',
  });
  const reply = replyAddress(id, home) ?? '';
  expect(isOurs(reply, home)).toBe(true);
  expect(outboxIdAt(reply, home)).toBe(id);
});
