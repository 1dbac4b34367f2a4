/**
 * Personal data at rest: AES-256-GCM with a random 12-byte nonce, written as version (1 byte) · nonce · tag · ciphertext.
 * Blind indexes are keyed HMACs, so that equal values can be found without being readable; they are keyed apart from the data.
 */
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { randomPiece } from './entropy';

const version = 1;

export type Vault = {
  seal(text: string): Uint8Array<ArrayBuffer>;
  open(sealed: Uint8Array): string;
  /** 32 bytes for exact look-up; `kind` keeps a phone and an e-mail with the same letters apart. */
  index(kind: string, value: string): Uint8Array<ArrayBuffer>;
};

/** Both keys are 32 bytes in base64. */
export function createVault(dataKey: string, indexKey: string): Vault {
  const key = Buffer.from(dataKey, 'base64');
  const hmacKey = Buffer.from(indexKey, 'base64');
  if (key.length !== 32 || hmacKey.length !== 32)
    throw new Error('The data and index keys must be 32 bytes in base64.');
  return {
    seal(text) {
      const nonce = randomPiece(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return new Uint8Array(Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), body]));
    },
    open(sealed) {
      const bytes = Buffer.from(sealed);
      if (bytes[0] !== version) throw new Error('This data was sealed by another version.');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 13));
      decipher.setAuthTag(bytes.subarray(13, 29));
      return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString('utf8');
    },
    index(kind, value) {
      return new Uint8Array(createHmac('sha256', hmacKey).update(`${kind}\0${value}`).digest());
    },
  };
}
