/** The public halves of people's passkeys. */
import type { Db } from './client';

export type Passkey = {
  id: string;
  personId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
  createdAt: Date;
  lastUsedAt: Date | null;
};

/** More devices than anybody signs in from. */
const most = 20;

export function passkeyStore(db: Db) {
  return {
    async ofPerson(personId: string): Promise<Passkey[]> {
      const rows = await db.passkey.findMany({
        where: { personId },
        orderBy: { createdAt: 'asc' },
        take: most,
      });
      return rows.map((row) => ({ ...row, counter: Number(row.counter) }));
    },

    async find(id: string): Promise<Passkey | null> {
      const row = await db.passkey.findUnique({ where: { id } });
      return row && { ...row, counter: Number(row.counter) };
    },

    /** False when this key is known already. */
    async add(passkey: Omit<Passkey, 'lastUsedAt'>): Promise<boolean> {
      const { counter, ...columns } = passkey;
      const made = await db.passkey.createMany({
        data: [{ ...columns, counter: BigInt(counter) }],
        skipDuplicates: true,
      });
      return made.count === 1;
    },

    async noteUse(id: string, counter: number, at: Date): Promise<void> {
      await db.passkey.updateMany({ where: { id }, data: { counter: BigInt(counter), lastUsedAt: at } });
    },

    async remove(id: string, personId: string): Promise<boolean> {
      const gone = await db.passkey.deleteMany({ where: { id, personId } });
      return gone.count === 1;
    },
  };
}
