/**
 * The key of an app on a phone (the mini program), which keeps no cookies: a signed word that names one channel address and when it ends. It
 * opens the talk of that address and, once the address is joined to a person with proof, that person's cases, and nothing else. Nothing is stored for it.
 */
import { Refused } from '#server/domain/refusals';
import type { Address } from '#server/store/people';
import type { Tools } from './tools';

/** A day: signing in again costs the person nothing, and a phone that changes hands is soon shut out. */
export const bearerHours = 24;

/** Tells it from the tokens of talks, which the embedded chat sends in the same header. */
const prefix = 'app.';

/** The bearer in an Authorization header; null when there is none of this kind. */
export function bearerIn(authorization: string | undefined): string | null {
  const token = /^Bearer (\S{1,300})$/i.exec(authorization ?? '')?.[1];
  return token?.startsWith(prefix) ? token : null;
}

/** Who a bearer speaks for. */
export type Speaker = Address;
export type Bearer = { token: string; expiresAt: string };

export function makeBearer(tools: Tools, addressId: string): Bearer {
  const ends = new Date(tools.now().getTime() + bearerHours * 3_600_000);
  const token = tools.secrets.sign('bearer', `${addressId}|${Math.floor(ends.getTime() / 1000)}`);
  return { token: prefix + token, expiresAt: ends.toISOString() };
}

/** Whose it is. Refused with `not-signed-in` when it is not ours, or over. */
export async function readBearer(tools: Tools, token: string): Promise<Speaker> {
  const [id = '', ends = ''] = tools.secrets.verify('bearer', token.slice(prefix.length))?.split('|') ?? [];
  const isGood = Number(ends) * 1000 > tools.now().getTime();
  const address = isGood ? await tools.store.people.addressById(id) : null;
  if (!address) throw new Refused('not-signed-in');
  return address;
}
