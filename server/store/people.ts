/** People and where they can be reached. Names and addresses are sealed on the way in and opened on the way out, here only. */
import type { ApplicantKind } from '#server/domain/intake/request';
import type { Vault } from '#server/secrets/vault';
import type { Db } from './client';

export type Contact = {
  name: string | null;
  phone: string | null;
  email: string | null;
  organisation: string | null;
};

export type Address = {
  id: string;
  channel: string;
  account: string;
  externalId: string;
  personId: string | null;
  locale: string;
  isBlocked: boolean;
  wantsNotices: boolean;
  lastHeardAt: Date | null;
};

export function sealPerson(vault: Vault, contact: Contact) {
  const seal = (text: string | null) => (text ? vault.seal(text) : null);
  return {
    nameEnc: seal(contact.name),
    phoneEnc: seal(contact.phone),
    emailEnc: seal(contact.email),
    organisationEnc: seal(contact.organisation),
    phoneIndex: contact.phone ? vault.index('phone', contact.phone) : null,
    emailIndex: contact.email ? vault.index('email', contact.email) : null,
  };
}

export function openPerson(
  vault: Vault,
  row: Record<'nameEnc' | 'phoneEnc' | 'emailEnc' | 'organisationEnc', Uint8Array | null>,
): Contact {
  const open = (sealed: Uint8Array | null) => (sealed ? vault.open(sealed) : null);
  return {
    name: open(row.nameEnc),
    phone: open(row.phoneEnc),
    email: open(row.emailEnc),
    organisation: open(row.organisationEnc),
  };
}

export function peopleStore(db: Db, vault: Vault) {
  const toAddress = (row: {
    id: string;
    channel: string;
    account: string;
    externalEnc: Uint8Array;
    personId: string | null;
    locale: string;
    blockedAt: Date | null;
    noticesOffAt: Date | null;
    lastHeardAt: Date | null;
  }): Address => ({
    id: row.id,
    channel: row.channel,
    account: row.account,
    externalId: vault.open(row.externalEnc),
    personId: row.personId,
    locale: row.locale,
    isBlocked: row.blockedAt !== null,
    wantsNotices: row.noticesOffAt === null,
    lastHeardAt: row.lastHeardAt,
  });
  const keyOf = (channel: string, account: string, externalId: string) => ({
    channel_account_externalIndex: {
      channel,
      account,
      externalIndex: vault.index(`address:${channel}`, externalId),
    },
  });

  return {
    async contactOf(personId: string): Promise<Contact | null> {
      const row = await db.person.findUnique({ where: { id: personId } });
      return row && openPerson(vault, row);
    },

    /** Of a page of tickets: at most a hundred. */
    async contactsOf(personIds: readonly string[]): Promise<Map<string, Contact>> {
      const rows = await db.person.findMany({ where: { id: { in: [...new Set(personIds)] } }, take: 100 });
      return new Map(rows.map((row) => [row.id, openPerson(vault, row)]));
    },

    async setContact(personId: string, contact: Contact): Promise<void> {
      await db.person.update({ where: { id: personId }, data: sealPerson(vault, contact) });
    },

    async create(input: {
      id: string;
      kind: ApplicantKind;
      contact: Contact;
      locale: string;
      now: Date;
    }): Promise<void> {
      await db.person.create({
        data: {
          id: input.id,
          kind: input.kind,
          locale: input.locale,
          createdAt: input.now,
          ...sealPerson(vault, input.contact),
        },
      });
    },

    /** The address as we know it, made when new. The language is kept up to date. `isHeard`: the person wrote just now, so nothing blocks us. */
    async address(input: {
      id: string;
      channel: string;
      account: string;
      externalId: string;
      locale: string | null;
      now: Date;
      isHeard?: boolean;
    }): Promise<Address> {
      const row = await db.channelAddress.upsert({
        where: keyOf(input.channel, input.account, input.externalId),
        update: {
          ...(input.isHeard && { lastHeardAt: input.now, blockedAt: null }),
          ...(input.locale && { locale: input.locale }),
        },
        create: {
          id: input.id,
          channel: input.channel,
          account: input.account,
          externalIndex: vault.index(`address:${input.channel}`, input.externalId),
          externalEnc: vault.seal(input.externalId),
          locale: input.locale ?? 'zh-CN',
          createdAt: input.now,
          lastHeardAt: input.isHeard ? input.now : null,
        },
      });
      return toAddress(row);
    },

    async addressById(id: string): Promise<Address | null> {
      const row = await db.channelAddress.findUnique({ where: { id } });
      return row && toAddress(row);
    },

    /** Where notices for a person can go, the one they used last first; blocked and unwanted ones left out. At most 10. */
    async reachableAddresses(personId: string): Promise<Address[]> {
      const rows = await db.channelAddress.findMany({
        where: { personId, blockedAt: null, noticesOffAt: null },
        orderBy: [{ lastHeardAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
        take: 10,
      });
      return rows.map(toAddress);
    },

    /** All that were joined to this person, blocked or not. At most 50. */
    async addressIdsOf(personId: string): Promise<string[]> {
      const rows = await db.channelAddress.findMany({ where: { personId }, select: { id: true }, take: 50 });
      return rows.map(({ id }) => id);
    },

    async joinAddress(addressId: string, personId: string): Promise<void> {
      await db.channelAddress.update({ where: { id: addressId }, data: { personId } });
    },

    async setAddressLocale(addressId: string, locale: string): Promise<void> {
      await db.channelAddress.update({ where: { id: addressId }, data: { locale } });
    },

    /** Did they block us there, or ask for silence, on any of our accounts? */
    async isShut(channel: string, externalId: string): Promise<boolean> {
      const shut = await db.channelAddress.findFirst({
        where: {
          channel,
          externalIndex: vault.index(`address:${channel}`, externalId),
          OR: [{ blockedAt: { not: null } }, { noticesOffAt: { not: null } }],
        },
        select: { id: true },
      });
      return shut !== null;
    },

    async markBlocked(addressId: string, at: Date): Promise<void> {
      await db.channelAddress.update({ where: { id: addressId }, data: { blockedAt: at } });
    },

    /** Notices are wanted here (null), or not since then. */
    async setNoticesOff(addressId: string, since: Date | null): Promise<void> {
      await db.channelAddress.update({ where: { id: addressId }, data: { noticesOffAt: since } });
    },
  };
}
