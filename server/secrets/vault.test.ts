import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVault } from './vault';

const key = () => randomBytes(32).toString('base64');
const dataKey = key();
const indexKey = key();
const vault = createVault(dataKey, indexKey);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('what is sealed', () => {
  test('is read again as it was, in every script', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('李晓明', 'نۇرگۈل', 'བསྟན་འཛིན', '🙂', '')), (text) => {
        expect(vault.open(vault.seal(text))).toBe(text);
      }),
    );
  });

  test('looks different each time, so that two people with one number cannot be matched', () => {
    const sealed = Array.from({ length: 50 }, () => hex(vault.seal('+8613800138000')));
    expect(new Set(sealed).size).toBe(50);
  });

  test('does not show what is in it', () => {
    expect(Buffer.from(vault.seal('+8613800138000')).toString('latin1')).not.toContain('138');
  });

  test('is refused when a single bit of it was changed', () => {
    const sealed = vault.seal('+8613800138000');
    for (let place = 0; place < sealed.length; place += 1) {
      const changed = Uint8Array.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(() => vault.open(changed)).toThrow();
    }
  });

  test('is refused when some of it is missing', () => {
    const sealed = vault.seal('+8613800138000');
    for (const length of [0, 1, 13, 28, sealed.length - 1])
      expect(() => vault.open(sealed.slice(0, length))).toThrow();
  });

  test('is not opened with another key', () => {
    expect(() => createVault(key(), indexKey).open(vault.seal('李晓明'))).toThrow();
  });
});

describe('the blind index', () => {
  test('finds equal values and only those', () => {
    expect(hex(vault.index('phone', '+8613800138000'))).toBe(hex(vault.index('phone', '+8613800138000')));
    expect(hex(vault.index('phone', '+8613800138000'))).not.toBe(hex(vault.index('phone', '+8613800138001')));
  });

  test('keeps kinds apart, also where one runs into the other', () => {
    expect(hex(vault.index('phone', 'x'))).not.toBe(hex(vault.index('email', 'x')));
    expect(hex(vault.index('a', 'bc'))).not.toBe(hex(vault.index('ab', 'c')));
  });

  test('cannot be made without its key, and not with the key of the data', () => {
    const mine = hex(vault.index('phone', '+8613800138000'));
    expect(hex(createVault(dataKey, key()).index('phone', '+8613800138000'))).not.toBe(mine);
    expect(hex(createVault(indexKey, dataKey).index('phone', '+8613800138000'))).not.toBe(mine);
  });

  test('has 32 bytes', () => {
    expect(vault.index('phone', '')).toHaveLength(32);
  });
});

test.each(['', 'short', randomBytes(16).toString('base64'), randomBytes(33).toString('base64')])(
  'a key that is not 32 bytes is refused in a plain sentence: %j',
  (wrong) => {
    expect(() => createVault(wrong, indexKey)).toThrow('must be 32 bytes in base64');
    expect(() => createVault(dataKey, wrong)).toThrow('must be 32 bytes in base64');
  },
);
