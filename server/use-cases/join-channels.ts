/**
 * Two channels turn out to belong to one person, and they proved it. A person is made when there is none yet; two persons become one, the
 * elder, with everything that was the younger's. All of it at once or nothing, and an entry in the journal for each step.
 */
import { isLocale, locales } from '#locales/languages';
import type { Tools } from './tools';
import { within } from './within';

/** What is joined: a channel address, or whoever is signed in to "my cases". */
export type Side = { addressId: string } | { personId: string };

/** Answers the person that both belong to now. */
export async function joinSides(tools: Tools, one: Side, other: Side): Promise<string> {
  return tools.store.transaction((store) => join(within(tools, store), [one, other]));
}

/** The person behind a channel that was proven just now; made when nobody is known yet. */
export async function personBehind(tools: Tools, addressId: string): Promise<string> {
  return tools.store.transaction((store) => join(within(tools, store), [{ addressId }]));
}

async function join(tools: Tools, sides: readonly Side[]): Promise<string> {
  const addressIds = sides.flatMap((side) => ('addressId' in side ? [side.addressId] : []));
  await tools.store.citizens.lockAddresses(addressIds);
  const known = (await Promise.all(sides.map((side) => personOf(tools, side)))).filter((id) => id !== null);
  const personId = await oneOf(tools, [...new Set(known)], addressIds);
  for (const addressId of addressIds) await tieTo(tools, addressId, personId);
  return personId;
}

async function personOf({ store }: Tools, side: Side): Promise<string | null> {
  const id =
    'personId' in side ? side.personId : ((await store.people.addressById(side.addressId))?.personId ?? null);
  return id && ((await store.citizens.find(id))?.rootId ?? null);
}

async function oneOf(
  tools: Tools,
  persons: readonly string[],
  addressIds: readonly string[],
): Promise<string> {
  const { citizens, staff } = tools.store;
  const [elder, ...younger] = await citizens.lockPersons(persons);
  if (!elder) return newPerson(tools, addressIds);
  for (const { id } of younger) {
    await citizens.merge(elder.id, id);
    const data = { personId: elder.id, formerPersonId: id };
    await staff.audit({ at: tools.now(), action: 'persons-joined', staffId: null, data });
  }
  return elder.id;
}

async function newPerson(tools: Tools, [addressId = '']: readonly string[]): Promise<string> {
  const id = tools.newId();
  const locale = (await tools.store.people.addressById(addressId))?.locale;
  await tools.store.citizens.create(id, isLocale(locale) ? locale : locales[0], tools.now());
  return id;
}

async function tieTo(tools: Tools, addressId: string, personId: string): Promise<void> {
  const address = await tools.store.people.addressById(addressId);
  if (!address || address.personId === personId) return;
  await tools.store.people.joinAddress(addressId, personId);
  const data = { personId, addressId, channel: address.channel };
  await tools.store.staff.audit({ at: tools.now(), action: 'channel-joined', staffId: null, data });
}
