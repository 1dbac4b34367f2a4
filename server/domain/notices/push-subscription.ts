/**
 * What a browser gives us when a person allows notices on a device (Push API): where to send them, and the keys that only this device can
 * open them with. It is the device's address on the channel `push`, kept sealed like any other.
 */
import { z } from 'zod';
import { isPublicHost } from '../network/public-address';

/** Real ones are 150 to 500 characters long. */
const longestEndpoint = 1_000;

export const pushSubscriptionSchema = z.strictObject({
  endpoint: z.url().max(longestEndpoint),
  keys: z.strictObject({
    /** A point of the curve P-256, uncompressed: 65 bytes. */
    p256dh: z.string().regex(/^B[A-Za-z0-9_-]{86}=?$/),
    /** 16 bytes that the device shares with us alone. */
    auth: z.string().regex(/^[A-Za-z0-9_-]{22}(==)?$/),
  }),
});
export type PushSubscription = z.infer<typeof pushSubscriptionSchema>;

/** Always the same text for the same subscription: it is looked up by it. */
export function writeSubscription({ endpoint, keys }: PushSubscription): string {
  const { p256dh, auth } = keys;
  return JSON.stringify({ endpoint, keys: { p256dh, auth } });
}

/** Null when it is none. */
export function readSubscription(written: string): PushSubscription | null {
  try {
    return pushSubscriptionSchema.safeParse(JSON.parse(written)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * May we call it? Encrypted, on the public network, under no name and password; `services` are the origins that the administrator allows
 * besides.
 */
export function isPushEndpoint(endpoint: string, services: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, username, password, origin } = new URL(endpoint);
  if (username || password) return false;
  return services.includes(origin) || (protocol === 'https:' && isPublicHost(hostname));
}
