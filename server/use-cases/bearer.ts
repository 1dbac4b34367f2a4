/**
 * The key of an app on a phone (the mini program), which keeps no cookies: a signed word that names one channel address and when it ends. It
 * stands for that address alone, so a bearer opens its own cases and its own talk and nothing else. Nothing is stored for it.
 */
import { Refused } from '#server/domain/refusals';
import type { Address } from '#server/store/people';
import type { Tools } from './tools';

/** A day: signing in again costs the person nothing, and a phone that changes hands is soon shut out. */
export const bearerHours = 24;

/** Who a bearer speaks for. */
export type Speaker = Address;
export type Bearer = { token: string; expiresAt: string };

export function makeBearer(tools: Tools, addressId: string): Bearer {
  const ends = new Date(tools.now().getTime() + bearerHours * 3_600_000);
  const token = tools.secrets.sign('bearer', `${addressId}|${Math.floor(ends.getTime() / 1000)}`);
  return { token, expiresAt: ends.toISOString() };
}

/** Whose it is. Refused with `not-signed-in` when it is not ours, or over. */
export async function readBearer(tools: Tools, token: string): Promise<Speaker> {
  const [id = '', ends = ''] = tools.secrets.verify('bearer', token)?.split('|') ?? [];
  const isGood = Number(ends) * 1000 > tools.now().getTime();
  const address = isGood ? await tools.store.people.addressById(id) : null;
  if (!address) throw new Refused('not-signed-in');
  return address;
}
