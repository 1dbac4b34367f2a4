/** Linking codes: of a channel address or of a person, one living code for each. */
import type { Db } from './client';

/** Whose code it is, or who says one. */
export type Holder =
  | { addressId: string; personId?: undefined }
  | { personId: string; addressId?: undefined };

export type LinkCode = { id: string; addressId: string | null; personId: string | null };

export function linkCodeStore(db: Db) {
  const living = (now: Date) => ({ usedAt: null, expiresAt: { gt: now } });
  return {
    /** The newest code of a holder is the only one. */
    async replace(holder: Holder, code: { id: string; codeHash: Uint8Array<ArrayBuffer>; expiresAt: Date }) {
      await db.linkCode.deleteMany({ where: { ...holder, usedAt: null } });
      await db.linkCode.create({ data: { ...code, ...holder } });
    },

    async byHash(codeHash: Uint8Array<ArrayBuffer>, now: Date): Promise<LinkCode | null> {
      return db.linkCode.findFirst({ where: { codeHash, ...living(now) } });
    },

    async byId(id: string, now: Date): Promise<LinkCode | null> {
      return db.linkCode.findFirst({ where: { id, ...living(now) } });
    },

    /** False when somebody else was first, or its time is over: then it must not be used. */
    async use(id: string, now: Date): Promise<boolean> {
      const used = await db.linkCode.updateMany({ where: { id, ...living(now) }, data: { usedAt: now } });
      return used.count === 1;
    },

    async countWrong(input: { id: string; saidBy: string; at: Date }): Promise<void> {
      await db.wrongLinkCode.create({ data: input });
    },

    /** How often it was guessed: by this holder since the first moment, by everybody since the second. */
    async wrongTries(saidBy: string, since: Date, overallSince: Date): Promise<{ own: number; all: number }> {
      const [own, all] = await Promise.all([
        db.wrongLinkCode.count({ where: { saidBy, at: { gt: since } } }),
        db.wrongLinkCode.count({ where: { at: { gt: overallSince } } }),
      ]);
      return { own, all };
    },
  };
}
