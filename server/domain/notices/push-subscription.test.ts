import { describe, expect, test } from 'vitest';
import {
  isPushEndpoint,
  pushSubscriptionSchema,
  readSubscription,
  writeSubscription,
} from './push-subscription';

const device = {
  endpoint: 'https://push.example.com/send/abc',
  keys: { p256dh: `B${'x'.repeat(86)}`, auth: 'a'.repeat(22) },
};

describe('the address of a device', () => {
  test('is written the same way however the browser ordered it, and read again', () => {
    const { keys, endpoint } = device;
    const other = { keys: { auth: keys.auth, p256dh: keys.p256dh }, endpoint };
    expect(writeSubscription(other)).toBe(writeSubscription(device));
    expect(readSubscription(writeSubscription(device))).toEqual(device);
  });

  test.each([
    ['no keys', { endpoint: device.endpoint }],
    ['a short key', { ...device, keys: { ...device.keys, p256dh: 'Bxx' } }],
    ['an endless address', { ...device, endpoint: `https://push.example.com/${'x'.repeat(1_000)}` }],
    ['no address', { ...device, endpoint: 'here' }],
    ['something more', { ...device, name: 'Ann' }],
  ])('is none with %s', (_, wrong) => {
    expect(pushSubscriptionSchema.safeParse(wrong).success).toBe(false);
    expect(readSubscription(JSON.stringify(wrong))).toBeNull();
  });

  test('is none when it is not even written rightly', () => {
    expect(readSubscription('{"endpoint"')).toBeNull();
  });
});

describe('a push service', () => {
  test('is called when it stands on the public network and speaks https', () => {
    expect(isPushEndpoint(device.endpoint, [])).toBe(true);
  });

  test.each([
    'http://push.example.com/x',
    'https://localhost/x',
    'https://127.0.0.1/x',
    'https://0x7f.1/x',
    'https://[::1]/x',
    'https://10.0.0.8:8443/x',
    'https://ann:secret@push.example.com/x',
    'ftp://push.example.com/x',
    'push.example.com',
  ])('is not called at %s', (endpoint) => expect(isPushEndpoint(endpoint, [])).toBe(false));

  test('inside the network is called when the administrator named it, and at that port only', () => {
    const services = ['http://10.0.0.8:9000'];
    expect(isPushEndpoint('http://10.0.0.8:9000/push/1', services)).toBe(true);
    expect(isPushEndpoint('http://10.0.0.8:9001/push/1', services)).toBe(false);
  });
});
