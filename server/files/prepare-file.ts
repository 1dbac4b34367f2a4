/**
 * From the bytes somebody sent to what we are willing to keep: type by content, then a picture is made anew and a PDF is
 * checked. Two files at a time, so that a rush of photos never takes the machine away from people who only want to read.
 */
import { createHash } from 'node:crypto';
import { largestLetterBytes } from '#server/domain/intake/request';
import type { FileKind } from '#server/domain/ticket/ticket';
import { audioTypeOf } from './audio';
import { createLine } from './few-at-a-time';
import { cleanImage } from './image';
import { inspectFile } from './inspect';
import { MAX_AUDIO_BYTES } from './limits';
import { checkPdf } from './pdf';
import type { PhotoPlace } from './photo-place';
import { type FileNo, refuseFile } from './refusal';

/** `width` and `height` in pixels (null for a PDF); `thumbnail` has the same content type as `body`; `sha256` is of `body`, 32 bytes. */
export type PreparedFile = {
  kind: FileKind;
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

/** What came through a channel may also be a voice. */
export async function prepareChannelFile(body: Buffer): Promise<Preparation> {
  const contentType = audioTypeOf(body);
  if (contentType === null) return prepareFile(body);
  if (body.length > MAX_AUDIO_BYTES) return refuseFile('file-too-large');
  return { ok: true, file: { kind: 'audio', contentType, body, ...unseen, sha256: sha256(body) } };
}

/** A letter as it came, unread: nobody but staff gets it, as a download. */
export async function prepareMail(raw: Buffer): Promise<Preparation> {
  if (raw.length === 0) return refuseFile('file-broken');
  if (raw.length > largestLetterBytes) return refuseFile('file-too-large');
  return {
    ok: true,
    file: { kind: 'mail', contentType: 'message/rfc822', body: raw, ...unseen, sha256: sha256(raw) },
  };
}

const unseen = { thumbnail: null, width: null, height: null, place: null } as const;

async function prepareImage(body: Buffer, type: Parameters<typeof cleanImage>[1]): Promise<Preparation> {
  const cleaned = await cleanImage(body, type);
  if (!cleaned.ok) return cleaned;
  return { ok: true, file: { kind: 'image', ...cleaned.image, sha256: sha256(cleaned.image.body) } };
}

async function preparePdf(body: Buffer): Promise<Preparation> {
  const check = await checkPdf(body);
  if (!check.ok) return check;
  return {
    ok: true,
    file: { kind: 'pdf', contentType: 'application/pdf', body, ...unseen, sha256: sha256(body) },
  };
}

function sha256(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest();
}
