import { expect, it } from 'vitest';
import { randomPiece } from './entropy';

it('no two pieces are alike, also across the end of what was fetched', () => {
  const pieces = Array.from({ length: 2_000 }, () => randomPiece(12).toString('hex'));
  expect(new Set(pieces).size).toBe(pieces.length);
});

it('a piece that was handed out stays as it is', () => {
  const piece = randomPiece(16);
  const before = piece.toString('hex');
  for (let count = 0; count < 1_000; count += 1) randomPiece(16);
  expect(piece.toString('hex')).toBe(before);
});

it('pieces are of the size that was asked for and not empty', () => {
  expect(randomPiece(4096)).toHaveLength(4096);
  expect(randomPiece(32).equals(Buffer.alloc(32))).toBe(false);
});
