/** Drafts of the form and the files people sent. What was typed is sealed; files are rows here and bodies in the file store. */
import { type DraftAnswers, draftSchema } from '#server/domain/intake/journey';
import type { FileKind } from '#server/domain/ticket/ticket';
import type { Vault } from '#server/secrets/vault';
import type { Db } from './client';

/** Days a draft is kept after the last keystroke. */
export const draftDays = 30;
/** Hours an uploaded file may wait for a request to belong to. */
export const looseFileHours = 24;

export type Draft = { id: string; answers: DraftAnswers; caseNumber: string | null; updatedAt: Date };

export type FileToWrite = {
  id: string;
  draftId: string | null;
  conversationId: string | null;
  storageKey: string;
  thumbnailKey: string | null;
  kind: FileKind;
  contentType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  sha256: Uint8Array<ArrayBuffer>;
  place: { lat: number; lng: number } | null;
  now: Date;
};

export type StoredFile = {
  id: string;
  kind: FileKind;
  contentType: string;
  storageKey: string;
  thumbnailKey: string | null;
  place: { lat: number; lng: number } | null;
};

type StorageKeys = { storageKey: string; thumbnailKey: string | null };

function keysOf(rows: StorageKeys[]): string[] {
  return rows.flatMap((row) => [row.storageKey, row.thumbnailKey].filter((key) => key !== null));
}

const later = (now: Date, hours: number) => new Date(now.getTime() + hours * 3_600_000);

export function draftStore(db: Db, vault: Vault) {
  const toFile = (row: {
    id: string;
    kind: string;
    contentType: string;
    storageKey: string;
    thumbnailKey: string | null;
    placeEnc: Uint8Array | null;
  }): StoredFile => ({
    id: row.id,
    kind: row.kind as StoredFile['kind'],
    contentType: row.contentType,
    storageKey: row.storageKey,
    thumbnailKey: row.thumbnailKey,
    place: row.placeEnc ? (JSON.parse(vault.open(row.placeEnc)) as StoredFile['place']) : null,
  });

  return {
    async find(id: string, now: Date): Promise<Draft | null> {
      const row = await db.draft.findUnique({ where: { id, expiresAt: { gt: now } } });
      if (!row) return null;
      const answers = draftSchema.parse(JSON.parse(vault.open(row.answersEnc)));
      return { id: row.id, answers, caseNumber: row.caseNumber, updatedAt: row.updatedAt };
    },

    /** Inside a transaction only: two presses of the same button wait for each other here. */
    async lock(id: string): Promise<void> {
      await db.$queryRaw`select id from draft where id = ${id}::uuid for update`;
    },

    /** False when the draft has become a case meanwhile: then nothing is written. */
    async save(id: string, answers: DraftAnswers, now: Date): Promise<boolean> {
      const data = {
        answersEnc: vault.seal(JSON.stringify(answers)),
        updatedAt: now,
        expiresAt: later(now, draftDays * 24),
      };
      const changed = await db.draft.updateMany({ where: { id, caseNumber: null }, data });
      if (changed.count === 1) return true;
      const made = await db.draft.createMany({ data: [{ id, ...data }], skipDuplicates: true });
      return made.count === 1;
    },

    /** Once it became a case the typed answers go; number and files stay findable for the confirmation page. */
    async close(id: string, caseNumber: string, now: Date): Promise<void> {
      await db.draft.update({
        where: { id },
        data: { caseNumber, answersEnc: vault.seal('{}'), updatedAt: now, expiresAt: later(now, 24) },
      });
    },

    async files(draftId: string): Promise<StoredFile[]> {
      const rows = await db.attachment.findMany({
        where: { draftId, ticketId: null },
        orderBy: { id: 'asc' },
        take: 20,
      });
      return rows.map(toFile);
    },

    async writeFile(file: FileToWrite): Promise<void> {
      const { now, place, ...columns } = file;
      await db.attachment.create({
        data: {
          ...columns,
          placeEnc: place ? vault.seal(JSON.stringify(place)) : null,
          createdAt: now,
          expiresAt: later(now, looseFileHours * (file.draftId ? draftDays : 1)),
        },
      });
    },

    async file(id: string): Promise<StoredFile | null> {
      const row = await db.attachment.findUnique({ where: { id } });
      return row && toFile(row);
    },

    /** How many of these files exist; whose they are is decided when they are given to a ticket. */
    async knownFiles(ids: string[]): Promise<number> {
      return db.attachment.count({ where: { id: { in: ids } } });
    },

    async giveToTicket(ids: string[], ticketId: string): Promise<void> {
      await db.attachment.updateMany({
        where: { id: { in: ids }, ticketId: null },
        data: { ticketId, expiresAt: null },
      });
    },

    /** Removes a file of this draft; answers its keys in the file store. */
    async removeFile(draftId: string, id: string): Promise<string[]> {
      // The deletion itself decides: a file that a ticket took in the meantime stays.
      const rows = await db.$queryRaw<StorageKeys[]>`
        delete from attachment where id = ${id}::uuid and "draftId" = ${draftId}::uuid and "ticketId" is null
        returning "storageKey", "thumbnailKey"`;
      return keysOf(rows);
    },

    /** Retention: files nobody filed and drafts nobody came back to; answers the keys whose bodies must go, and whether there is more. */
    async removeExpired(now: Date, limit: number): Promise<{ keys: string[]; isMore: boolean }> {
      const files = await db.$queryRaw<StorageKeys[]>`
        delete from attachment where "ticketId" is null and id in (
          select a.id from attachment a left join draft d on d.id = a."draftId"
          where a."ticketId" is null and (a."expiresAt" < ${now} or d."expiresAt" < ${now}) limit ${limit})
        returning "storageKey", "thumbnailKey"`;
      const drafts = await db.draft.findMany({
        where: { expiresAt: { lt: now }, attachments: { none: { ticketId: null } } },
        select: { id: true },
        take: limit,
      });
      const ids = drafts.map((draft) => draft.id);
      await db.attachment.updateMany({ where: { draftId: { in: ids } }, data: { draftId: null } });
      await db.draft.deleteMany({ where: { id: { in: ids } } });
      const keys = keysOf(files);
      return { keys, isMore: files.length === limit || ids.length === limit };
    },
  };
}
