import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newId } from './ids';

describe('an id', () => {
  test('is a UUID of version 7', () => {
    for (let count = 0; count < 100; count += 1) {
      const id = newId();
      expect(z.uuid().safeParse(id).success).toBe(true);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  test('begins with its moment, so that later ones sort after earlier ones', () => {
    const moments = [0, 1, 255, 256, 65_536, 1_773_194_400_000, 1_773_194_400_001, 2 ** 48 - 1];
    const ids = moments.map((moment) => newId(moment));
    expect([...ids].sort()).toEqual(ids);
    expect(ids[5]?.replaceAll('-', '').slice(0, 12)).toBe((1_773_194_400_000).toString(16).padStart(12, '0'));
  });

  test('is another one each time, also within a millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId(1_773_194_400_000))).size).toBe(10_000);
  });
});
