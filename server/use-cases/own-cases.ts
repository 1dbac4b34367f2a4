/** The cases that are somebody's own: of their person, or with notices to a channel of theirs. Anonymous ones lead back to nobody. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { isSenderCertain } from '#server/domain/people/certain-senders';
import { familyOf } from '#server/domain/ticket/states';
import type { Holdings, OwnTicket } from '#server/store/citizens';
import type { Address } from '#server/store/people';
import type { Tools } from './tools';

/** More than one person files in years. */
const most = 200;

/** Newest first. */
export async function ownCases(tools: Tools, own: Holdings, limit = most, offset = 0) {
  const rows = await tools.store.citizens.tickets(own, limit, offset);
  return { cases: rows.map((row) => showOwn(tools, row)) };
}

export function showOwn(tools: Tools, { caseNumber, title, status, locale, ...when }: OwnTicket) {
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    caseNumber,
    title,
    locale,
    status,
    statusFamily: familyOf(status),
    submittedAt: at(when.submittedAt),
    replyDueAt: when.replyDueAt && at(when.replyDueAt),
  };
}

/**
 * What belongs to a person: their rows and channels, and rows on which somebody wrote a mailbox or a telephone number that they proved, by a
 * code that we sent there.
 */
export async function holdingsOf(tools: Tools, personId: string): Promise<Holdings> {
  const { citizens } = tools.store;
  const rootId = (await citizens.find(personId))?.rootId ?? personId;
  const addresses = await citizens.addresses(rootId);
  const on = (channel: string) =>
    addresses.filter((address) => address.channel === channel).map(({ externalId }) => externalId);
  const personIds = await citizens.personIds(rootId, { emails: on('email'), phones: on('sms') });
  return { personIds, addressIds: addresses.map(({ id }) => id) };
}

/** What belongs to whoever holds this channel: it alone, until it is joined to others with proof. */
export async function holdingsOfAddress(tools: Tools, address: Address): Promise<Holdings> {
  return address.personId ? holdingsOf(tools, address.personId) : itself(address);
}

/** What may be read on this channel: all of it, except to a caller, whose number is easily feigned and who hears the answer. */
export async function readableFrom(tools: Tools, address: Address): Promise<Holdings> {
  return address.channel === 'voice' ? itself(address) : holdingsOfAddress(tools, address);
}

/** What may be changed from it: where senders can be feigned only what came from there. */
export async function changeableFrom(tools: Tools, address: Address): Promise<Holdings> {
  return isSenderCertain(address.channel) ? holdingsOfAddress(tools, address) : itself(address);
}

function itself({ id }: Address): Holdings {
  return { personIds: [], addressIds: [id] };
}

/** Their numbers, as grants. */
export async function ownCaseNumbers(tools: Tools, own: Holdings): Promise<string[]> {
  const rows = await tools.store.citizens.tickets(own, most);
  return rows.map(({ caseNumber }) => caseNumber);
}
