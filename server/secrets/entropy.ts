/** Random bytes from the system's source, fetched a few thousand at a time: asking for twelve costs as much as asking for thousands. */
import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(4096);
let used = pool.length;

/** Bytes that nobody had before, in a buffer of their own. `size` is at most 4096. */
export function randomPiece(size: number): Buffer<ArrayBuffer> {
  if (used + size > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const piece = Buffer.alloc(size);
  pool.copy(piece, 0, used, used + size);
  // What was handed out does not stay lying about.
  pool.fill(0, used, used + size);
  used += size;
  return piece;
}
