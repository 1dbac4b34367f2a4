/** What calls need: an account at Twilio, a number of ours, and perhaps the desk that callers are put through to. */
import { z } from 'zod';
import type { ChannelEnvironment } from '../registry';
import { phoneNumber, twilioAccount, twilioFromEnv } from '../twilio/settings';

export const voiceSettings = z.strictObject({
  ...twilioAccount,
  from: phoneNumber,
  /** Without it, who asks for a person is called back. */
  personNumber: phoneNumber.optional(),
});
export type VoiceSettings = z.infer<typeof voiceSettings>;

/** A pool of numbers or a short code can send text messages, but nobody calls it. */
export function voiceFromEnv(env: ChannelEnvironment): VoiceSettings | null {
  const account = twilioFromEnv(env);
  if (!account || !phoneNumber.safeParse(account.from).success) return null;
  return voiceSettings.parse({ ...account, personNumber: env.VOICE_PERSON_NUMBER });
}
