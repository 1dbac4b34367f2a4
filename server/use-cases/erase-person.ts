/**
 * What the law lets a person take back: their talks, channels, passkeys and drafts, and who they are in cases that ended. Cases and their
 * history stay, as records of the city; a case that is still being worked on keeps its contact until it ends, and works by number and code.
 */
import { Refused } from '#server/domain/refusals';
import { holdingsOf } from './own-cases';
import type { Tools } from './tools';
import { within } from './within';

/** What stands in a message whose words were taken out. */
const empty = { key: 'bot:erased' };
const most = 1_000;

/** What erasing would do: so many of each. */
export async function readErasable(tools: Tools, personId: string) {
  const own = await holdingsOf(tools, personId);
  const tickets = await tools.store.citizens.tickets(own, most);
  const openIds = await tools.store.erasure.openAmong(tickets.map(({ id }) => id));
  const open = tickets.filter(({ id }) => openIds.has(id));
  return {
    open: open.map(({ caseNumber, title, locale }) => ({ caseNumber, title, locale })),
    ended: tickets.length - open.length,
    channels: own.addressIds.length,
    passkeys: (await tools.store.passkeys.ofPerson(personId)).length,
  };
}

export async function erasePerson(
  tools: Tools,
  personId: string,
  input: { isConfirmed: boolean; draftId?: string },
) {
  if (!input.isConfirmed) throw new Refused('erase-unconfirmed');
  const { open, ended } = await readErasable(tools, personId);
  await tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const own = await holdingsOf(inside, personId);
    const addresses = await store.citizens.addresses(personId);
    const personIds = await store.citizens.personsOfTickets(own);
    const now = inside.now();
    await store.citizens.endSessions(personId);
    await store.erasure.talks(own.addressIds);
    await store.erasure.messages(addresses, empty);
    await forgetCodes(inside, addresses);
    await store.erasure.addresses(own.addressIds, now);
    await store.erasure.keys(personId);
    await store.topicMentions.silence(personIds);
    await store.erasure.untieEnded(personIds);
    await store.erasure.contacts(personIds, now);
    if (input.draftId) await store.erasure.draft(input.draftId, now);
    const data = { personId, channels: own.addressIds.length, open: open.length, ended };
    await store.staff.audit({ at: now, action: 'person-erased', staffId: null, data });
  });
  return { open, ended };
}

async function forgetCodes(
  { store }: Tools,
  addresses: readonly { id: string; channel: string; externalId: string }[],
) {
  for (const { id, channel, externalId } of addresses) {
    await store.signInCodes.forget('address', id);
    if (channel === 'email') await store.signInCodes.forget('email', externalId);
    if (channel === 'sms') await store.signInCodes.forget('phone', externalId);
  }
}
