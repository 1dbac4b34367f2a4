/** What people agreed to on a channel, and when they took it back: append-only, the newest of a purpose holds. */
import type { Db } from './client';

export type Consent = { addressId: string; purpose: string; isGiven: boolean; at: Date };

export function consentStore(db: Db) {
  return {
    async write(consent: Consent & { id: string }): Promise<void> {
      await db.consent.create({ data: consent });
    },

    /** Newest first; at most 200. */
    async ofAddresses(addressIds: readonly string[]): Promise<Consent[]> {
      return db.consent.findMany({
        where: { addressId: { in: [...addressIds] } },
        select: { addressId: true, purpose: true, isGiven: true, at: true },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 200,
      });
    },
  };
}
