/**
 * WeChat's signatures and its encryption of messages (official accounts in safe mode, mini programs, later WeCom): SHA-1 over the sorted
 * parts, and AES-256-CBC whose padding goes to blocks of 32 bytes, which Node's own padding (16) neither makes nor takes off.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const blockBytes = 32;
/** In front of the message: 16 bytes of chance and its length in 4. */
const chanceBytes = 16;
const headBytes = chanceBytes + 4;

/** 40 hex digits over the parts in the order of their bytes (token, timestamp, nonce, and in safe mode what is encrypted). */
export function signatureOf(...parts: string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

/** In constant time. */
export function isSignature(given: string, ...parts: string[]): boolean {
  const expected = Buffer.from(signatureOf(...parts));
  const offered = Buffer.from(given.toLowerCase());
  return offered.length === expected.length && timingSafeEqual(offered, expected);
}

export type Envelope = {
  /** Base64 of the message, for `appId`. */
  seal(message: string): string;
  /** Null when it was not sealed with our key, or not for `appId`. */
  open(sealed: string): string | null;
};

/** @param encodingAesKey 43 letters and digits, as WeChat's page shows them */
export function createEnvelope(encodingAesKey: string, appId: string): Envelope {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  if (key.length !== blockBytes) throw new Error('The AES key of WeChat is not 43 characters of base64.');
  return { seal: (message) => seal(message, appId, key), open: (sealed) => open(sealed, appId, key) };
}

function seal(message: string, appId: string, key: Buffer): string {
  const said = Buffer.from(message, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(said.length);
  const plain = Buffer.concat([randomBytes(chanceBytes), length, said, Buffer.from(appId, 'utf8')]);
  const missing = blockBytes - (plain.length % blockBytes);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([
    cipher.update(Buffer.concat([plain, Buffer.alloc(missing, missing)])),
    cipher.final(),
  ]).toString('base64');
}

function open(sealed: string, appId: string, key: Buffer): string | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length === 0 || bytes.length % blockBytes !== 0) return null;
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(bytes), decipher.final()]);
  const missing = padded.at(-1) ?? 0;
  if (missing < 1 || missing > blockBytes) return null;
  const plain = padded.subarray(0, padded.length - missing);
  if (plain.length < headBytes) return null;
  const end = headBytes + plain.readUInt32BE(chanceBytes);
  if (end > plain.length || plain.subarray(end).toString('utf8') !== appId) return null;
  return plain.subarray(headBytes, end).toString('utf8');
}
