/** The channels of a person: which of them gets the notices, which are silent, which leave. */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { capabilitiesOf, isNoticeChannel } from '#server/domain/channels';
import { maskEmail, maskPhone } from '#server/domain/people/contact';
import { Refused } from '#server/domain/refusals';
import { isAlive } from '#server/domain/ticket/states';
import type { OwnAddress, OwnTicket } from '#server/store/citizens';
import { holdingsOf } from './own-cases';
import type { Tools } from './tools';
import { within } from './within';

/** Cases that may still have something to tell. */
const most = 200;

export async function readChannels(tools: Tools, personId: string) {
  const { citizens, consents } = tools.store;
  const addresses = await citizens.addresses(personId);
  const alive = await aliveTickets(tools, personId);
  const given = await consents.ofAddresses(addresses.map(({ id }) => id));
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    channels: addresses.map((address) => ({
      ...showChannel(address),
      since: at(address.since),
      isBlocked: address.isBlocked,
      wantsNotices: address.wantsNotices,
      canTell: canTell(address.channel),
      tellsOf: alive.filter((ticket) => ticket.noticeAddressId === address.id).length,
    })),
    openCases: alive.length,
    consents: given.map((consent) => ({ ...consent, at: at(consent.at) })),
  };
}

/** Enough to recognise one's own. */
export function showChannel({ id, channel, externalId }: Pick<OwnAddress, 'id' | 'channel' | 'externalId'>) {
  return { addressId: id, channel, name: maskName(channel, externalId) };
}

/** Names on other channels are the vendor's numbers for people: they tell nobody anything. */
export function maskName(channel: string, externalId: string): string | null {
  if (channel === 'email') return maskEmail(externalId);
  return /^\+\d{6,}$/.test(externalId) ? maskPhone(externalId) : null;
}

function canTell(channel: string): boolean {
  return isNoticeChannel(channel) && capabilitiesOf(channel).proactive !== 'none';
}

/** From now on the notices of the person's open cases go there, and are wanted there. */
export async function chooseChannel(tools: Tools, personId: string, addressId: string) {
  const { channel } = await ownAddress(tools, personId, addressId);
  if (!canTell(channel)) throw new Refused('channel-cannot-tell');
  await tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const tickets = await aliveTickets(inside, personId);
    await store.citizens.moveNotices(
      tickets.map(({ id }) => id),
      addressId,
    );
    await noteWish(inside, addressId, true);
  });
  return {};
}

export async function setNotices(
  tools: Tools,
  personId: string,
  input: { addressId: string; wanted: boolean },
) {
  await ownAddress(tools, personId, input.addressId);
  await tools.store.transaction((store) => noteWish(within(tools, store), input.addressId, input.wanted));
  return {};
}

/** Said on the channel itself, whether it is joined to others or not. */
export async function setNoticesHere(
  tools: Tools,
  address: { id: string; channel: string; personId: string | null },
  wanted: boolean,
): Promise<void> {
  if (!wanted || !address.personId) return noteWish(tools, address.id, wanted);
  await chooseChannel(tools, address.personId, address.id);
}

async function noteWish({ store, newId, now }: Tools, addressId: string, wanted: boolean): Promise<void> {
  await store.people.setNoticesOff(addressId, wanted ? null : now());
  await store.consents.write({ id: newId(), addressId, purpose: 'notices', isGiven: wanted, at: now() });
}

/** The channel is no longer this person's here. Notices of open cases go to another of their channels, if there is one. */
export async function unlinkChannel(tools: Tools, personId: string, addressId: string) {
  const { channel } = await ownAddress(tools, personId, addressId);
  await tools.store.transaction(async (store) => {
    const inside = within(tools, store);
    const told = (await aliveTickets(inside, personId)).filter(
      (ticket) => ticket.noticeAddressId === addressId,
    );
    await store.citizens.leave(addressId);
    const [next] = await store.people.reachableAddresses(personId);
    await store.citizens.moveNotices(
      told.map(({ id }) => id),
      next?.id ?? null,
    );
    const data = { personId, addressId, channel };
    await store.staff.audit({ at: inside.now(), action: 'channel-left', staffId: null, data });
  });
  return {};
}

async function ownAddress(tools: Tools, personId: string, addressId: string): Promise<OwnAddress> {
  const found = (await tools.store.citizens.addresses(personId)).find(({ id }) => id === addressId);
  if (!found) throw new Refused('channel-not-found');
  return found;
}

/** Those that were answered too: a reply may still be rated, and asked about. */
async function aliveTickets(tools: Tools, personId: string): Promise<OwnTicket[]> {
  const tickets = await tools.store.citizens.tickets(await holdingsOf(tools, personId), most);
  return tickets.filter(({ status }) => isAlive(status) || status === 'resolved');
}
