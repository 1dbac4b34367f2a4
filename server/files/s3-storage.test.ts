import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { s3Limits } from './s3-request';
import { createS3Storage } from './s3-storage';
import { newStorageKey } from './storage';
import { listenLocally } from './testing/listen';
import { type S3Server, startS3Server } from './testing/s3-server';
import { storageContract } from './testing/storage-contract';

const quick = { ...s3Limits, firstWaitMs: 1 };
const body = Buffer.from('a photo');
let folder: string;
let s3: S3Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huying-s3-'));
  s3 = await startS3Server(folder);
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true, force: true });
});

describe('attachments in an S3-compatible store', () => {
  storageContract(() => createS3Storage(s3.place));

  it('asks by path and signs every request, so that a wrong secret is refused by the store', async () => {
    const key = newStorageKey('image/jpeg');
    await createS3Storage(s3.place).put(key, body, 'image/jpeg');
    expect(s3.requests.at(-1)).toBe(`PUT /attachments/${key}`);
    const stranger = createS3Storage({ ...s3.place, secretAccessKey: 'guessed' });
    await expect(stranger.get(key)).rejects.toThrow('403 SignatureDoesNotMatch');
  });

  it('accepts an endpoint written with a slash at its end', async () => {
    const key = newStorageKey('image/jpeg');
    await createS3Storage({ ...s3.place, endpoint: `${s3.place.endpoint}/` }).put(key, body, 'image/jpeg');
    expect(s3.requests.at(-1)).toBe(`PUT /attachments/${key}`);
  });

  it('tries again when the store is busy, and the file arrives', async () => {
    const key = newStorageKey('image/jpeg');
    const before = s3.requests.length;
    s3.failNext(503, 429);
    await createS3Storage(s3.place, quick).put(key, body, 'image/jpeg');
    expect(s3.requests.length - before).toBe(3);
    expect((await createS3Storage(s3.place).get(key))?.bytes).toBe(body.length);
  });

  it('gives up after the third try and says what the store answered', async () => {
    const before = s3.requests.length;
    s3.failNext(503, 503, 503);
    const put = createS3Storage(s3.place, quick).put(newStorageKey('image/jpeg'), body, 'image/jpeg');
    await expect(put).rejects.toThrow('it answered 503');
    expect(s3.requests.length - before).toBe(3);
  });

  it('does not try again when the store says that the request is wrong', async () => {
    const before = s3.requests.length;
    s3.failNext(400);
    const put = createS3Storage(s3.place, quick).put(newStorageKey('image/jpeg'), body, 'image/jpeg');
    await expect(put).rejects.toThrow('it answered 400');
    expect(s3.requests.length - before).toBe(1);
  });

  it('takes a missing bucket for a wrong configuration, not for a missing file', async () => {
    const misconfigured = createS3Storage({ ...s3.place, bucket: 'no-such-bucket' });
    await expect(misconfigured.get(newStorageKey('image/jpeg'))).rejects.toThrow('NoSuchBucket');
  });
});

describe('a store that does not answer', () => {
  let silent: Server;
  let endpoint: string;

  beforeAll(async () => {
    silent = createServer((socket) => socket.on('error', () => undefined));
    endpoint = `127.0.0.1:${await listenLocally(silent)}`;
  });
  afterAll(() => silent.close());

  it('is given up when it takes the request and then stays silent', async () => {
    const limits = { ...quick, totalMs: 200 };
    const storage = createS3Storage({ ...s3.place, endpoint: `http://${endpoint}` }, limits);
    await expect(storage.get(newStorageKey('image/jpeg'))).rejects.toThrow('did not answer within 0.2 s');
  });

  it('is given up sooner when it does not even finish connecting', async () => {
    const limits = { ...quick, connectMs: 50 };
    const storage = createS3Storage({ ...s3.place, endpoint: `https://${endpoint}` }, limits);
    await expect(storage.get(newStorageKey('image/jpeg'))).rejects.toThrow('did not connect within 0.05 s');
  });

  it('is an error with a sentence when nothing listens there at all', async () => {
    const storage = createS3Storage({ ...s3.place, endpoint: 'http://127.0.0.1:1' }, quick);
    await expect(storage.remove(newStorageKey('image/jpeg'))).rejects.toThrow('ECONNREFUSED');
  });
});

it('a store that stops in the middle of a file is an error for its reader, and harmless when nobody reads', async () => {
  const stalling = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf a photo'));
  });
  const endpoint = `http://127.0.0.1:${await listenLocally(stalling)}`;
  const storage = createS3Storage({ ...s3.place, endpoint }, { ...quick, idleMs: 50 });
  const [read, unread] = await Promise.all([1, 2].map(() => storage.get(newStorageKey('image/jpeg'))));
  await expect(buffer(read?.body ?? Readable.from([]))).rejects.toThrow('did not continue within 0.05 s');
  await new Promise<void>((resolve) =>
    unread?.body.closed ? resolve() : unread?.body.once('close', resolve),
  );
  await new Promise<void>((resolve) => stalling.close(() => resolve()));
});
