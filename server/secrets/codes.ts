/**
 * Access codes and signed tokens. A code is derived from the idempotency key under a key outside the database: a client whose answer was
 * lost and who sends again gets the same code, though only its hash is stored. Everything is compared in constant time.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

export type Codes = {
  accessCode(idempotencyKey: string): string;
  hashCode(caseNumber: string, code: string): Uint8Array<ArrayBuffer>;
  isCode(caseNumber: string, code: string, hash: Uint8Array): boolean;
  sign(purpose: string, payload: string): string;
  /** The payload when the signature is ours and for this purpose, else null. */
  verify(purpose: string, token: string): string | null;
};

export function createCodes(codeKey: string, linkKey: string): Codes {
  const codeSecret = Buffer.from(codeKey, 'base64');
  const linkSecret = Buffer.from(linkKey, 'base64');
  const hmac = (secret: Buffer, text: string) => createHmac('sha256', secret).update(text).digest();
  const hashCode = (caseNumber: string, code: string) =>
    new Uint8Array(hmac(codeSecret, `hash\0${caseNumber}\0${code}`));
  return {
    accessCode: (key) =>
      String(hmac(codeSecret, `code\0${key}`).readUInt32BE(0) % 1_000_000).padStart(6, '0'),
    hashCode,
    isCode: (caseNumber, code, hash) => timingSafeEqual(hashCode(caseNumber, code), Buffer.from(hash)),
    sign(purpose, payload) {
      const body = Buffer.from(payload, 'utf8').toString('base64url');
      return `${body}.${hmac(linkSecret, `${purpose}\0${body}`).toString('base64url')}`;
    },
    verify(purpose, token) {
      const [body = '', signature = ''] = token.slice(0, 4096).split('.');
      const expected = hmac(linkSecret, `${purpose}\0${body}`);
      const given = Buffer.from(signature, 'base64url');
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      return Buffer.from(body, 'base64url').toString('utf8');
    },
  };
}
