/** The cases that are somebody's own: those whose notices go to an address of theirs. Anonymous ones lead back to nobody and are not among them. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { familyOf } from '#server/domain/ticket/states';
import type { Address } from '#server/store/people';
import type { Tools } from './tools';

/** More than one person files in years. */
const most = 200;

/** `addressIds`: what the person proved to be theirs. Newest first. */
export async function ownCases(tools: Tools, addressIds: readonly string[]) {
  const rows = await tools.store.tickets.ofAddress(addressIds, most);
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    cases: rows.map(({ caseNumber, title, status, replyDueAt, submittedAt }) => ({
      caseNumber,
      title,
      status,
      statusFamily: familyOf(status),
      submittedAt: at(submittedAt),
      replyDueAt: replyDueAt && at(replyDueAt),
    })),
  };
}

/** The addresses of whoever holds this one: itself, and those that were joined to the same person with proof. */
export async function addressesOf(tools: Tools, { id, personId }: Address): Promise<string[]> {
  const joined = personId ? await tools.store.people.addressIdsOf(personId) : [];
  return [...new Set([id, ...joined])];
}

/** Their numbers, as grants. */
export async function ownCaseNumbers(tools: Tools, address: Address): Promise<string[]> {
  const rows = await tools.store.tickets.ofAddress(await addressesOf(tools, address), most);
  return rows.map(({ caseNumber }) => caseNumber);
}
