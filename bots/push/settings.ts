/** The pair of keys by which push services know this installation (RFC 8292), made at the first start; there is nothing to configure. */
import { z } from 'zod';
import type { ChannelEnvironment } from '../registry';

export const pushSettings = z.strictObject({
  publicKey: z.string().regex(/^B[\w-]{86}$/),
  privateKey: z.string().regex(/^[\w-]{43}$/),
  /** Whom a push service may ask when something is wrong: our address or a mailbox. */
  contact: z.string().regex(/^(https:\/\/|mailto:)/),
  /** Origins of push services that may be called although they are not public. */
  services: z.array(z.string()),
});
export type PushSettings = z.infer<typeof pushSettings>;

export function pushFromEnv({ baseUrl, keys, PUSH_SERVICES }: ChannelEnvironment): PushSettings | null {
  const { pushPublicKey: publicKey, pushPrivateKey: privateKey } = (keys ?? {}) as Record<string, string>;
  if (!publicKey || !privateKey) return null;
  const { hostname, protocol } = new URL(baseUrl);
  const contact = protocol === 'https:' ? baseUrl : `mailto:webmaster@${hostname}`;
  return { publicKey, privateKey, contact, services: (PUSH_SERVICES as string[] | undefined) ?? [] };
}
