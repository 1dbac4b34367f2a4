/** What can be wrong with a channel, in the words of the desk (`desk:channels.error.*`). Adapters say it by their own codes. */
export const channelTroubles = [
  'not-reached',
  'no-answer',
  'token-refused',
  'secret-refused',
  'key-refused',
  'account-restricted',
  'permission-missing',
  'number-unknown',
  'address-not-allowed',
  'mailbox-refused',
  'webhook-missing',
  'webhook-elsewhere',
  'webhook-fails',
  'settings-wrong',
] as const;
export type ChannelTrouble = (typeof channelTroubles)[number];

/** Codes that mean the same as another. */
const sameAs: Record<string, ChannelTrouble> = {
  'secret-wrong': 'secret-refused',
  'secret-frozen': 'secret-refused',
  'address-to-confirm': 'address-not-allowed',
};

/** `twilio-not-reached` and `account-suspended` are known by their general part. Null for what only the vendor's code says. */
export function troubleOf(error: string): ChannelTrouble | null {
  const code = error.split(':', 1)[0]?.trim() ?? '';
  const known = channelTroubles.find((trouble) => trouble === code) ?? sameAs[code];
  if (known) return known;
  if (code.endsWith('-not-reached')) return 'not-reached';
  return code.startsWith('account-') ? 'account-restricted' : null;
}
