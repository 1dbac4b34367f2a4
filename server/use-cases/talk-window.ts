/** Whether free words reach the person now on a channel, and where else they can be written to. */
import { capabilitiesOf, isHouseTalk, isNoticeChannel } from '#server/domain/channels';
import type { Address } from '#server/store/people';
import type { Tools } from './tools';

const hour = 3_600_000;
/** A message may wait on its way so long. */
const marginMs = 60_000;

type Window = { isOpen: boolean; closesAt: Date | null; isBlocked: boolean };

export function windowOf({ channel, lastHeardAt, isBlocked }: Address, now: Date): Window {
  const window = isNoticeChannel(channel) ? capabilitiesOf(channel).window : undefined;
  if (!window) return { isOpen: !isBlocked, closesAt: null, isBlocked };
  const closesAt = new Date((lastHeardAt?.getTime() ?? 0) + window.hours * hour - marginMs);
  return { isOpen: !isBlocked && closesAt > now, closesAt, isBlocked };
}

/** Other channels that were joined to the person, on which free words are possible now. */
export async function otherWays(tools: Tools, address: Address): Promise<Address[]> {
  if (!address.personId) return [];
  const joined = await tools.store.people.reachableAddresses(address.personId);
  return joined.filter(
    (other) => other.id !== address.id && !isHouseTalk(other.channel) && windowOf(other, tools.now()).isOpen,
  );
}
