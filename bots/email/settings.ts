/**
 * What the mail needs: the server that sends, the sender's address, and how letters come in (a mailbox, a port of our own, both or none).
 * Without a sending server, mails stay in the local mailbox.
 */
import { z } from 'zod';
import { normaliseEmail } from '#server/domain/people/contact';
import type { ChannelEnvironment } from '../registry';

export const emailSettings = z.strictObject({
  /** `smtps://user:password@host:465`; null for the local mailbox. */
  smtpUrl: z.string().max(2000).nullable(),
  from: z.string().max(320),
  /** The right side of our Message-IDs. */
  domain: z.string().max(255),
  /** Where people write to us; in small letters, as senders and recipients are compared with it. */
  address: z.email().max(254).toLowerCase().optional(),
  /** `imaps://user:password@host`: the mailbox of that address. */
  imapUrl: z.string().max(2000).optional(),
  /** Another mail server hands letters over to us here. */
  intake: z
    .strictObject({ port: z.int().min(0).max(65_535), host: z.string().max(255).optional() })
    .optional(),
  /** Mail to `name+anything@…` arrives as well: then every mail of ours has a way back of its own. */
  hasPlusAddresses: z.boolean().optional(),
});
export type EmailSettings = z.infer<typeof emailSettings>;

export function emailFromEnv(env: ChannelEnvironment): EmailSettings {
  const domain = new URL(env.baseUrl).hostname;
  const { SMTP_URL: smtpUrl, IMAP_URL: imapUrl, MAIL_SMTP_PORT: port, MAIL_PLUS: plus, HOST: host } = env;
  const from = env.MAIL_FROM ?? env.MAIL_ADDRESS ?? `no-reply@${domain}`;
  const takes = imapUrl !== undefined || port !== undefined;
  const address = env.MAIL_ADDRESS ?? (takes ? addressIn(String(from)) : undefined);
  return emailSettings.parse({
    smtpUrl: smtpUrl ?? null,
    from,
    domain,
    address,
    imapUrl,
    // What is handed over at our own port is addressed to anything of ours.
    hasPlusAddresses: plus === '1' || (port !== undefined && plus !== '0') || undefined,
    intake: port === undefined ? undefined : { port: Number(port), host },
  });
}

/** `City <help@city.example>` → `help@city.example`. */
export function addressIn(from: string): string | undefined {
  return normaliseEmail(/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from) ?? undefined;
}
