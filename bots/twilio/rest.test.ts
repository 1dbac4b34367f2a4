import { expect, test } from 'vitest';
import { failureReason } from './rest';

test.each([
  ['opted out', 21610],
  ['is a fixed line, found at once', 21635],
  ['is unknown or was given up', 30005],
  ['is a fixed line, found on the way', 30006],
])('a number that %s is not written to again', (_, code) => {
  expect(failureReason(code)).toBe('unreachable');
});

test.each([
  ['the handset is switched off', 30003],
  ['a filter on the way blocked this one message', 30004],
  ['the carrier took it for spam', 30007],
  ['nobody knows why', 30008],
  ['Twilio named no code', null],
])('a message that failed because %s does not give up the number', (_, code) => {
  expect(failureReason(code)).toBe('permanent');
});
