import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { LONG_SIDE_PIXELS, THUMBNAIL_PIXELS } from './limits';
import { prepareFile } from './prepare-file';
import { bomb, glass, gpsTags, pdf, photo, picture } from './testing/sample-files';

const gps = gpsTags('31/1 13/1 4830/100', 'N', '121/1 28/1 1234/100', 'E');
const small = { width: 60, height: 40 };

async function prepared(body: Buffer) {
  const outcome = await prepareFile(body);
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.file;
}

it('reads the place from a photo and then leaves no trace of it in what is kept', async () => {
  const original = await photo({ width: 600, height: 400, gps });
  expect(original.includes('Wang Fang')).toBe(true);
  const file = await prepared(original);
  expect(file.place).toEqual({ lat: 31.23008, lng: 121.47009 });
  for (const kept of [file.body, file.thumbnail ?? Buffer.alloc(0)]) {
    const facts = await sharp(kept).metadata();
    expect([facts.exif, facts.xmp, facts.iptc, facts.icc, facts.orientation]).toEqual(
      Array(5).fill(undefined),
    );
    expect(kept.includes('Wang Fang')).toBe(false);
    expect(kept.includes('Acme')).toBe(false);
  }
});

it('shrinks a large photo to a size that still shows a house number, and makes it lighter', async () => {
  const original = await photo({ width: 4000, height: 3000 });
  const file = await prepared(original);
  expect([file.width, file.height]).toEqual([LONG_SIDE_PIXELS, 1536]);
  expect(await sharp(file.body).metadata()).toMatchObject({
    format: 'jpeg',
    width: LONG_SIDE_PIXELS,
    height: 1536,
  });
  expect(file.body.length).toBeLessThan(original.length / 4);
});

it('makes a thumbnail of the same kind as the picture', async () => {
  const file = await prepared(await photo({ width: 1000, height: 500 }));
  const thumbnail = await sharp(file.thumbnail ?? Buffer.alloc(0)).metadata();
  expect(thumbnail).toMatchObject({ format: 'jpeg', width: THUMBNAIL_PIXELS, height: THUMBNAIL_PIXELS / 2 });
});

it('does not blow up a small picture', async () => {
  const file = await prepared(await photo(small));
  expect([file.width, file.height]).toEqual([60, 40]);
  expect(await sharp(file.thumbnail ?? Buffer.alloc(0)).metadata()).toMatchObject(small);
});

it('turns a photo the way the phone was held', async () => {
  const file = await prepared(await photo({ width: 600, height: 400, orientation: 6 }));
  expect([file.width, file.height]).toEqual([400, 600]);
  const { data, info } = await sharp(file.body).raw().toBuffer({ resolveWithObject: true });
  const middle = Math.floor(info.height / 2) * info.width * info.channels;
  const left = middle + 20 * info.channels;
  const right = middle + (info.width - 20) * info.channels;
  // The red upper half of the sensor's picture ends up on the right once turned clockwise.
  expect((data[right] ?? 0) - (data[right + 2] ?? 0)).toBeGreaterThan(100);
  expect((data[left + 2] ?? 0) - (data[left] ?? 0)).toBeGreaterThan(100);
});

it.each(['png', 'webp', 'gif'] as const)('accepts a %s and keeps it as a JPEG', async (type) => {
  const file = await prepared(await picture(type, small));
  expect(file).toMatchObject({ kind: 'image', contentType: 'image/jpeg', ...small, place: null });
  expect((await sharp(file.body).metadata()).format).toBe('jpeg');
});

it('keeps a picture see-through that one can see through', async () => {
  const file = await prepared(await glass(small));
  expect(file.contentType).toBe('image/webp');
  expect((await sharp(file.body).stats()).isOpaque).toBe(false);
  expect(await sharp(file.thumbnail ?? Buffer.alloc(0)).metadata()).toMatchObject({
    format: 'webp',
    hasAlpha: true,
  });
});

it('drops a second file that was glued to the end of a picture', async () => {
  const twoInOne = Buffer.concat([await photo(small), Buffer.from('<script>alert(1)</script>PK\x03\x04')]);
  const file = await prepared(twoInOne);
  expect(file.body.includes('script')).toBe(false);
});

it('keeps a PDF exactly as it came', async () => {
  const document = pdf();
  const file = await prepared(document);
  expect(file).toMatchObject({
    kind: 'pdf',
    contentType: 'application/pdf',
    thumbnail: null,
    width: null,
    place: null,
  });
  expect(file.body.equals(document)).toBe(true);
});

it('gives the fingerprint of what is kept', async () => {
  const file = await prepared(await photo({ ...small, gps }));
  expect(file.sha256.equals(createHash('sha256').update(file.body).digest())).toBe(true);
});

it('calls a web page with the first bytes of a photo broken', async () => {
  const page = Buffer.from('\xff\xd8\xff\xe0<html><script>alert(1)</script></html>', 'latin1');
  expect(await prepareFile(page)).toEqual({ ok: false, reason: 'file-broken' });
});

it.each(['jpeg', 'png', 'webp', 'gif'] as const)(
  'calls a %s broken that was cut off on its way',
  async (type) => {
    const whole =
      type === 'jpeg'
        ? await photo({ width: 300, height: 200 })
        : await picture(type, { width: 300, height: 200 });
    const half = whole.subarray(0, Math.floor(whole.length / 2));
    expect(await prepareFile(half)).toEqual({ ok: false, reason: 'file-broken' });
  },
);

it('refuses a tiny file that would unfold into billions of pixels', async () => {
  const trap = await bomb();
  expect(trap.length).toBeLessThan(1000);
  expect(await prepareFile(trap)).toEqual({ ok: false, reason: 'file-too-large' });
});

it('refuses a drawing that is a program (SVG)', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>');
  expect(await prepareFile(svg)).toEqual({ ok: false, reason: 'file-type-not-allowed' });
});

it('refuses a PDF with a script in it', async () => {
  const outcome = await prepareFile(pdf('9 0 obj\n<< /S /JavaScript /JS (app.alert\\(1\\)) >>\nendobj'));
  expect(outcome).toEqual({ ok: false, reason: 'file-type-not-allowed' });
});

it('prepares the nine photos of one request together', async () => {
  const photos = await Promise.all(
    Array.from({ length: 9 }, (_, index) => photo({ width: 200 + index, height: 100 })),
  );
  const files = await Promise.all(photos.map(prepared));
  expect(files.map((file) => file.width)).toEqual([200, 201, 202, 203, 204, 205, 206, 207, 208]);
});

it('lets other work go on while a photo is being prepared', async () => {
  const large = await photo({ width: 3000, height: 2000 });
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await prepareFile(large);
  isDone = true;
  expect(turns).toBeGreaterThan(20);
});
