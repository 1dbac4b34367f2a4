/** What every place for attachments must do. Each implementation runs these same sentences. */
import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { type FileStorage, newStorageKey } from '../storage';

const climbingKeys = [
  '../secret.jpg',
  'aa/../../secret.jpg',
  '/etc/passwd',
  'aa/photo.jpg',
  '',
  'ab/aa345678-1234-1234-1234-123456789012.jpg',
  'aa/aa345678-1234-1234-1234-123456789012.jpg\n',
  'aa/aa345678-1234-1234-1234-123456789012.jpg?acl',
];

export function storageContract(openStorage: () => FileStorage): void {
  async function read(key: string): Promise<Buffer | null> {
    const found = await openStorage().get(key);
    if (!found) return null;
    const body = await buffer(found.body);
    expect(found.bytes).toBe(body.length);
    return body;
  }

  it('gives back exactly the bytes that were put in, and says how many', async () => {
    const key = newStorageKey('image/jpeg');
    const body = randomBytes(3_000_000);
    await openStorage().put(key, body, 'image/jpeg');
    expect((await read(key))?.equals(body)).toBe(true);
  });

  it('keeps an empty file as an empty file, not as a missing one', async () => {
    const key = newStorageKey('application/pdf');
    await openStorage().put(key, Buffer.alloc(0), 'application/pdf');
    expect(await read(key)).toHaveLength(0);
  });

  it('answers null for a file that was never there', async () => {
    expect(await read(newStorageKey('image/webp'))).toBeNull();
  });

  it('replaces a file that is put again under the same key', async () => {
    const key = newStorageKey('image/webp');
    await openStorage().put(key, Buffer.from('first'), 'image/webp');
    await openStorage().put(key, Buffer.from('second'), 'image/webp');
    expect(String(await read(key))).toBe('second');
  });

  it('forgets a removed file, and removing it once more is no error', async () => {
    const key = newStorageKey('image/jpeg');
    await openStorage().put(key, Buffer.from('a photo'), 'image/jpeg');
    await openStorage().remove(key);
    await openStorage().remove(key);
    expect(await read(key)).toBeNull();
  });

  it('keeps every one of twenty files that arrive at the same time', async () => {
    const files = Array.from({ length: 20 }, () => ({
      key: newStorageKey('image/jpeg'),
      body: randomBytes(1000),
    }));
    await Promise.all(files.map(({ key, body }) => openStorage().put(key, body, 'image/jpeg')));
    for (const { key, body } of files) expect((await read(key))?.equals(body)).toBe(true);
  });

  it.each(climbingKeys)('refuses the key %j, which is not one of ours', async (key) => {
    const storage = openStorage();
    await expect(storage.put(key, Buffer.from('x'), 'image/jpeg')).rejects.toThrow('not a storage key');
    await expect(storage.get(key)).rejects.toThrow('not a storage key');
    await expect(storage.remove(key)).rejects.toThrow('not a storage key');
  });
}
