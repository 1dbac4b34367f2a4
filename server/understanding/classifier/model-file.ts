/**
 * A model as bytes: four letters that name the kind, the version, a checksum, then the packed content: its plain facts as JSON and the two
 * tables. Who reads an older version or a damaged file gets a reason and trains anew.
 */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Model } from './model';

const magic = 'HYCM';
const version = 1;
const checksumBytes = 16;
const headBytes = magic.length + 2 + checksumBytes;
const mostBytes = 64 * 1024 * 1024;

export type ReadModel =
  | { ok: true; model: Model }
  | { ok: false; reason: 'not-a-model' | 'other-version' | 'damaged' };

export function writeModel({ telling, weights, ...facts }: Model): Buffer {
  const plain = Buffer.from(JSON.stringify(facts));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(plain.length);
  const content = deflateRawSync(Buffer.concat([size, plain, telling, new Uint8Array(weights.buffer)]), {
    level: 9,
  });
  const head = Buffer.alloc(headBytes);
  head.write(magic, 'latin1');
  head.writeUInt16LE(version, magic.length);
  checksumOf(content).copy(head, magic.length + 2);
  return Buffer.concat([head, content]);
}

export function readModel(bytes: Buffer): ReadModel {
  if (bytes.length < headBytes || bytes.toString('latin1', 0, magic.length) !== magic)
    return { ok: false, reason: 'not-a-model' };
  if (bytes.readUInt16LE(magic.length) !== version) return { ok: false, reason: 'other-version' };
  const content = bytes.subarray(headBytes);
  if (!checksumOf(content).equals(bytes.subarray(magic.length + 2, headBytes)))
    return { ok: false, reason: 'damaged' };
  return { ok: true, model: unpacked(inflateRawSync(content, { maxOutputLength: mostBytes })) };
}

/** The checksum has been compared: what is inside is what was written. */
function unpacked(plain: Buffer): Model {
  const tables = 4 + plain.readUInt32LE();
  const facts: Omit<Model, 'telling' | 'weights'> = JSON.parse(plain.toString('utf8', 4, tables));
  const buckets = 2 ** facts.bits;
  const telling = Uint8Array.from(plain.subarray(tables, tables + buckets));
  const weights = Int8Array.from(new Int8Array(plain.buffer, plain.byteOffset + tables + buckets));
  return { ...facts, telling, weights: weights.slice(0, buckets * facts.labels.length) };
}

/** Against damage, not against forgers: whoever can write models can write any. */
function checksumOf(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest().subarray(0, checksumBytes);
}
