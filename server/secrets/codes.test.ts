import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodes } from './codes';

const key = () => randomBytes(32).toString('base64');
const codeKey = key();
const linkKey = key();
const codes = createCodes(codeKey, linkKey);
const caseNumber = '2603111234560';

describe('an access code', () => {
  test('is six digits, whatever the request', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(codes.accessCode(id)).toMatch(/^\d{6}$/);
      }),
    );
  });

  test('is the same for a request that is sent again, and another for another request', () => {
    const id = randomUUID();
    expect(codes.accessCode(id)).toBe(codes.accessCode(id));
    const many = new Set(Array.from({ length: 1_000 }, () => codes.accessCode(randomUUID())));
    expect(many.size).toBeGreaterThan(950);
  });

  test('cannot be worked out from the request without the key', () => {
    const ids = Array.from({ length: 20 }, () => randomUUID());
    const other = createCodes(key(), linkKey);
    expect(ids.map((id) => other.accessCode(id))).not.toEqual(ids.map((id) => codes.accessCode(id)));
  });

  test('is known again by its hash, for its own case only', () => {
    const hash = codes.hashCode(caseNumber, '123456');
    expect(codes.isCode(caseNumber, '123456', hash)).toBe(true);
    for (const wrong of ['123457', '', '12345', '1234567', '123456 '])
      expect(codes.isCode(caseNumber, wrong, hash)).toBe(false);
    expect(codes.isCode('2603111234571', '123456', hash)).toBe(false);
    expect(createCodes(key(), linkKey).isCode(caseNumber, '123456', hash)).toBe(false);
  });

  test('cannot be read out of its hash, and the hash has one length for all', () => {
    expect(codes.hashCode(caseNumber, '123456')).toHaveLength(32);
    expect(codes.hashCode(caseNumber, '1')).toHaveLength(32);
    expect(Buffer.from(codes.hashCode(caseNumber, '123456')).toString('latin1')).not.toContain('123456');
  });
});

describe('a signed link', () => {
  test('gives back what was signed, in every script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (payload) => {
        expect(codes.verify('rate', codes.sign('rate', payload))).toBe(payload);
      }),
    );
  });

  test('is good for its purpose alone', () => {
    const token = codes.sign('rate', caseNumber);
    for (const purpose of ['file', '', 'rate\0', 'RATE']) expect(codes.verify(purpose, token)).toBeNull();
  });

  test('is not believed when another wrote it', () => {
    expect(codes.verify('rate', createCodes(codeKey, key()).sign('rate', caseNumber))).toBeNull();
  });

  test('is not believed when any letter of it was changed', () => {
    const token = codes.sign('rate', caseNumber);
    const body = token.indexOf('.');
    for (let place = 0; place < token.length; place += 1) {
      // The last letter of a base64 text may hold bits that mean nothing; changing only those changes nothing.
      const isPadding = place === body - 1 || place === token.length - 1;
      if (isPadding) continue;
      const changed = token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1);
      expect(codes.verify('rate', changed)).toBeNull();
    }
  });

  test.each([
    '',
    '.',
    'x',
    'x.y',
    '..',
    'a'.repeat(10_000),
    `${'a'.repeat(5_000)}.${'b'.repeat(5_000)}`,
    '\u0000.\u0000',
  ])('anything else is none: %#', (token) => {
    expect(codes.verify('rate', token)).toBeNull();
  });

  test('can stand in an address as it is', () => {
    const token = codes.sign('rate', `${caseNumber}|0|1790000000`);
    expect(encodeURIComponent(token)).toBe(token);
  });
});
