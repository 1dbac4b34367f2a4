/**
 * Twilio signs the exact address it calls, query included, and every form field: HMAC-SHA1 with the account's token, in base64. The address
 * is ours as we gave it to Twilio, never what a header of the request says; Twilio is not of one mind about the port, so both forms count.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RawRequest, Verification } from '../channel';

/** Which token a request must be signed with. */
export function verifySignature({ method, url, headers, body }: RawRequest, authToken: string): Verification {
  const given = headers['x-twilio-signature'] ?? '';
  if (method !== 'POST') return { ok: false, status: 403 };
  const fields = new URLSearchParams(body.toString('utf8'));
  // Both are always computed, so that the time says nothing about the address.
  const matches = addressesOf(url).map((address) => isSame(given, signatureOf(address, fields, authToken)));
  return matches.includes(true) ? { ok: true } : { ok: false, status: 403 };
}

/** Fields in the order of their names; the values of one name once each, in order. Empty ones count. */
export function signatureOf(url: string, fields: URLSearchParams, authToken: string): string {
  const names = [...new Set(fields.keys())].sort();
  const signed = names.map((name) => [...new Set(fields.getAll(name))].sort().map((value) => name + value));
  return createHmac('sha1', authToken)
    .update(url + signed.flat().join(''), 'utf8')
    .digest('base64');
}

/** With its port and without; everything after the host stays as it was written. */
export function addressesOf(url: string): [string, string] {
  const [, scheme = '', host = '', rest = ''] = /^(https?):\/\/([^/?#]*)(.*)$/s.exec(url) ?? [];
  const bare = host.replace(/:\d+$/, '');
  const port = /:(\d+)$/.exec(host)?.[1] ?? (scheme === 'https' ? '443' : '80');
  return [`${scheme}://${bare}${rest}`, `${scheme}://${bare}:${port}${rest}`];
}

function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
