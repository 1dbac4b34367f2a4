/** People who proved that channels are theirs: their rows, what is joined to them, and what is their own. */
import type { Ticket } from '#server/domain/ticket/ticket';
import type { Vault } from '#server/secrets/vault';
import { type Db, Prisma } from './client';
import { openPerson, sealPerson } from './people';

/** `personIds`: rows of a person whose tickets are their own. `addressIds`: channels that they proved. */
export type Holdings = { personIds: string[]; addressIds: string[] };

export type OwnTicket = Pick<
  Ticket,
  'id' | 'caseNumber' | 'title' | 'status' | 'replyDueAt' | 'submittedAt' | 'locale'
> & { noticeAddressId: string | null };

export type OwnAddress = {
  id: string;
  channel: string;
  account: string;
  externalId: string;
  locale: string;
  since: Date;
  isBlocked: boolean;
  wantsNotices: boolean;
  lastHeardAt: Date | null;
};

/** More channels, rows or cases than anybody has. */
const most = { addresses: 50, persons: 500 };

export function citizenStore(db: Db, vault: Vault) {
  return {
    /** The row as it stands; `rootId` is the person whom it became part of, else itself. */
    async find(id: string): Promise<{ rootId: string; sessionVersion: number; isErased: boolean } | null> {
      const row = await db.person.findUnique({ where: { id } });
      return (
        row && {
          rootId: row.joinedIntoId ?? row.id,
          sessionVersion: row.sessionVersion,
          isErased: row.erasedAt !== null,
        }
      );
    },

    /** Nobody known yet: a person without a name, around whom channels can be joined. */
    async create(id: string, locale: string, now: Date): Promise<void> {
      await db.person.create({ data: { id, kind: 'person', locale, createdAt: now } });
    },

    /** Inside a transaction only: two joinings of the same channels wait for each other here. */
    async lockAddresses(ids: readonly string[]): Promise<void> {
      await db.$queryRaw`select id from channel_address where id = any(${[...ids]}::uuid[]) order by id for update`;
    },

    /** Inside a transaction only. */
    async lockPersons(ids: readonly string[]): Promise<{ id: string; createdAt: Date }[]> {
      return db.$queryRaw<{ id: string; createdAt: Date }[]>`
        select id, "createdAt" from person where id = any(${[...ids]}::uuid[]) order by "createdAt", id for update`;
    },

    /** Tickets, channels and passkeys of `youngerId` become those of `elderId`. What they said of themselves last holds; what it replaces stays in the younger row. */
    async merge(elderId: string, youngerId: string): Promise<void> {
      const move = { where: { personId: youngerId }, data: { personId: elderId } };
      await db.ticket.updateMany(move);
      await db.channelAddress.updateMany(move);
      await db.passkey.updateMany(move);
      await db.linkCode.updateMany(move);
      await mergeContact(elderId, youngerId);
      await db.person.updateMany({
        where: { OR: [{ id: youngerId }, { joinedIntoId: youngerId }] },
        data: { joinedIntoId: elderId },
      });
    },

    /** All sessions of this person end, also those made before two rows became one. */
    async endSessions(rootId: string): Promise<void> {
      await db.person.updateMany({
        where: { OR: [{ id: rootId }, { joinedIntoId: rootId }] },
        data: { sessionVersion: { increment: 1 } },
      });
    },

    async addresses(rootId: string): Promise<OwnAddress[]> {
      const rows = await db.channelAddress.findMany({
        where: { personId: rootId },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: most.addresses,
      });
      return rows.map((row) => ({
        id: row.id,
        channel: row.channel,
        account: row.account,
        externalId: vault.open(row.externalEnc),
        locale: row.locale,
        since: row.createdAt,
        isBlocked: row.blockedAt !== null,
        wantsNotices: row.noticesOffAt === null,
        lastHeardAt: row.lastHeardAt,
      }));
    },

    /** The person's rows, and those on which someone wrote a mailbox or a number that this person proved. */
    async personIds(rootId: string, proven: { emails: string[]; phones: string[] }): Promise<string[]> {
      const emails = proven.emails.map((email) => vault.index('email', email));
      const phones = proven.phones.map((phone) => vault.index('phone', phone));
      const rows = await db.person.findMany({
        where: {
          OR: [
            { id: rootId },
            { joinedIntoId: rootId },
            { emailIndex: { in: emails } },
            { phoneIndex: { in: phones } },
          ],
        },
        select: { id: true },
        take: most.persons,
      });
      return rows.map(({ id }) => id);
    },

    /** Whether anybody ever gave this mailbox or number, or wrote from it. */
    async isKnown(kind: 'email' | 'phone', value: string): Promise<boolean> {
      const index = vault.index(kind, value);
      const channel = kind === 'email' ? 'email' : 'sms';
      const where = kind === 'email' ? { emailIndex: index } : { phoneIndex: index };
      const [persons, addresses] = await Promise.all([
        db.person.count({ where, take: 1 }),
        db.channelAddress.count({
          where: { channel, externalIndex: vault.index(`address:${channel}`, value) },
          take: 1,
        }),
      ]);
      return persons + addresses > 0;
    },

    /** Newest first. Anonymous ones lead back to nobody and are never among them. */
    async tickets(own: Holdings, limit: number, offset = 0): Promise<OwnTicket[]> {
      return db.$queryRaw<OwnTicket[]>(Prisma.sql`
        select t.id, t."caseNumber", t.title, t.status, t."replyDueAt", t."submittedAt", t.locale, t."noticeAddressId" from ticket t
        where t.identity <> 'anonymous' and t.id in (
          select id from ticket where "personId" = any(${own.personIds}::uuid[])
          union select id from ticket where "noticeAddressId" = any(${own.addressIds}::uuid[]))
        order by t."submittedAt" desc, t.id desc limit ${limit} offset ${offset}`);
    },

    /** The rows of persons that stand on these cases: what was said of oneself in each of them. */
    async personsOfTickets(own: Holdings): Promise<string[]> {
      const rows = await db.ticket.findMany({
        where: {
          personId: { not: null },
          OR: [{ personId: { in: own.personIds } }, { noticeAddressId: { in: own.addressIds } }],
        },
        select: { personId: true },
        distinct: ['personId'],
        take: most.persons,
      });
      return [...new Set([...own.personIds, ...rows.flatMap(({ personId }) => personId ?? [])])];
    },

    async countTickets(own: Holdings): Promise<number> {
      const [row] = await db.$queryRaw<{ count: number }[]>(Prisma.sql`
        select count(*)::int as count from ticket t
        where t.identity <> 'anonymous' and t.id in (
          select id from ticket where "personId" = any(${own.personIds}::uuid[])
          union select id from ticket where "noticeAddressId" = any(${own.addressIds}::uuid[]))`);
      return row?.count ?? 0;
    },

    /** Where the notices of these cases go from now on; null: the person reads by number and code. */
    async moveNotices(ticketIds: readonly string[], addressId: string | null): Promise<void> {
      await db.ticket.updateMany({
        where: { id: { in: [...ticketIds] } },
        data: { noticeAddressId: addressId },
      });
    },

    async leave(addressId: string): Promise<void> {
      await db.channelAddress.update({ where: { id: addressId }, data: { personId: null } });
    },
  };

  async function mergeContact(elderId: string, youngerId: string): Promise<void> {
    const [elder, younger] = await Promise.all(
      [elderId, youngerId].map((id) => db.person.findUniqueOrThrow({ where: { id } })),
    );
    if (!elder || !younger) return;
    const former = openPerson(vault, elder);
    const latest = openPerson(vault, younger);
    const fields = ['name', 'phone', 'email', 'organisation'] as const;
    const pick = (of: (field: (typeof fields)[number]) => string | null) =>
      sealPerson(vault, {
        name: of('name'),
        phone: of('phone'),
        email: of('email'),
        organisation: of('organisation'),
      });
    await db.person.update({
      where: { id: elderId },
      data: pick((field) => latest[field] ?? former[field]),
    });
    await db.person.update({
      where: { id: youngerId },
      data: pick((field) => (latest[field] && former[field] !== latest[field] ? former[field] : null)),
    });
  }
}
