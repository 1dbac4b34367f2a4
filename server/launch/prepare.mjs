import { existsSync } from 'node:fs';
import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ensureKeys } from './keys.mjs';
import { atEnd } from './lifetime.mjs';
import { isAlive } from './process-alive.mjs';
import { NEEDED_MB, requireRoom } from './room.mjs';
import { readSettings } from './settings.mjs';
import { isFullDisk, Stop } from './stop.mjs';

/**
 * What every command needs before its own work: settings, packages, keys, a database that is up to date and
 * the client for it.
 * @typedef {object} Prepared
 * @property {Record<string, string | undefined>} environment what children are given
 * @property {string} dataDir
 * @property {number} port
 */

/**
 * @param {{ say: (line: string) => void, early?: (settings: { port: number, dataDir: string }) => Promise<void> }} how
 *   `early` is asked before the slow work
 * @returns {Promise<Prepared>}
 */
export async function prepare({ say, early }) {
  const { environment, dataDir, port } = readSettings();
  await makeDataDir(dataDir);
  await requireRoom(
    dataDir,
    existsSync(path.join(dataDir, 'postgres')) ? NEEDED_MB.database : NEEDED_MB.newDatabase,
  );
  await early?.({ port, dataDir });
  await ensureInstalled(say);
  // These need packages, which may have been installed only now.
  const { openDatabase, migrate } = await import('./database.mjs');
  const { ensureClient } = await import('./client.mjs');
  const keysFile = environment.KEYS_FILE ?? path.join(dataDir, 'keys.json');
  const url = await openDatabase({ environment, dataDir, say });
  if (!existsSync(keysFile)) await refuseForeignData(url, keysFile);
  await ensureKeys(keysFile);
  await Promise.all([migrate(url), ensureClient()]);
  return {
    environment: {
      ...environment,
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      PORT: String(port),
      KEYS_FILE: keysFile,
    },
    dataDir,
    port,
  };
}

/** @param {string} dataDir */
async function makeDataDir(dataDir) {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch (error) {
    if (isFullDisk(error)) throw error;
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Stop(
      `The data folder ${dataDir} cannot be used (${code}): give it to this user, or set DATA_DIR to another place.`,
    );
  }
}

/**
 * New keys cannot read what older ones encrypted: better to say so now than to show a desk full of errors.
 * @param {string} url @param {string} keysFile
 */
async function refuseForeignData(url, keysFile) {
  const { isUsed } = await import('./given-database.mjs');
  if (!(await isUsed(url))) return;
  throw new Stop(
    `The database is in use already, but ${keysFile} is missing, which holds the keys of its personal data: bring the file back from a backup.`,
  );
}

/**
 * Notes that a launcher runs in this data folder.
 * @param {string} dataDir
 * @returns {Promise<boolean>} whether an earlier one died without clearing up, so that its site may still be ending
 */
export async function noteLauncher(dataDir) {
  const file = path.join(dataDir, 'launcher.pid');
  const earlier = Number(await readFile(file, 'utf8').catch(() => 0));
  await writeFile(file, String(process.pid));
  atEnd(() => rm(file, { force: true }));
  return earlier > 0 && !isAlive(earlier);
}
