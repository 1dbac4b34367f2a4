/** Part of a file, as players ask for it (RFC 9110, section 14): one range from a first byte; any other wish gets the whole file. */
import { Readable } from 'node:stream';

/** Both ends belong to it. */
export type ByteRange = { start: number; end: number };

/** Null when the whole file is wanted, or the wish makes no sense for a file of so many bytes. */
export function readRange(header: string | undefined, bytes: number): ByteRange | null {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(header ?? '') ?? [];
  if (first === undefined) return null;
  const start = Number(first);
  const end = Math.min(last === undefined ? bytes - 1 : Number(last), bytes - 1);
  return start <= end ? { start, end } : null;
}

/** The bytes of the range, out of the stream of the whole file, which is read no further than needed. */
export function slice(whole: Readable, { start, end }: ByteRange): Readable {
  return Readable.from(between(whole, start, end), { objectMode: false });
}

async function* between(whole: Readable, start: number, end: number): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of whole as AsyncIterable<Buffer>) {
    const part = chunk.subarray(Math.max(0, start - at), Math.max(0, end + 1 - at));
    at += chunk.length;
    if (part.length > 0) yield part;
    if (at > end) break;
  }
}
