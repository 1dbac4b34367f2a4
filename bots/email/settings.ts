/** What the mail needs: the server that sends and the sender's address. Without a server, mails stay in the local mailbox. */
import { z } from 'zod';
import type { ChannelEnvironment } from '../registry';

export const emailSettings = z.strictObject({
  /** `smtps://user:password@host:465`; null for the local mailbox. */
  smtpUrl: z.string().nullable(),
  from: z.string().max(320),
  /** The right side of our Message-IDs. */
  domain: z.string().max(255),
});
export type EmailSettings = z.infer<typeof emailSettings>;

export function emailFromEnv(env: ChannelEnvironment): EmailSettings {
  const domain = new URL(env.baseUrl).hostname;
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = env;
  return emailSettings.parse({ smtpUrl: smtpUrl ?? null, from: from ?? `no-reply@${domain}`, domain });
}
