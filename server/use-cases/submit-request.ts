/**
 * A request becomes a case. The same idempotency key with the same content gives the same case again (and its code, which is derived
 * from the key); with other content it is refused. Danger to life makes it urgent, whatever the person chose.
 */
import { createHash } from 'node:crypto';
import { isLocale } from '#locales/languages';
import { isoWithOffset, localDate } from '#server/domain/calendar/city-time';
import type { IntakeChannel } from '#server/domain/channels';
import { type RequestInput, titleFrom } from '#server/domain/intake/request';
import { noticeOfReceipt } from '#server/domain/notices/notices';
import { normaliseEmail, normalisePhone } from '#server/domain/people/contact';
import { Refused } from '#server/domain/refusals';
import { makeCaseNumber } from '#server/domain/ticket/case-number';
import { familyOf, type StateFamily, type TicketState } from '#server/domain/ticket/states';
import type { Contact } from '#server/store/people';
import type { NewTicket } from '#server/store/ticket-submit';
import { keyTerms } from '#server/understanding/duplicates/key-terms';
import type { Danger } from '#server/understanding/emergency/find-danger';
import { type EmergencyNotice, emergencyNotice, writtenIn } from './emergency-notice';
import { joinCase } from './join-case';
import { noticeFacts } from './notice-facts';
import { promiseOf } from './promises';
import { type Matter, readMatter, requireOfferedAnswers } from './read-request';
import type { Tools } from './tools';

export type Filing = {
  channel: IntakeChannel;
  /** The officer who files for a caller. */
  staffId: string | null;
  /** The channel address it came from: notices go there. */
  noticeAddress: { id: string; channel: string; account: string; externalId: string; locale: string } | null;
  personId: string | null;
  /** For imported letters: where from and when they were filed. */
  imported?: { source: string; key: string; at: Date };
};

export type Filed = {
  caseNumber: string;
  accessCode: string;
  status: TicketState;
  statusFamily: StateFamily;
  replyDueAt: string;
  emergency: EmergencyNotice | null;
};

/** A fire in a letter of last year must not stand before those who are in danger now. */
const longOver = { urgency: 'normal', danger: null } as const;

/** Drawing a taken number twice in a row happens once in years; five times never. */
const draws = 5;

export async function submitRequest(tools: Tools, request: RequestInput, filing: Filing): Promise<Filed> {
  const contact = readContact(request);
  if (filing.channel !== 'import' && request.attachmentIds?.length) await requireFiles(tools, request);
  const matter = { ...(await readMatter(tools, request)), ...(filing.imported && longOver) };
  if (!filing.imported) await requireOfferedAnswers(tools, request, matter.category?.id);
  const accessCode = tools.secrets.accessCode(request.idempotencyKey);
  const now = filing.imported?.at ?? tools.now();
  for (let draw = 0; draw < draws; draw += 1) {
    const ticket = await composeTicket(tools, { request, filing, contact, matter, accessCode, now });
    const outcome = await tools.store.tickets.insert(ticket);
    if (outcome.kind === 'created')
      return joinCase(tools, filed(tools, ticket, accessCode, matter.danger), request);
    if (outcome.kind === 'known') return sameCase(tools, outcome, ticket, accessCode, matter.danger);
  }
  throw new Error('No free case number was found.');
}

/** Anonymous people leave nothing; from the others what cannot be read is refused rather than lost. */
function readContact(request: RequestInput): Contact | null {
  const { identity, name, phone, email, organisation } = request.applicant;
  if (identity === 'anonymous') return null;
  const e164 = phone ? normalisePhone(phone) : null;
  if (phone && !e164) throw new Refused('phone-invalid');
  const mail = email ? normaliseEmail(email) : null;
  if (email && !mail) throw new Refused('email-invalid');
  return { name: name || null, phone: e164, email: mail, organisation: organisation || null };
}

/** Files that do not exist are refused; one that belongs to another ticket by now stays there (the statement takes only free ones). */
async function requireFiles(tools: Tools, request: RequestInput): Promise<void> {
  const ids = request.attachmentIds ?? [];
  if ((await tools.store.drafts.knownFiles(ids)) !== new Set(ids).size) throw new Refused('file-not-found');
}

type Parts = {
  request: RequestInput;
  filing: Filing;
  contact: Contact | null;
  matter: Matter;
  accessCode: string;
  now: Date;
};

