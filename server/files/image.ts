/**
 * Makes a photo safe and small: decoded to bare pixels and encoded anew, so that nothing the sender put beside the picture
 * survives (place, camera, owner's name, hidden text, a second file glued to the end). Upright as it was held, at most 2048
 * pixels on the long side. The work happens on libvips' own threads, never on the thread that answers people.
 */
import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp';
import type { ImageType } from './inspect';
import { IMAGE_SECONDS, LONG_SIDE_PIXELS, MAX_PIXELS, THUMBNAIL_PIXELS } from './limits';
import { type PhotoPlace, readPhotoPlace } from './photo-place';
import { type FileNo, refuseFile } from './refusal';

// One thread per picture: two pictures at a time then leave half of Node's four pool threads to files and passwords.
sharp.concurrency(1);
// Nobody sends the same picture twice, and pixels of people's photos need not linger in memory.
sharp.cache(false);

export type CleanImage = {
  contentType: 'image/jpeg' | 'image/webp';
  body: Buffer;
  thumbnail: Buffer;
  width: number;
  height: number;
  place: PhotoPlace | null;
};

type Pixels = { data: Buffer; info: OutputInfo };

/** One picture made anew. Refuses too many pixels ('file-too-large') and what cannot be decoded ('file-broken'). */
export async function cleanImage(
  body: Buffer,
  type: ImageType,
): Promise<{ ok: true; image: CleanImage } | FileNo> {
  const facts = await readFacts(body);
  if (!facts || facts.format !== type) return refuseFile('file-broken');
  if (facts.width * facts.height > MAX_PIXELS) return refuseFile('file-too-large');
  const pixels = await decode(body);
  if (!pixels) return refuseFile('file-broken');
  return { ok: true, image: { ...(await encode(pixels)), place: readPhotoPlace(facts.exif) } };
}

/** Reads the header only; the pixel limit is off here so that we can tell "too large" from "broken". */
async function readFacts(body: Buffer): Promise<Metadata | null> {
  return sharp(body, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
}

/**
 * The upright, shrunken pixels in sRGB; null when the file is damaged, cut short or takes too long. Warnings are let through,
 * because many phones write JPEGs that are slightly off. Of an animation only the first picture is kept.
 */
async function decode(body: Buffer): Promise<Pixels | null> {
  return sharp(body, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .timeout({ seconds: IMAGE_SECONDS })
    .autoOrient()
    .resize(LONG_SIDE_PIXELS, LONG_SIDE_PIXELS, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(() => null);
}

async function encode(pixels: Pixels): Promise<Omit<CleanImage, 'place'>> {
  const { width, height } = pixels.info;
  const isOpaque = (await open(pixels).stats()).isOpaque;
  const contentType = isOpaque ? 'image/jpeg' : 'image/webp'; // only what is see-through needs more than a JPEG
  const write = (picture: Sharp) =>
    (isOpaque
      ? picture.removeAlpha().jpeg({ quality: 80, mozjpeg: true })
      : picture.webp({ quality: 80 })
    ).toBuffer();
  const body = await write(open(pixels));
  const size = { width: THUMBNAIL_PIXELS, height: THUMBNAIL_PIXELS, withoutEnlargement: true };
  const thumbnail = await write(open(pixels).resize({ ...size, fit: 'inside' }));
  return { contentType, body, thumbnail, width, height };
}

function open({ data, info }: Pixels): Sharp {
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }).timeout({
    seconds: IMAGE_SECONDS,
  });
}
