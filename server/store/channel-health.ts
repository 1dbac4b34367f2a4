/** Whether each channel can speak and hear, as the worker last saw it. */
import type { Db } from './client';

export type ChannelHealth = {
  channel: string;
  account: string;
  isWell: boolean;
  /** A code, such as `token-refused`. */
  error: string | null;
  /** When it turned. */
  since: Date;
  checkedAt: Date;
};

export function channelHealthStore(db: Db) {
  return {
    async report(seen: Omit<ChannelHealth, 'since' | 'checkedAt'>, now: Date): Promise<void> {
      const { channel, account, isWell, error } = seen;
      await db.$executeRaw`
        insert into channel_health as h (channel, account, "isWell", error, since, "checkedAt")
        values (${channel}, ${account}, ${isWell}, ${error}, ${now}, ${now})
        on conflict (channel, account) do update set "isWell" = excluded."isWell", error = excluded.error, "checkedAt" = excluded."checkedAt",
          since = case when h."isWell" = excluded."isWell" then h.since else excluded.since end`;
    },

    /** All of them; at most 200. */
    async all(): Promise<ChannelHealth[]> {
      return db.channelHealth.findMany({ orderBy: [{ channel: 'asc' }, { account: 'asc' }], take: 200 });
    },

    /** An account by which this channel can be written to, one that is well first; null when none is set up. */
    async firstAccount(channel: string): Promise<string | null> {
      const row = await db.channelHealth.findFirst({
        where: { channel, OR: [{ error: null }, { error: { not: 'settings-wrong' } }] },
        orderBy: [{ isWell: 'desc' }, { account: 'asc' }],
      });
      return row?.account ?? null;
    },

    /** Accounts that are no longer set up. */
    async forgetOthers(known: readonly { channel: string; account: string }[]): Promise<void> {
      const rows = await db.channelHealth.findMany({ select: { channel: true, account: true }, take: 500 });
      const gone = rows.filter(
        (row) => !known.some(({ channel, account }) => channel === row.channel && account === row.account),
      );
      for (const channel_account of gone) await db.channelHealth.deleteMany({ where: channel_account });
    },
  };
}
