/** What an account at Twilio needs, for text messages and calls alike. */
import { z } from 'zod';
import type { ChannelEnvironment } from '../registry';

export const twilioAccount = {
  accountSid: z.string().regex(/^AC[0-9a-fA-F]{32}$/),
  authToken: z.string().min(1).max(200),
  /** Another address than Twilio's own, without a slash at the end. */
  apiBase: z.url().optional(),
};
const accountSchema = z.strictObject(twilioAccount);
export type TwilioAccount = z.infer<typeof accountSchema>;

/** The number in international form that we write and call from. */
export const phoneNumber = z.string().regex(/^\+[1-9]\d{4,14}$/);

/** A pool of numbers that Twilio chooses from, or a short code: for text messages only. */
export const messageSender = z.union([
  phoneNumber,
  z.string().regex(/^MG[0-9a-fA-F]{32}$/),
  z.string().regex(/^\d{3,8}$/),
]);

/** Null when the environment knows no account. */
export function twilioFromEnv(env: ChannelEnvironment): (TwilioAccount & { from: unknown }) | null {
  const {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_API_BASE: apiBase,
    TWILIO_FROM: from,
  } = env;
  if (typeof accountSid !== 'string' || typeof authToken !== 'string') return null;
  return { accountSid, authToken, from, ...(typeof apiBase === 'string' && { apiBase }) };
}
