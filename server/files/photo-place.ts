/**
 * Reads where a photo was taken from its EXIF block, and nothing else of it. Written here rather than taken from a general
 * EXIF reader on purpose: those read every tag, and 60 KB made to hurt (thousands of tags, each claiming the whole file)
 * costs them seconds of the only thread and gigabytes of memory. Format: TIFF 6.0 directories, Exif 2.32 section 4.6.6.
 */

export type PhotoPlace = { lat: number; lng: number };

/** A JPEG cannot hold more; other formats could, and no camera does. */
const MAX_EXIF_BYTES = 64 * 1024;

const GPS_DIRECTORY = 0x8825;
const LATITUDE_REF = 1;
const LATITUDE = 2;
const LONGITUDE_REF = 3;
const LONGITUDE = 4;
const ENTRY_BYTES = 12;

/** Degrees in WGS 84 rounded to 5 decimals (about one metre), or null: none written, out of range, or 0,0 (a camera without a fix). */
export function readPhotoPlace(exif: Buffer | undefined): PhotoPlace | null {
  if (!exif || exif.length > MAX_EXIF_BYTES) return null;
  try {
    return placeFrom(exif);
  } catch {
    return null; // offsets that point outside the block: a damaged or forged EXIF is no reason to refuse the photo
  }
}

function placeFrom(exif: Buffer): PhotoPlace | null {
  const tiff = openTiff(exif);
  const gps = tiff.entries(tiff.u32(4)).get(GPS_DIRECTORY);
  if (gps === undefined) return null;
  const tags = tiff.entries(tiff.u32(gps + 8));
  const lat = coordinate(tiff, tags.get(LATITUDE), tags.get(LATITUDE_REF), { N: 1, S: -1 }, 90);
  const lng = coordinate(tiff, tags.get(LONGITUDE), tags.get(LONGITUDE_REF), { E: 1, W: -1 }, 180);
  if (lat === null || lng === null || (lat === 0 && lng === 0)) return null;
  return { lat, lng };
}

type Tiff = {
  u32: (at: number) => number;
  letter: (at: number) => string;
  entries: (at: number) => Map<number, number>;
};

/** Offsets inside EXIF count from the byte-order mark, which follows an optional "Exif\0\0". */
function openTiff(exif: Buffer): Tiff {
  const bytes = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
  const isBigEndian = bytes.toString('latin1', 0, 2) === 'MM';
  const u16 = (at: number) => (isBigEndian ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at));
  const u32 = (at: number) => (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  const entries = (at: number) => {
    const starts = Array.from({ length: u16(at) }, (_, index) => at + 2 + index * ENTRY_BYTES);
    return new Map(starts.map((start) => [u16(start), start]));
  };
  return { u32, letter: (at) => String.fromCharCode(bytes.readUInt8(at)), entries };
}

function coordinate(
  tiff: Tiff,
  valueEntry: number | undefined,
  refEntry: number | undefined,
  signs: Record<string, number>,
  limit: number,
): number | null {
  if (valueEntry === undefined || refEntry === undefined) return null;
  const sign = signs[tiff.letter(refEntry + 8)];
  const [degrees, minutes, seconds] = threeRationals(tiff, tiff.u32(valueEntry + 8));
  const isWellFormed = degrees >= 0 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60;
  if (sign === undefined || !isWellFormed) return null;
  const value = degrees + minutes / 60 + seconds / 3600;
  return value <= limit ? sign * round5(value) + 0 : null; // + 0 turns -0 into 0
}

/** Degrees, minutes, seconds as fractions. A zero denominator gives NaN or Infinity, which no range check lets through. */
function threeRationals(tiff: Tiff, at: number): [number, number, number] {
  const rational = (offset: number) => tiff.u32(offset) / tiff.u32(offset + 4);
  return [rational(at), rational(at + 8), rational(at + 16)];
}

function round5(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
