/** Accounts of channels that an administrator added on the desk. Their settings hold secrets: sealed on the way in, opened only for the adapters. */
import type { Vault } from '#server/secrets/vault';
import type { Db } from './client';

export type ChannelAccount = {
  id: string;
  channel: string;
  account: string;
  isActive: boolean;
  updatedAt: Date;
  /** By the names of the environment. */
  settings: Record<string, string>;
};

export function channelAccountStore(db: Db, vault: Vault) {
  return {
    /** At most 100. */
    async all(): Promise<ChannelAccount[]> {
      const rows = await db.channelAccount.findMany({
        orderBy: [{ channel: 'asc' }, { account: 'asc' }],
        take: 100,
      });
      return rows.map(({ settingsEnc, createdAt, ...row }) => ({
        ...row,
        settings: JSON.parse(vault.open(settingsEnc)) as Record<string, string>,
      }));
    },

    /** The same channel and account again replaces its settings. */
    async write(input: {
      id: string;
      channel: string;
      account: string;
      settings: Record<string, string>;
      now: Date;
    }) {
      const settingsEnc = vault.seal(JSON.stringify(input.settings));
      const { channel, account, now } = input;
      await db.channelAccount.upsert({
        where: { channel_account: { channel, account } },
        create: { id: input.id, channel, account, settingsEnc, createdAt: now, updatedAt: now },
        update: { settingsEnc, isActive: true, updatedAt: now },
      });
    },

    async setActive(id: string, isActive: boolean, now: Date): Promise<boolean> {
      const changed = await db.channelAccount.updateMany({
        where: { id },
        data: { isActive, updatedAt: now },
      });
      return changed.count === 1;
    },
  };
}
