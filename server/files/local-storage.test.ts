import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalStorage } from './local-storage';
import { newStorageKey } from './storage';
import { storageContract } from './testing/storage-contract';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huying-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('attachments in a local folder', () => {
  storageContract(() => createLocalStorage(join(folder, 'attachments')));

  it('lets nobody but the service read a file or list the folder', async () => {
    const home = join(folder, 'private');
    const key = newStorageKey('image/jpeg');
    await createLocalStorage(home).put(key, Buffer.from('a photo'), 'image/jpeg');
    expect((await stat(join(home, key))).mode & 0o777).toBe(0o600);
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    expect((await stat(join(home, key.slice(0, 2)))).mode & 0o777).toBe(0o700);
  });

  it('leaves nothing half-written behind when a file cannot be put in its place', async () => {
    const home = join(folder, 'blocked');
    const key = newStorageKey('image/jpeg');
    await mkdir(join(home, key), { recursive: true }); // a folder stands where the file should go
    await expect(createLocalStorage(home).put(key, Buffer.from('x'), 'image/jpeg')).rejects.toThrow();
    expect(await readdir(join(home, 'incoming'))).toEqual([]);
  });

  it('throws away what a killed process left half-written an hour ago, and leaves alone what is being written now', async () => {
    const home = join(folder, 'crashed');
    await mkdir(join(home, 'incoming'), { recursive: true });
    await writeFile(join(home, 'incoming', 'old'), 'half a photo');
    await utimes(join(home, 'incoming', 'old'), 0, 0);
    await writeFile(join(home, 'incoming', 'new'), 'another process is writing this');
    await createLocalStorage(home).put(newStorageKey('image/jpeg'), Buffer.from('x'), 'image/jpeg');
    expect(await readdir(join(home, 'incoming'))).toEqual(['new']);
  });
});
