/**
 * Attachments in a folder of this machine. A file appears whole or not at all: written beside, flushed to disk, then renamed.
 * Only the account that runs the service can read them.
 */
import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assertStorageKey, type FileStorage } from './storage';

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

/** Keeps files under `folder` (made when needed). Throws what the disk says when it is full or not writable. */
export function createLocalStorage(folder: string): FileStorage {
  const incoming = join(folder, 'incoming');
  let isSwept = false;

  async function put(key: string, body: Buffer): Promise<void> {
    const path = pathOf(folder, key);
    await makeFolder(folder);
    await makeFolder(incoming);
    if (!isSwept) await removeAbandoned(incoming);
    isSwept = true;
    await writeWhole(join(incoming, randomUUID()), path, body);
  }

  async function get(key: string) {
    const file = await openToRead(pathOf(folder, key));
    if (!file) return null;
    const { size } = await file.stat();
    return { body: file.createReadStream(), bytes: size };
  }

  async function remove(key: string): Promise<void> {
    await rm(pathOf(folder, key), { force: true });
  }

  return { put, get, remove };
}

function pathOf(folder: string, key: string): string {
  assertStorageKey(key);
  return join(folder, key);
}

async function writeWhole(draft: string, path: string, body: Buffer): Promise<void> {
  try {
    await writeAndFlush(draft, body);
    await makeFolder(dirname(path));
    await rename(draft, path);
    await flushFolder(dirname(path));
    await flushFolder(dirname(dirname(path)));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function writeAndFlush(path: string, body: Buffer): Promise<void> {
  const file = await open(path, 'wx', PRIVATE_FILE);
  try {
    await file.writeFile(body);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: PRIVATE_FOLDER });
}

/** A rename survives a power cut only once the folder itself is flushed. Windows cannot do that, and needs not. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function openToRead(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** A process killed while writing leaves half a photo that no case knows of: nobody else would ever delete it. */
async function removeAbandoned(incoming: string): Promise<void> {
  const oldest = Date.now() - ABANDONED_AFTER_MS;
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtimeMs < oldest) await rm(path, { force: true });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
