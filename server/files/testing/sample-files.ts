/** Real files made on the spot, good and hostile, so that no test depends on a picture somebody once put into a folder. */
import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

type Size = { width: number; height: number };

/** A picture with detail everywhere; its upper half is red, its lower half blue, so that one sees which way up it is. */
function drawing({ width, height }: Size, channels: 3 | 4 = 3): Sharp {
  const pixels = Buffer.alloc(width * height * channels, 128);
  for (let at = 0; at < width * height; at += 1) {
    const isUpperHalf = at < (width * height) / 2;
    const grain = (at * 7919) % 40;
    pixels[at * channels] = isUpperHalf ? 200 + grain : grain;
    pixels[at * channels + 1] = grain;
    pixels[at * channels + 2] = isUpperHalf ? grain : 200 + grain;
  }
  return sharp(pixels, { raw: { width, height, channels } });
}

export type PhotoOptions = Size & { gps?: Record<string, string>; orientation?: number };

/** A JPEG as a phone writes it: camera and owner in its EXIF, place and orientation when asked for. */
export function photo({ gps, orientation, ...size }: PhotoOptions): Promise<Buffer> {
  const picture = drawing(size).withExif({
    IFD0: { Make: 'Acme', Model: 'Phone 1', Artist: 'Wang Fang' },
    ...(gps ? { IFD3: gps } : {}),
  });
  return (orientation ? picture.withMetadata({ orientation }) : picture).jpeg({ quality: 95 }).toBuffer();
}

/** Degrees, minutes, seconds as the fractions that EXIF holds. */
export function gpsTags(lat: string, latRef: string, lng: string, lngRef: string): Record<string, string> {
  return { GPSLatitude: lat, GPSLatitudeRef: latRef, GPSLongitude: lng, GPSLongitudeRef: lngRef };
}

export function picture(type: 'png' | 'webp' | 'gif', size: Size): Promise<Buffer> {
  return drawing(size).toFormat(type).toBuffer();
}

/** A PNG that one can see through. */
export function glass(size: Size): Promise<Buffer> {
  return drawing(size, 4).png().toBuffer();
}

/** A PNG of a few dozen bytes that claims to be enormous. */
export async function bomb(): Promise<Buffer> {
  const png = await picture('png', { width: 8, height: 8 });
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** The checksum of PNG chunks (ISO 3309); a wrong one would make the bomb merely broken. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A one-page PDF with extra objects in the plain part of the file. */
export function pdf(extra = ''): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n${extra}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  );
}

/** A PDF whose further objects lie in a compressed object table, as most programs write them today. */
export function pdfWithTable(objects: string, dictionary = '/Filter /FlateDecode'): Buffer {
  const packed = deflateSync(Buffer.from(objects)).toString('latin1');
  const head = `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${dictionary} /Length ${packed.length} >>\nstream\n`;
  return pdf(`${head}${packed}\nendstream\nendobj`);
}
