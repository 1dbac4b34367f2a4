/**
 * What a file is, told by its first bytes and by nothing else: names and declared types are written by the sender.
 * Five types are accepted. HEIC and HEIF (an iPhone's own format) are not: the image library's ready-made build decodes AV1
 * but not the patented HEVC inside HEIC. Phones turn such photos into JPEG by themselves when a form asks for JPEG.
 * SVG is a program, not a picture, and is refused like every other text format.
 */
import { MAX_IMAGE_BYTES, MAX_PDF_BYTES } from './limits';
import { type FileNo, refuseFile } from './refusal';

export type ImageType = 'jpeg' | 'png' | 'webp' | 'gif';
export type FileType = ImageType | 'pdf';

type Signature = { type: FileType; matches: (body: Buffer) => boolean };

const signatures: readonly Signature[] = [
  { type: 'jpeg', matches: (body) => startsWith(body, '\xff\xd8\xff') },
  { type: 'png', matches: (body) => startsWith(body, '\x89PNG\r\n\x1a\n') },
  { type: 'gif', matches: (body) => startsWith(body, 'GIF87a') || startsWith(body, 'GIF89a') },
  { type: 'webp', matches: (body) => startsWith(body, 'RIFF') && startsWith(body, 'WEBP', 8) },
  { type: 'pdf', matches: (body) => startsWith(body, '%PDF-') },
];

/** Says which accepted type the bytes are, or why they are refused. Looks at the beginning only: decoding comes later. */
export function inspectFile(body: Buffer): { ok: true; type: FileType } | FileNo {
  if (body.length === 0) return refuseFile('file-broken');
  const type = signatures.find((signature) => signature.matches(body))?.type;
  if (!type) return refuseFile('file-type-not-allowed');
  if (body.length > maxBytes(type)) return refuseFile('file-too-large');
  return { ok: true, type };
}

function maxBytes(type: FileType): number {
  return type === 'pdf' ? MAX_PDF_BYTES : MAX_IMAGE_BYTES;
}

function startsWith(body: Buffer, magic: string, at = 0): boolean {
  return body.toString('latin1', at, at + magic.length) === magic;
}
