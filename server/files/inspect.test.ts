import { expect, it } from 'vitest';
import { inspectFile } from './inspect';
import { MAX_IMAGE_BYTES, MAX_PDF_BYTES } from './limits';
import { pdf, photo, picture } from './testing/sample-files';

const small = { width: 16, height: 16 };

it('knows the five accepted types by their content', async () => {
  expect(inspectFile(await photo(small))).toEqual({ ok: true, type: 'jpeg' });
  expect(inspectFile(await picture('png', small))).toEqual({ ok: true, type: 'png' });
  expect(inspectFile(await picture('webp', small))).toEqual({ ok: true, type: 'webp' });
  expect(inspectFile(await picture('gif', small))).toEqual({ ok: true, type: 'gif' });
  expect(inspectFile(pdf())).toEqual({ ok: true, type: 'pdf' });
});

it.each([
  [
    'a drawing that is a program (SVG)',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ],
  ['a web page', '<!doctype html><p>hello'],
  ['a Windows program', 'MZ\x90\x00\x03'],
  ['an archive or office document', 'PK\x03\x04'],
  ['an iPhone original (HEIC), which we cannot decode', '\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic'],
  ['a PDF that begins with something else', 'GIF89 %PDF-1.7'],
  ['a sound in the same container as WebP', 'RIFF\x24\x00\x00\x00WAVEfmt '],
  ['plain text', 'jpg'],
])('refuses %s', (_what, content) => {
  expect(inspectFile(Buffer.from(content, 'latin1'))).toEqual({ ok: false, reason: 'file-type-not-allowed' });
});

it('takes a file of exactly the largest size, and refuses one byte more', () => {
  const image = Buffer.alloc(MAX_IMAGE_BYTES + 1);
  image.write('\xff\xd8\xff', 'latin1');
  expect(inspectFile(image.subarray(0, MAX_IMAGE_BYTES)).ok).toBe(true);
  expect(inspectFile(image)).toEqual({ ok: false, reason: 'file-too-large' });
  const document = Buffer.alloc(MAX_PDF_BYTES + 1);
  document.write('%PDF-1.7');
  expect(inspectFile(document)).toEqual({ ok: false, reason: 'file-too-large' });
});

it('calls an empty file broken', () => {
  expect(inspectFile(Buffer.alloc(0))).toEqual({ ok: false, reason: 'file-broken' });
});
