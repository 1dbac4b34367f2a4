import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { textOf } from './read-text';

/** As a file comes: in pieces that cut letters in two. */
async function read(bytes: Uint8Array, piece = 7): Promise<string> {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += piece) pieces.push(Buffer.from(bytes.subarray(at, at + piece)));
  let text = '';
  for await (const part of textOf(Readable.from(pieces))) text += part;
  return text;
}

const letter = '路灯不亮，请派人来看。';
// '路灯不亮' as GB18030 writes it.
const inGb18030 = Buffer.from('c2b7b5c6b2bbc1c1', 'hex');

it('UTF-8 is read with and without a byte order mark', async () => {
  expect(await read(Buffer.from(letter))).toBe(letter);
  expect(await read(Buffer.from(`\ufeff${letter}`))).toBe(letter);
});

it('a file in GB18030 is known by not being UTF-8', async () => {
  expect(await read(inGb18030)).toBe('路灯不亮');
});

it('a spreadsheet that was saved as Unicode text is read', async () => {
  expect(await read(Buffer.from(`\ufeff${letter}`, 'utf16le'))).toBe(letter);
});

it('a packed file is known by its first bytes, in any encoding', async () => {
  expect(await read(gzipSync(letter))).toBe(letter);
  expect(await read(gzipSync(inGb18030))).toBe('路灯不亮');
});

it('a letter that lies across the end of what decides the encoding stays whole', async () => {
  const text = `${'x'.repeat(64 * 1024 - 1)}灯`;
  expect(await read(Buffer.from(text), 64 * 1024)).toBe(text);
});

it('a packed file that was cut off fails instead of looking finished', async () => {
  const packed = gzipSync(letter.repeat(1_000));
  await expect(read(packed.subarray(0, packed.length - 20))).rejects.toThrow(/unexpected end of file/);
});

it('an empty file is an empty text', async () => {
  expect(await read(Buffer.alloc(0))).toBe('');
});
