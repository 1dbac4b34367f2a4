/** Keeps a file that was looked at and cleaned (server/files): bodies first, then the row, so that no row points to nothing. */
import { limits } from '#server/domain/intake/request';
import { Refused } from '#server/domain/refusals';
import type { FileKind } from '#server/domain/ticket/ticket';
import type { Tools } from './tools';

export type CleanFile = {
  kind: FileKind;
  contentType: string;
  body: Buffer;
  thumbnail: Buffer | null;
  width: number | null;
  height: number | null;
  place: { lat: number; lng: number } | null;
  sha256: Uint8Array;
};

export type FileOwner = { draftId: string | null; conversationId: string | null };

export async function storeFile(
  tools: Tools,
  file: CleanFile,
  owner: FileOwner,
): Promise<{ attachmentId: string }> {
  if (owner.draftId && (await tools.store.drafts.files(owner.draftId)).length >= limits.attachments)
    throw new Refused('too-many-files');
  const id = tools.newId();
  const storageKey = tools.newStorageKey(file.contentType);
  const thumbnailKey = file.thumbnail ? tools.newStorageKey(file.contentType) : null;
  await tools.files.put(storageKey, file.body, file.contentType);
  if (file.thumbnail && thumbnailKey) await tools.files.put(thumbnailKey, file.thumbnail, file.contentType);
  await tools.store.drafts.writeFile({
    id,
    ...owner,
    storageKey,
    thumbnailKey,
    kind: file.kind,
    contentType: file.contentType,
    bytes: file.body.length,
    width: file.width,
    height: file.height,
    sha256: new Uint8Array(file.sha256),
    place: file.place,
    now: tools.now(),
  });
  return { attachmentId: id };
}
