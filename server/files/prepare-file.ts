/**
 * From the bytes somebody sent to what we are willing to keep: type by content, then a picture is made anew and a PDF is
 * checked. Two files at a time, so that a rush of photos never takes the machine away from people who only want to read.
 */
import { createHash } from 'node:crypto';
import { createLine } from './few-at-a-time';
import { cleanImage } from './image';
import { inspectFile } from './inspect';
import { checkPdf } from './pdf';
import type { PhotoPlace } from './photo-place';
import { type FileNo, refuseFile } from './refusal';

/** `width` and `height` in pixels (null for a PDF); `thumbnail` has the same content type as `body`; `sha256` is of `body`, 32 bytes. */
export type PreparedFile = {
  kind: 'image' | 'pdf';
  contentType: string;
  body: Buffer;
  thumbnail: Buffer | null;
  width: number | null;
  height: number | null;
  place: PhotoPlace | null;
  sha256: Buffer;
};

export type Preparation = { ok: true; file: PreparedFile } | FileNo;

/** At about a second a photo, the last of forty waits twenty seconds; beyond that people are asked to come back. */
const line = createLine(2, 40);

/** Checks and cleans one file. A photo's place is returned so that it can be offered to the person; it is no longer in the file. */
export async function prepareFile(body: Buffer): Promise<Preparation> {
  const inspection = inspectFile(body);
  if (!inspection.ok) return inspection;
  const { type } = inspection;
  const outcome = await line.run(() => (type === 'pdf' ? preparePdf(body) : prepareImage(body, type)));
  return outcome ?? refuseFile('service-unavailable');
}

async function prepareImage(body: Buffer, type: Parameters<typeof cleanImage>[1]): Promise<Preparation> {
  const cleaned = await cleanImage(body, type);
  if (!cleaned.ok) return cleaned;
  return { ok: true, file: { kind: 'image', ...cleaned.image, sha256: sha256(cleaned.image.body) } };
}

async function preparePdf(body: Buffer): Promise<Preparation> {
  const check = await checkPdf(body);
  if (!check.ok) return check;
  const none = { thumbnail: null, width: null, height: null, place: null };
  return {
    ok: true,
    file: { kind: 'pdf', contentType: 'application/pdf', body, ...none, sha256: sha256(body) },
  };
}

function sha256(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest();
}
