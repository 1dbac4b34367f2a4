import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { readRange, slice } from './byte-range';

it('reads the ranges that players ask for', () => {
  expect(readRange('bytes=0-', 100)).toEqual({ start: 0, end: 99 });
  expect(readRange('bytes=10-19', 100)).toEqual({ start: 10, end: 19 });
  expect(readRange('bytes=90-500', 100)).toEqual({ start: 90, end: 99 });
});

it.each([undefined, '', 'bytes=', 'bytes=-5', 'bytes=100-', 'bytes=20-10', 'bytes=0-1,5-6', 'items=0-1'])(
  'answers %j with the whole file',
  (header) => {
    expect(readRange(header, 100)).toBeNull();
  },
);

it('hands out just those bytes, however the file arrives', async () => {
  const whole = Buffer.from('abcdefghij');
  for (const size of [1, 3, 10]) {
    const chunks = Array.from({ length: Math.ceil(10 / size) }, (_, order) =>
      whole.subarray(order * size, (order + 1) * size),
    );
    expect(String(await buffer(slice(Readable.from(chunks), { start: 2, end: 6 })))).toBe('cdefg');
  }
});
