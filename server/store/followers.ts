/** Other devices that are told what happens to a case. The address itself is a row of channel_address; here stands who follows what. */
import type { Vault } from '#server/secrets/vault';
import type { Db } from './client';
import { type Address, peopleStore } from './people';

/** An address as it is known on its channel. */
export type KnownAddress = Pick<Address, 'channel' | 'account' | 'externalId'>;

export function followerStore(db: Db, vault: Vault) {
  const people = peopleStore(db, vault);
  const at = ({ channel, account, externalId }: KnownAddress) => ({
    channel,
    account,
    externalIndex: vault.index(`address:${channel}`, externalId),
  });
  return {
    /** Inside a transaction that holds the ticket's row. False when so many follow already; following twice is following. */
    async add(ticketId: string, addressId: string, since: Date, most: number): Promise<boolean> {
      const known = await db.follower.findMany({
        where: { ticketId, address: { blockedAt: null } },
        select: { addressId: true },
        take: most,
      });
      if (known.length >= most && !known.some((row) => row.addressId === addressId)) return false;
      await db.follower.createMany({ data: [{ ticketId, addressId, since }], skipDuplicates: true });
      return true;
    },

    async remove(caseNumber: string, address: KnownAddress): Promise<void> {
      await db.follower.deleteMany({ where: { ticket: { caseNumber }, address: at(address) } });
    },

    async isFollowing(caseNumber: string, address: KnownAddress): Promise<boolean> {
      const row = await db.follower.findFirst({
        where: { ticket: { caseNumber }, address: { ...at(address), blockedAt: null } },
        select: { addressId: true },
      });
      return row !== null;
    },

    /** Everything that one address follows is followed by another from now on, in the same language, and the first is left alone. */
    async move(from: KnownAddress, toId: string, now: Date): Promise<void> {
      const old = await db.channelAddress.findUnique({ where: { channel_account_externalIndex: at(from) } });
      if (!old || old.id === toId) return;
      const followed = await db.follower.findMany({ where: { addressId: old.id }, take: 1_000 });
      await db.follower.createMany({
        data: followed.map((row) => ({ ...row, addressId: toId })),
        skipDuplicates: true,
      });
      await db.follower.deleteMany({ where: { addressId: old.id } });
      await db.channelAddress.update({ where: { id: toId }, data: { locale: old.locale } });
      await db.channelAddress.update({ where: { id: old.id }, data: { blockedAt: now } });
    },

    /** Who is to be told, at most `most`: not those that are gone or want no notices. */
    async reachable(ticketId: string, most: number): Promise<Address[]> {
      const rows = await db.follower.findMany({
        where: { ticketId, address: { blockedAt: null, noticesOffAt: null } },
        orderBy: { since: 'asc' },
        take: most,
        select: { addressId: true },
      });
      const found = await Promise.all(rows.map((row) => people.addressById(row.addressId)));
      return found.filter((address) => address !== null);
    },
  };
}
