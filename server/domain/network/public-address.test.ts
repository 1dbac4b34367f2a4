import { describe, expect, test } from 'vitest';
import { isPublicAddress, isPublicHost } from './public-address';

describe('an address that somebody gave us', () => {
  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '[2a00:1450::5]'])(
    '%s is the world’s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '192.0.0.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1%eth0',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::1',
    '2001:db8::1',
    '2001::1',
    'nonsense',
    '1:2:3',
    '',
  ])('%s is ours, or nobody’s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('a host that somebody gave us', () => {
  test.each(['fcm.googleapis.com', 'updates.push.services.mozilla.com', 'web.push.apple.com', '8.8.8.8'])(
    '%s may be called',
    (host) => expect(isPublicHost(host)).toBe(true),
  );

  test.each([
    'localhost',
    'LOCALHOST.',
    'db',
    'printer.local',
    'metadata.google.internal',
    '127.0.0.1',
    '[::1]',
    'a b.example',
  ])('%s may not', (host) => expect(isPublicHost(host)).toBe(false));
});
