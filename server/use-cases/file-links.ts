/** Files are never public: pages get links that are signed for one file and one size and end after a quarter of an hour. */
import type { FileRecord } from '#server/domain/ticket/ticket';
import type { Tools } from './tools';

/** A letter as it came, a document and a recording hold the words themselves, which nothing can mask. */
export function isWithoutWords({ kind }: Pick<FileRecord, 'kind'>): boolean {
  return kind === 'image';
}

export function fileLinks(tools: Tools, files: FileRecord[]) {
  return files.map((file) => ({
    id: file.id,
    kind: file.kind,
    thumbnailUrl: file.hasThumbnail ? tools.linkToFile(file.id, 'thumb') : null,
    url: tools.linkToFile(file.id, 'full'),
  }));
}
