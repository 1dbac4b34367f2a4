/**
 * The text of a file as a stream: gzip is known by its first bytes, the encoding by what the beginning decodes as. Old exports of
 * Chinese offices are in GB18030; spreadsheets that say "Unicode text" mean UTF-16. At no time is more of the file in memory than a part.
 */
import type { Readable } from 'node:stream';
import { pipeline, Readable as Stream } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** As much of the beginning as decides about the encoding. */
const headBytes = 64 * 1024;

/** @throws the file system's or zlib's error, when it comes to it */
export async function* textOf(file: Readable): AsyncGenerator<string> {
  const packed = await peek(file, 2);
  const isGzip = packed.head[0] === 0x1f && packed.head[1] === 0x8b;
  const { head, chunks } = await peek(isGzip ? unpacked(packed.chunks) : packed.chunks, headBytes);
  const decoder = new TextDecoder(encodingOf(head));
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function unpacked(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  // What goes wrong on the way destroys the last stream with the error, and whoever reads it meets it there.
  return pipeline(Stream.from(chunks), createGunzip(), () => {});
}

type Peeked = { head: Buffer; chunks: AsyncIterable<Buffer> };

/** Looks at the first `wanted` bytes (fewer when there are fewer) and gives them back at the front. */
async function peek(source: AsyncIterable<Buffer | string>, wanted: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < wanted) {
    const { value, done } = await iterator.next();
    if (done) break;
    head = Buffer.concat([head, Buffer.from(value)]);
  }
  return { head, chunks: rejoined(head, iterator) };
}

async function* rejoined(head: Buffer, rest: AsyncIterator<Buffer | string>): AsyncGenerator<Buffer> {
  yield head;
  for (;;) {
    const { value, done } = await rest.next();
    if (done) return;
    yield Buffer.from(value);
  }
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'gb18030';
}

/** A letter that the end of the head cuts in two is no mistake. */
function isUtf8(head: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
