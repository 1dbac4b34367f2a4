/** One-time keys to "my cases": codes sent somewhere, links given in a talk, challenges of passkeys. */
import type { Vault } from '#server/secrets/vault';
import type { Db } from './client';

export type SignInKind = 'email' | 'phone' | 'address' | 'passkey';
export type SignInCode = {
  id: string;
  kind: SignInKind;
  target: string;
  codeHash: Uint8Array;
  tries: number;
};

/** A code that was wrong so often has ended. */
export const mostTries = 5;

export function signInCodeStore(db: Db, vault: Vault) {
  const indexOf = (kind: SignInKind, target: string) => vault.index(`sign-in:${kind}`, target);
  const living = (now: Date) => ({ usedAt: null, expiresAt: { gt: now }, tries: { lt: mostTries } });
  const toCode = (row: {
    id: string;
    kind: string;
    targetEnc: Uint8Array;
    codeHash: Uint8Array;
    tries: number;
  }): SignInCode => ({
    id: row.id,
    kind: row.kind as SignInKind,
    target: vault.open(row.targetEnc),
    codeHash: row.codeHash,
    tries: row.tries,
  });

  return {
    async write(code: {
      id: string;
      kind: SignInKind;
      target: string;
      codeHash: Uint8Array<ArrayBuffer>;
      now: Date;
      expiresAt: Date;
    }): Promise<void> {
      const { kind, target, now, ...columns } = code;
      await db.signInCode.create({
        data: {
          ...columns,
          kind,
          targetIndex: indexOf(kind, target),
          targetEnc: vault.seal(target),
          createdAt: now,
        },
      });
    },

    async countSince(kind: SignInKind, target: string, since: Date): Promise<number> {
      return db.signInCode.count({
        where: { kind, targetIndex: indexOf(kind, target), createdAt: { gt: since } },
      });
    },

    /** Those that still open the door, newest first. */
    async living(kind: SignInKind, target: string, now: Date): Promise<SignInCode[]> {
      const rows = await db.signInCode.findMany({
        where: { kind, targetIndex: indexOf(kind, target), ...living(now) },
        orderBy: { createdAt: 'desc' },
        take: 10,
      });
      return rows.map(toCode);
    },

    async byId(kind: SignInKind, id: string, now: Date): Promise<SignInCode | null> {
      const row = await db.signInCode.findFirst({ where: { id, kind, ...living(now) } });
      return row && toCode(row);
    },

    async countWrongTry(ids: readonly string[]): Promise<void> {
      await db.signInCode.updateMany({
        where: { id: { in: [...ids] }, tries: { lt: mostTries } },
        data: { tries: { increment: 1 } },
      });
    },

    /** False when it was used a moment ago. The others that were sent to the same target end with it. */
    async use(code: SignInCode, now: Date): Promise<boolean> {
      const used = await db.signInCode.updateMany({
        where: { id: code.id, ...living(now) },
        data: { usedAt: now },
      });
      if (used.count === 0) return false;
      await db.signInCode.updateMany({
        where: { kind: code.kind, targetIndex: indexOf(code.kind, code.target), usedAt: null },
        data: { usedAt: now },
      });
      return true;
    },

    async forget(kind: SignInKind, target: string): Promise<void> {
      await db.signInCode.deleteMany({ where: { kind, targetIndex: indexOf(kind, target) } });
    },
  };
}
