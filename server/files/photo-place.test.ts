import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readPhotoPlace } from './photo-place';
import { gpsTags, photo } from './testing/sample-files';

const small = { width: 16, height: 16 };

async function placeOf(gps: Record<string, string>) {
  const { exif } = await sharp(await photo({ ...small, gps })).metadata();
  expect(exif).toBeDefined();
  return readPhotoPlace(exif);
}

it('reads the place that the camera wrote, to about a metre', async () => {
  expect(await placeOf(gpsTags('31/1 13/1 4830/100', 'N', '121/1 28/1 1234/100', 'E'))).toEqual({
    lat: 31.23008,
    lng: 121.47009,
  });
});

it('knows south and west', async () => {
  expect(await placeOf(gpsTags('22/1 54/1 30/1', 'S', '43/1 10/1 0/1', 'W'))).toEqual({
    lat: -22.90833,
    lng: -43.16667,
  });
});

it.each([
  ['0,0, which means a camera without a fix', gpsTags('0/1 0/1 0/1', 'N', '0/1 0/1 0/1', 'E')],
  ['a latitude beyond the pole', gpsTags('90/1 0/1 1/1', 'N', '10/1 0/1 0/1', 'E')],
  ['a longitude beyond the date line', gpsTags('10/1 0/1 0/1', 'N', '181/1 0/1 0/1', 'E')],
  ['seventy minutes', gpsTags('10/1 70/1 0/1', 'N', '10/1 0/1 0/1', 'E')],
  ['a fraction over zero', gpsTags('31/0 13/1 0/1', 'N', '121/1 28/1 0/1', 'E')],
  [
    'no word on north or south',
    { GPSLatitude: '31/1 13/1 0/1', GPSLongitude: '121/1 28/1 0/1', GPSLongitudeRef: 'E' },
  ],
])('offers no place for %s', async (_what, gps) => {
  expect(await placeOf(gps)).toBeNull();
});

it('reads a place on the equator', async () => {
  expect(await placeOf(gpsTags('0/1 0/1 0/1', 'S', '9/1 27/1 0/1', 'E'))).toEqual({ lat: 0, lng: 9.45 });
});

it('offers no place when there is no EXIF, or when it is cut short anywhere', async () => {
  const gps = gpsTags('31/1 13/1 4830/100', 'N', '121/1 28/1 1234/100', 'E');
  const { exif = Buffer.alloc(0) } = await sharp(await photo({ ...small, gps })).metadata();
  expect(readPhotoPlace(undefined)).toBeNull();
  for (let length = 0; length < exif.length - 48; length += 1) {
    expect(readPhotoPlace(exif.subarray(0, length))).toBeNull();
  }
});

it('reads the big-endian form too', () => {
  const exif = bigEndianExif();
  expect(readPhotoPlace(exif)).toEqual({ lat: 1.5, lng: 2.25 });
});

it('does not read an EXIF larger than any camera writes', () => {
  expect(readPhotoPlace(Buffer.concat([bigEndianExif(), Buffer.alloc(70_000)]))).toBeNull();
});

/** 1° 30' N, 2° 15' E written by hand: header, one directory that points to the GPS directory, its four tags, six fractions. */
function bigEndianExif(): Buffer {
  const exif = Buffer.alloc(130);
  exif.write('MM\0\x2a', 'latin1');
  exif.writeUInt32BE(8, 4);
  exif.writeUInt16BE(1, 8);
  writeEntry(exif, 10, 0x8825, 4, 1, 26);
  exif.writeUInt16BE(4, 26);
  writeEntry(exif, 28, 1, 2, 2, 'N'.charCodeAt(0) << 24);
  writeEntry(exif, 40, 2, 5, 3, 82);
  writeEntry(exif, 52, 3, 2, 2, 'E'.charCodeAt(0) << 24);
  writeEntry(exif, 64, 4, 5, 3, 106);
  for (const [index, value] of [1, 1, 30, 1, 0, 1, 2, 1, 15, 1, 0, 1].entries())
    exif.writeUInt32BE(value, 82 + index * 4);
  return exif;
}

function writeEntry(exif: Buffer, at: number, tag: number, type: number, count: number, value: number): void {
  exif.writeUInt16BE(tag, at);
  exif.writeUInt16BE(type, at + 2);
  exif.writeUInt32BE(count, at + 4);
  exif.writeUInt32BE(value, at + 8);
}
