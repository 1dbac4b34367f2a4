/** Which gateway carries the text messages: Twilio, or one that speaks our own small JSON. */
import { z } from 'zod';
import type { ChannelEnvironment } from '../registry';
import { messageSender, twilioAccount, twilioFromEnv } from '../twilio/settings';

const twilio = z.strictObject({ gateway: z.literal('twilio'), ...twilioAccount, from: messageSender });
const generic = z.strictObject({
  gateway: z.literal('generic'),
  url: z.url({ protocol: /^https?$/ }),
  secret: z.string().min(16).max(500),
  /** What we call this account; the gateway's host when nobody named it. */
  name: z
    .string()
    .regex(/^[\w.@+-]{1,120}$/)
    .optional(),
});

export const smsSettings = z.discriminatedUnion('gateway', [twilio, generic]);
export type SmsSettings = z.infer<typeof smsSettings>;

/** A gateway of one's own is set up on purpose, so it comes first; Twilio may then still carry the calls. */
export function smsFromEnv(env: ChannelEnvironment): SmsSettings | null {
  const { SMS_GATEWAY_URL: url, SMS_GATEWAY_SECRET: secret } = env;
  if (typeof url === 'string') return smsSettings.parse({ gateway: 'generic', url, secret });
  const account = twilioFromEnv(env);
  return account && smsSettings.parse({ gateway: 'twilio', ...account });
}
