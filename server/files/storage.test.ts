import { expect, it } from 'vitest';
import { assertStorageKey, newStorageKey } from './storage';

it('a new key passes its own check and tells nothing about the sender', () => {
  const key = newStorageKey('image/jpeg');
  expect(() => assertStorageKey(key)).not.toThrow();
  expect(key).toMatch(/^[0-9a-f]{2}\/[0-9a-f-]{36}\.jpg$/);
});

it('two files never get the same key', () => {
  const keys = Array.from({ length: 1000 }, () => newStorageKey('application/pdf'));
  expect(new Set(keys).size).toBe(1000);
});

it('a type that we never store gets no key', () => {
  expect(() => newStorageKey('text/html')).toThrow('text/html');
});
