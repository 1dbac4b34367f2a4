/**
 * Taking personal data out for good, at the person's own wish. Rows that others point to stay as empty shells: an address without an
 * address, a message without words. Cases and what was done about them stay, as the law keeps them.
 */
import { statesIn } from '#server/domain/ticket/states';
import { randomPiece } from '#server/secrets/entropy';
import type { Vault } from '#server/secrets/vault';
import { type Db, Prisma } from './client';

const nothing = {
  nameEnc: null,
  phoneEnc: null,
  emailEnc: null,
  organisationEnc: null,
  phoneIndex: null,
  emailIndex: null,
} as const;

export function erasureStore(db: Db, vault: Vault) {
  /** Somebody works on it, or it went into another case and ends with that. */
  const isOpen = {
    OR: [{ status: { in: statesIn('open', 'waiting') } }, { status: 'merged', matterPart: { isNot: null } }],
  } satisfies Prisma.TicketWhereInput;
  return {
    /** What was said in the talks on these channels, in both directions, and what the bot knew from it. */
    async talks(addressIds: readonly string[]): Promise<void> {
      const ids = [...addressIds];
      const talks = await db.conversation.findMany({
        where: { addressId: { in: ids } },
        select: { id: true },
      });
      const talkIds = talks.map(({ id }) => id);
      const ofTalks = { conversationId: { in: talkIds } };
      await db.inboundEvent.updateMany({ where: ofTalks, data: { contentEnc: null, conversationId: null } });
      await db.conversationMessage.deleteMany({ where: ofTalks });
      await db.conversation.deleteMany({ where: { id: { in: talkIds } } });
    },

    /** Messages to these channels lose their words and where they went; those still waiting are not sent. */
    async messages(
      addresses: readonly { id: string; channel: string; externalId: string }[],
      empty: unknown,
    ): Promise<void> {
      const ids = addresses.map(({ id }) => id);
      const indexes = addresses.map(({ channel, externalId }) =>
        vault.index(`address:${channel}`, externalId),
      );
      const content = vault.seal(JSON.stringify(empty));
      await db.$executeRaw(Prisma.sql`
        update outbox_message set "contentEnc" = ${content}, "recipientEnc" = ${vault.seal('')}, "recipientIndex" = ${randomPiece(32)},
          "vendorId" = null, status = case when status in ('waiting', 'sending') then 'failed' else status end,
          "lastError" = case when status in ('waiting', 'sending') then 'erased' else "lastError" end, "leaseUntil" = null
        where "addressId" = any(${ids}::uuid[]) or "recipientIndex" = any(${indexes}::bytea[])`);
    },

    /** The channels themselves: nobody is found by them any more, and nothing is sent there. Who writes again is a stranger. */
    async addresses(addressIds: readonly string[], now: Date): Promise<void> {
      for (const id of addressIds) {
        await db.linkCode.deleteMany({ where: { addressId: id } });
        await db.follower.deleteMany({ where: { addressId: id } });
        await db.noticeGrant.deleteMany({ where: { addressId: id } });
        await db.ticket.updateMany({ where: { noticeAddressId: id }, data: { noticeAddressId: null } });
        await db.channelAddress.update({
          where: { id },
          data: {
            externalIndex: randomPiece(32),
            externalEnc: vault.seal(''),
            personId: null,
            blockedAt: now,
            noticesOffAt: now,
            lastHeardAt: null,
          },
        });
      }
    },

    async keys(rootId: string): Promise<void> {
      await db.passkey.deleteMany({ where: { personId: rootId } });
      await db.linkCode.deleteMany({ where: { personId: rootId } });
    },

    /** Those of these cases that have not ended. */
    async openAmong(ticketIds: readonly string[]): Promise<Set<string>> {
      const rows = await db.ticket.findMany({
        where: { id: { in: [...ticketIds] }, ...isOpen },
        select: { id: true },
      });
      return new Set(rows.map(({ id }) => id));
    },

    /** Cases that ended lead back to nobody. Answers how many. */
    async untieEnded(personIds: readonly string[]): Promise<number> {
      const ended = { personId: { in: [...personIds] }, NOT: isOpen };
      await db.aiUse.updateMany({ where: { ticket: ended }, data: { ticketId: null } });
      const untied = await db.ticket.updateMany({ where: ended, data: { personId: null } });
      return untied.count;
    },

    /** Names and ways to reach them go at once, or with the last case that is still being worked on (`finish`). */
    async contacts(personIds: readonly string[], now: Date): Promise<void> {
      const where = { id: { in: [...personIds] } };
      await db.person.updateMany({ where, data: { erasedAt: now } });
      await db.person.updateMany({ where: { ...where, tickets: { none: {} } }, data: nothing });
    },

    /** For the job that keeps house: those who wished it and whose last case has ended meanwhile. At most 500 a run. */
    async finish(): Promise<number> {
      const ready = await db.person.findMany({
        where: {
          erasedAt: { not: null },
          OR: [
            { nameEnc: { not: null } },
            { phoneEnc: { not: null } },
            { emailEnc: { not: null } },
            { tickets: { some: {} } },
          ],
          tickets: { none: isOpen },
        },
        select: { id: true },
        take: 500,
      });
      const ids = ready.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await db.aiUse.updateMany({ where: { ticket: { personId: { in: ids } } }, data: { ticketId: null } });
      await db.ticket.updateMany({ where: { personId: { in: ids } }, data: { personId: null } });
      await db.person.updateMany({ where: { id: { in: ids } }, data: nothing });
      return ids.length;
    },

    /** What was begun in the form on this device; its files go with the next round of retention. */
    async draft(id: string, now: Date): Promise<void> {
      await db.attachment.updateMany({ where: { draftId: id, ticketId: null }, data: { expiresAt: now } });
      await db.draft.updateMany({
        where: { id },
        data: { answersEnc: vault.seal('{}'), updatedAt: now, expiresAt: now },
      });
    },
  };
}
