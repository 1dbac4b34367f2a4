/** The idempotency key of an imported row: always the same for the same source and number (a UUID by hash, RFC 9562 version 8). */
import { createHash } from 'node:crypto';

export function importKey(source: string, key: string): string {
  const bytes = createHash('sha256').update(`import\0${source}\0${key}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
