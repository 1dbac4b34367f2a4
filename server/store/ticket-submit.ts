/**
 * Filing a request: one SQL statement writes the idempotency key, the person, their address, the ticket, its first event, the files and
 * the notice with its delivery job, or nothing at all. One round trip, because this is the busiest write of the house; PostgreSQL checks
 * the foreign keys at the end of the statement. The key comes first: everything else hangs on it being new.
 */
import type { Vault } from '#server/secrets/vault';
import { type Db, Prisma } from './client';
import { deliveryJob, type OutgoingMessage } from './outbox';
import { type Contact, sealPerson } from './people';

export type NewTicket = {
  id: string;
  eventId: string;
  caseNumber: string;
  accessCodeHash: Uint8Array<ArrayBuffer>;
  requestType: string;
  typeIsChosen: boolean;
  categoryId: string | null;
  urgency: string;
  /** The danger that it tells of, by its kind: an alarm is raised with it. */
  danger: string | null;
  needsCare: boolean;
  channel: string;
  locale: string;
  title: string;
  text: string;
  placeText: string | null;
  lat: number | null;
  lng: number | null;
  answers: unknown | null;
  applicantKind: string;
  identity: string;
  accessNeeds: string[];
  now: Date;
  replyDueAt: Date;
  firstContactDueAt: Date;
  importSource: string | null;
  importKey: string | null;
  /** The officer who files for a caller; null when the person does it. */
  staffId: string | null;
  /** A new person with this contact, a known one, or nobody. */
  person: { id: string; isNew: boolean; contact: Contact } | null;
  attachmentIds: string[];
  /** What it is found by when another like it is looked for (understanding/duplicates/key-terms). */
  terms: number[];
  /** Where notices go, with the receipt; `isSilent` when the talk itself says that the request came in. */
  notice: (OutgoingMessage & { addressId: string; addressIsNew: boolean; isSilent: boolean }) | null;
  key: { key: string; contentHash: Uint8Array<ArrayBuffer> };
};

export type SubmitOutcome =
  | { kind: 'created' }
  | { kind: 'known'; caseNumber: string; contentHash: Uint8Array }
  /** Someone has this case number already: draw another. */
  | { kind: 'number-taken' };

export async function insertTicket(db: Db, vault: Vault, ticket: NewTicket): Promise<SubmitOutcome> {
  try {
    const rows = await db.$queryRaw<{ made: bigint }[]>(insertStatement(vault, ticket));
    if (Number(rows[0]?.made ?? 0) > 0) return { kind: 'created' };
  } catch (error) {
    if (isTaken(error, 'ticket_caseNumber_key')) return { kind: 'number-taken' };
    throw error;
  }
  const known = await db.idempotencyKey.findUnique({ where: { key: ticket.key.key } });
  if (!known) return { kind: 'number-taken' };
  return { kind: 'known', caseNumber: known.caseNumber, contentHash: known.contentHash };
}

function isTaken(error: unknown, constraint: string): boolean {
  return error instanceof Error && `${error.message} ${JSON.stringify(error)}`.includes(constraint);
}

function insertStatement(vault: Vault, t: NewTicket): Prisma.Sql {
  const personId = t.person?.id ?? null;
  return Prisma.sql`
    with key as (
      insert into idempotency_key (key, "contentHash", "caseNumber", "createdAt")
      select ${t.key.key}::uuid, ${t.key.contentHash}, ${t.caseNumber}, ${t.now}
      where not exists (select 1 from ticket where "caseNumber" = ${t.caseNumber}) on conflict do nothing returning key)
    ${personPart(vault, t)}
    ${addressPart(vault, t)}
    , ticket as (
      insert into ticket (id, "caseNumber", "accessCodeHash", status, "requestType", "typeIsChosen", "categoryId", urgency, channel, locale,
        title, text, "placeText", lat, lng, answers, "applicantKind", identity, "accessNeeds", "personId", "noticeAddressId", "submittedAt", "updatedAt",
        "replyDueAt", "firstContactDueAt", "importSource", "importKey", "needsCare")
      select ${t.id}::uuid, ${t.caseNumber}, ${t.accessCodeHash}, 'submitted', ${t.requestType}, ${t.typeIsChosen}, ${t.categoryId}::uuid,
        ${t.urgency}, ${t.channel}, ${t.locale}, ${t.title}, ${t.text}, ${t.placeText}, ${t.lat}::float8, ${t.lng}::float8,
        ${t.answers === null ? null : JSON.stringify(t.answers)}::jsonb, ${t.applicantKind}, ${t.identity}, ${t.accessNeeds}::text[],
        ${personId}::uuid, ${t.notice ? Prisma.sql`(select id from address)` : Prisma.sql`null::uuid`}, ${t.now}, ${t.now}, ${t.replyDueAt}, ${t.firstContactDueAt}, ${t.importSource}, ${t.importKey}, ${t.needsCare}
      from key)
    , event as (
      insert into ticket_event (id, "ticketId", seq, at, move, "toStatus", actor, "staffId")
      select ${t.eventId}::uuid, ${t.id}::uuid, 1, ${t.now}, 'submit', 'submitted', ${t.staffId ? 'staff' : 'citizen'}, ${t.staffId}::uuid
      from key)
    , terms as (
      insert into ticket_terms ("ticketId", terms, "isOpen", "writtenAt") select ${t.id}::uuid, ${t.terms}::int[], true, ${t.now} from key)
    ${alarmPart(t)}
    ${filesPart(t)}
    ${noticePart(vault, t)}
    select count(*) as made${jobPart(t)} from key`;
}

