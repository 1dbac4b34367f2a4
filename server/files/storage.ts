/**
 * Where attachments lie: one interface, two places (a local folder, any S3-compatible store). Nothing here is ever public;
 * people reach a file only through a signed link. Keys are made by us, never from a sender's file name, and every
 * implementation checks their form again, so that no key can climb out of its folder.
 */
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';

export interface FileStorage {
  /** Keeps the body under the key, replacing what was there. When it returns, the file survives a power cut. */
  put(key: string, body: Buffer, contentType: string): Promise<void>;
  /** The file as a stream and its length, or null when there is none. Whoever asks must read the stream or destroy it. */
  get(key: string): Promise<{ body: Readable; bytes: number } | null>;
  /** Forgets the file. Forgetting what is not there is no error, so it can be repeated after a crash. */
  remove(key: string): Promise<void>;
}

const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/amr': 'amr',
  'audio/mp4': 'm4a',
};

/** A new key `aa/uuid.ext`; the two letters spread files over 256 folders. A thumbnail gets a key of its own. */
export function newStorageKey(contentType: string): string {
  const extension = extensions[contentType];
  if (!extension) throw new Error(`No file ending is known for the content type ${contentType}.`);
  const id = randomUUID();
  return `${id.slice(0, 2)}/${id}.${extension}`;
}

const keyForm =
  /^([0-9a-f]{2})\/\1[0-9a-f]{6}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[a-z\d]{3,4}(?![\s\S])/;

/** Throws unless the key has the form that `newStorageKey` gives it. */
export function assertStorageKey(key: string): void {
  if (!keyForm.test(key)) throw new Error('This is not a storage key of ours.');
}