async function composeTicket(tools: Tools, parts: Parts): Promise<NewTicket> {
  const { request, filing, contact, matter, accessCode, now } = parts;
  const caseNumber = makeCaseNumber(localDate(now, tools.city.zone), tools.random(1_000_000));
  const clock = {
    categoryCode: matter.category?.code ?? null,
    requestType: matter.requestType,
    urgency: matter.urgency,
  };
  const [replyDueAt, contactDueAt] = await Promise.all([
    promiseOf(tools, 'reply', clock, now),
    promiseOf(tools, 'first-contact', clock, now),
  ]);
  const id = tools.newId();
  const ticket: Omit<NewTicket, 'notice'> = {
    id,
    eventId: tools.newId(),
    caseNumber,
    accessCodeHash: tools.secrets.hashCode(caseNumber, accessCode),
    requestType: matter.requestType,
    typeIsChosen: matter.typeIsChosen,
    categoryId: matter.category?.id ?? null,
    urgency: matter.urgency,
    danger: matter.danger?.kind ?? null,
    needsCare: matter.danger?.needsCare ?? false,
    channel: filing.channel,
    locale: request.locale,
    title: request.title || titleFrom(request.text),
    text: request.text,
    placeText: request.place?.text || null,
    lat: request.place?.lat !== undefined && request.place.lng !== undefined ? request.place.lat : null,
    lng: request.place?.lat !== undefined && request.place.lng !== undefined ? request.place.lng : null,
    answers: request.answers ?? null,
    applicantKind: request.applicant.kind,
    identity: request.applicant.identity,
    accessNeeds: request.accessNeeds ?? [],
    now,
    replyDueAt,
    // Who waits for help within two hours is not first spoken to tomorrow.
    firstContactDueAt: new Date(Math.min(contactDueAt.getTime(), replyDueAt.getTime())),
    importSource: filing.imported?.source ?? null,
    importKey: filing.imported?.key ?? null,
    staffId: filing.staffId,
    person: personFor(tools, request, filing, contact),
    attachmentIds: request.attachmentIds ?? [],
    terms: keyTerms({ title: request.title || titleFrom(request.text), text: request.text }),
    key: { key: request.idempotencyKey, contentHash: contentHash(request) },
  };
  return { ...ticket, notice: receipt(tools, ticket, filing, contact) };
}

function personFor(
  tools: Tools,
  request: RequestInput,
  filing: Filing,
  contact: Contact | null,
): NewTicket['person'] {
  if (request.applicant.identity === 'anonymous' || !contact) return null;
  if (filing.personId) return { id: filing.personId, isNew: false, contact };
  return { id: tools.newId(), isNew: true, contact };
}

/** The receipt goes to the channel the request came from, else to the e-mail address that was left; talks answer by themselves. */
function receipt(
  tools: Tools,
  ticket: Omit<NewTicket, 'notice'>,
  filing: Filing,
  contact: Contact | null,
): NewTicket['notice'] {
  if (filing.channel === 'import') return null;
  const said = noticeOfReceipt(noticeFacts(tools, { ...ticket, status: 'submitted' }, {}));
  const common = {
    id: tools.newId(),
    dedupeKey: `received:${ticket.id}`,
    ticketId: ticket.id,
    ...said,
    now: ticket.now,
  };
  const address = filing.noticeAddress;
  if (address)
    return {
      ...common,
      ...address,
      id: common.id,
      addressId: address.id,
      recipient: address.externalId,
      addressIsNew: false,
      isSilent: true,
    };
  if (!contact?.email) return null;
  return {
    ...common,
    addressId: tools.newId(),
    addressIsNew: true,
    isSilent: false,
    channel: 'email',
    account: 'default',
    recipient: contact.email,
    locale: ticket.locale,
  };
}

/** What makes two requests the same: everything but the key. */
function contentHash(request: RequestInput): Uint8Array<ArrayBuffer> {
  const { idempotencyKey, ...content } = request;
  return new Uint8Array(createHash('sha256').update(canonical(content)).digest());
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function filed(tools: Tools, ticket: NewTicket, accessCode: string, danger: Danger | null): Filed {
  return {
    caseNumber: ticket.caseNumber,
    accessCode,
    status: 'submitted',
    statusFamily: familyOf('submitted'),
    replyDueAt: isoWithOffset(ticket.replyDueAt, tools.city.zone),
    emergency: emergencyNotice(tools, danger, spokenTo(ticket)),
  };
}

function spokenTo({ text, locale }: NewTicket) {
  return isLocale(locale) ? writtenIn(text, locale) : 'zh-CN';
}

async function sameCase(
  tools: Tools,
  known: { caseNumber: string; contentHash: Uint8Array },
  ticket: NewTicket,
  accessCode: string,
  danger: Danger | null,
): Promise<Filed> {
  if (Buffer.compare(known.contentHash, ticket.key.contentHash) !== 0)
    throw new Refused('idempotency-conflict');
  const found = await tools.store.tickets.codeFacts(known.caseNumber);
  if (!found) throw new Refused('case-not-found');
  return {
    ...filed(tools, ticket, accessCode, danger),
    caseNumber: found.caseNumber,
    status: found.status,
    statusFamily: familyOf(found.status),
    replyDueAt: isoWithOffset(found.replyDueAt ?? ticket.replyDueAt, tools.city.zone),
  };
}