/** It rings with the ticket or not at all. */
function alarmPart(t: NewTicket): Prisma.Sql {
  if (!t.danger) return Prisma.empty;
  return Prisma.sql`
    , alarm as (
      insert into alarm ("ticketId", kind, "raisedAt") select ${t.id}::uuid, ${t.danger}, ${t.now} from key)`;
}

/** In the final SELECT, because PostgreSQL runs a CTE without INSERT only when somebody reads it. */
function jobPart(t: NewTicket): Prisma.Sql {
  if (!t.notice || t.notice.isSilent) return Prisma.empty;
  return Prisma.sql`, (select count(${deliveryJob(Prisma.sql`message.id`)}) from message) as jobs`;
}

function personPart(vault: Vault, t: NewTicket): Prisma.Sql {
  if (!t.person) return Prisma.empty;
  const p = sealPerson(vault, t.person.contact);
  if (!t.person.isNew) return latestContact(t.person.id, p);
  return Prisma.sql`
    , person as (
      insert into person (id, kind, "nameEnc", "phoneEnc", "emailEnc", "organisationEnc", "phoneIndex", "emailIndex", locale, "createdAt")
      select ${t.person.id}::uuid, ${t.applicantKind}, ${p.nameEnc}::bytea, ${p.phoneEnc}::bytea, ${p.emailEnc}::bytea,
        ${p.organisationEnc}::bytea, ${p.phoneIndex}::bytea, ${p.emailIndex}::bytea, ${t.locale}, ${t.now} from key)`;
}

/** Of somebody we know what they said last holds; what they left out this time stays. */
function latestContact(id: string, p: ReturnType<typeof sealPerson>): Prisma.Sql {
  return Prisma.sql`
    , known as (
      update person set "nameEnc" = coalesce(${p.nameEnc}::bytea, "nameEnc"), "phoneEnc" = coalesce(${p.phoneEnc}::bytea, "phoneEnc"),
        "emailEnc" = coalesce(${p.emailEnc}::bytea, "emailEnc"), "organisationEnc" = coalesce(${p.organisationEnc}::bytea, "organisationEnc"),
        "phoneIndex" = coalesce(${p.phoneIndex}::bytea, "phoneIndex"), "emailIndex" = coalesce(${p.emailIndex}::bytea, "emailIndex")
      from key where person.id = ${id}::uuid)`;
}

/** Files are taken only while nobody else has them: from a draft, a conversation, or uploaded a moment ago. */
function filesPart(t: NewTicket): Prisma.Sql {
  if (t.attachmentIds.length === 0) return Prisma.empty;
  return Prisma.sql`
    , files as (
      update attachment set "ticketId" = ${t.id}::uuid, "expiresAt" = null from key
      where attachment.id = any(${t.attachmentIds}::uuid[]) and attachment."ticketId" is null)`;
}

/** Who leaves an address anew can be reached there again, as far as we know; a wish for silence stays. */
function addressPart(vault: Vault, t: NewTicket): Prisma.Sql {
  const n = t.notice;
  if (!n) return Prisma.empty;
  if (!n.addressIsNew) return Prisma.sql`, address as (select ${n.addressId}::uuid as id from key)`;
  return Prisma.sql`
    , address as (
      insert into channel_address (id, channel, account, "externalIndex", "externalEnc", locale, "createdAt")
      select ${n.addressId}::uuid, ${n.channel}, ${n.account}, ${recipientIndex(vault, n)}, ${vault.seal(n.recipient)}, ${n.locale}, ${n.now}
      from key
      on conflict (channel, account, "externalIndex") do update set locale = excluded.locale, "blockedAt" = null returning id)`;
}

function noticePart(vault: Vault, t: NewTicket): Prisma.Sql {
  const n = t.notice;
  if (!n || n.isSilent) return Prisma.empty;
  return Prisma.sql`
    , message as (
      insert into outbox_message (id, "dedupeKey", "ticketId", "addressId", channel, account, "recipientEnc", "recipientIndex", locale,
        notice, "contentEnc", "nextAttemptAt", "createdAt")
      select ${n.id}::uuid, ${n.dedupeKey}, ${t.id}::uuid, address.id, ${n.channel}, ${n.account}, ${vault.seal(n.recipient)},
        ${recipientIndex(vault, n)}, ${n.locale}, ${n.notice}, ${vault.seal(JSON.stringify(n.meaning))}, ${n.now}, ${n.now}
      from address returning id)`;
}

function recipientIndex(vault: Vault, notice: OutgoingMessage): Uint8Array<ArrayBuffer> {
  return vault.index(`address:${notice.channel}`, notice.recipient);
}
