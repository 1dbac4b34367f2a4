/** What a push service checks and what a browser can open: RFC 8030 (delivery), RFC 8291 and 8188 (encryption), RFC 8292 (VAPID). */
import { createDecipheriv, createECDH, createPublicKey, type ECDH, hkdfSync, verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const bytesOfPoint = 65;
const mostBytes = 4096;
const day = 86_400;

export type Refusal = { status: number; why: string };

/** What is wrong with a request to `origin`; null when nothing is. `applicationKey` is the one that the browser subscribed with. */
export function faultIn(
  headers: IncomingHttpHeaders,
  body: Buffer,
  { origin, applicationKey }: { origin: string; applicationKey: string },
): Refusal | null {
  if (!/^\d+$/.test(String(headers.ttl ?? ''))) return { status: 400, why: 'TTL is missing' };
  if (body.length > mostBytes) return { status: 413, why: 'too large' };
  if (body.length > 0 && headers['content-encoding'] !== 'aes128gcm') return { status: 415, why: 'encoding' };
  if (headers.urgency && !/^(very-low|low|normal|high)$/.test(String(headers.urgency)))
    return { status: 400, why: 'urgency' };
  if (headers.topic && !/^[\w-]{1,32}$/.test(String(headers.topic))) return { status: 400, why: 'topic' };
  return faultInKey(String(headers.authorization ?? ''), origin, applicationKey);
}

function faultInKey(authorization: string, origin: string, applicationKey: string): Refusal | null {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  if (!token) return { status: 401, why: 'no VAPID' };
  if (key !== applicationKey) return { status: 403, why: 'another key than the subscription has' };
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) return { status: 403, why: 'not signed by this key' };
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString());
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const now = Date.now() / 1000;
  if (alg !== 'ES256' || aud !== origin) return { status: 403, why: 'for another service' };
  if (!(exp > now && exp <= now + day)) return { status: 403, why: 'over, or longer than a day' };
  return /^(mailto:.+@.+|https:\/\/.+)$/.test(sub) ? null : { status: 403, why: 'nobody to ask' };
}

/** The keys of one device, as a browser makes them. */
export type DeviceKeys = { pair: ECDH; auth: Buffer };

/** What the device reads. Throws when it was not encrypted for it. */
export function openPushMessage(body: Buffer, { pair, auth }: DeviceKeys): string {
  const salt = body.subarray(0, 16);
  const recordSize = body.readUInt32BE(16);
  const keyLength = body.readUInt8(20);
  const sender = body.subarray(21, 21 + keyLength);
  const sealed = body.subarray(21 + keyLength);
  if (keyLength !== bytesOfPoint || sealed.length > recordSize) throw new Error('not one record of RFC 8291');
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), pair.getPublicKey(), sender]);
  const shared = Buffer.from(hkdfSync('sha256', pair.computeSecret(sender), auth, info, 32));
  const derive = (name: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', shared, salt, Buffer.from(`Content-Encoding: ${name}\0`), bytes));
  const opened = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  opened.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([opened.update(sealed.subarray(0, -16)), opened.final()]);
  // The last record ends with a 2 and any number of zeros.
  const end = padded.findLastIndex((byte) => byte !== 0);
  if (padded[end] !== 2) throw new Error('no end of the last record');
  return padded.subarray(0, end).toString('utf8');
}

export function newDeviceKeys(auth: Buffer): DeviceKeys {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  return { pair, auth };
}
