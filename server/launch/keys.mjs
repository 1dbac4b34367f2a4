import { createECDH, randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Stop } from './stop.mjs';

/**
 * The keys of this installation: for personal data at rest, for the blind index, access codes, signed
 * links, sessions and the worker's way through the door, and the pair by which push services know us. Made
 * once; whoever loses the file loses what it encrypted, so it belongs into every backup.
 */
const NAMES = ['dataKey', 'indexKey', 'codeKey', 'linkKey', 'authSecret'];
const BYTES = 32;

/**
 * Makes the file at the first start, and adds keys that a newer version needs.
 * @param {string} file readable by its owner only
 * @throws {Stop} when it is damaged
 */
export async function ensureKeys(file) {
  const text = await readFile(file, 'utf8').catch(ifMissing);
  const keys = text === undefined ? {} : parsed(text, file);
  const missing = NAMES.filter((name) => !keys[name]);
  const made = Object.fromEntries(missing.map((name) => [name, newKey()]));
  const pair = keys.pushPublicKey && keys.pushPrivateKey ? {} : newPushKeys();
  const added = { ...made, ...pair };
  if (Object.keys(added).length > 0) await write(file, { ...keys, ...added });
  await chmod(file, 0o600);
}

const newKey = () => randomBytes(BYTES).toString('base64');

/** A pair on the curve P-256, as RFC 8292 (VAPID) wants it: devices that allowed notices know us by its public half. */
function newPushKeys() {
  const pair = createECDH('prime256v1');
  const pushPublicKey = pair.generateKeys('base64url', 'uncompressed');
  // A private key that begins with zeros comes out shorter.
  const pushPrivateKey = Buffer.concat([Buffer.alloc(BYTES), pair.getPrivateKey()]).subarray(-BYTES);
  return { pushPublicKey, pushPrivateKey: pushPrivateKey.toString('base64url') };
}

/** @param {NodeJS.ErrnoException} error */
function ifMissing(error) {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

/** @param {string} text @param {string} file @returns {Record<string, string>} */
function parsed(text, file) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Stop(
      `${file} is damaged: bring it back from a backup, because it holds the keys of the stored personal data.`,
    );
  }
}

/** Written aside and renamed, so that a power cut cannot leave half a file. @param {string} file @param {object} keys */
async function write(file, keys) {
  const unfinished = path.join(path.dirname(file), `.keys.${process.pid}`);
  await writeFile(unfinished, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await rename(unfinished, file);
}
