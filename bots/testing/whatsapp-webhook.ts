/** How the vendor calls a webhook: the envelope, the bytes (which are not what JSON.stringify makes) and the signature over them. */
import { createHmac } from 'node:crypto';

export type Value = Record<string, unknown> & { metadata: { phone_number_id: string } };

/** Each value is a change of its own, each entry holds two: everything has to be looped over. */
export function envelope(values: readonly Value[]): unknown {
  const changes = values.map((value) => ({
    value: { messaging_product: 'whatsapp', ...value },
    field: 'messages',
  }));
  const entry = [];
  for (let at = 0; at < changes.length; at += 2)
    entry.push({ id: '102290129340398', changes: changes.slice(at, at + 2) });
  return { object: 'whatsapp_business_account', entry };
}

/** Letters outside ASCII as \u escapes, slashes as \/. */
export function bytesOf(body: unknown): Buffer {
  const escaped = JSON.stringify(body)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(escaped, 'ascii');
}

export function signatureOf(bytes: Buffer, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(bytes).digest('hex')}`;
}

/** One call; answers its status. */
export async function callWebhook(
  url: string,
  bytes: Buffer,
  signature: string | undefined,
): Promise<number> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (signature) headers['x-hub-signature-256'] = signature;
  const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(bytes) });
  await response.arrayBuffer();
  return response.status;
}

/** What happens when an address is saved in the vendor's dashboard; false when it would not be taken. */
export async function subscribe(url: string, verifyToken: string): Promise<boolean> {
  const challenge = '1158201444';
  const asked = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.challenge': challenge,
    'hub.verify_token': verifyToken,
  });
  const response = await fetch(`${url}?${asked}`);
  return response.status === 200 && (await response.text()) === challenge;
}
