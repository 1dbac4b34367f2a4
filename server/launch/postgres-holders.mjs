import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isAlive, until } from './process-alive.mjs';
import { Stop } from './stop.mjs';

const LONGEST_START_MS = 120_000;

/**
 * Several commands may use the one embedded server at a time: the site, an import, a developer's
 * script. Each leaves a file named after its process, and the last to go stops the server. A file of
 * a process that died is ignored.
 */

/** @param {string} home */
const folder = (home) => path.join(home, 'holders');

/** @param {string} home */
export async function hold(home) {
  await mkdir(folder(home), { recursive: true });
  await writeFile(path.join(folder(home), String(process.pid)), '');
}

/** @param {string} home @returns {Promise<boolean>} whether nobody else uses the server now */
export async function letGo(home) {
  await rm(path.join(folder(home), String(process.pid)), { force: true });
  return !(await holders(home)).some(isAlive);
}

/** @param {string} home @returns {Promise<number[]>} processes that said they use the server */
async function holders(home) {
  return (await readdir(folder(home)).catch(() => [])).map(Number);
}

/** A server that starts now has no users yet, whatever a crash left behind. @param {string} home */
export async function forgetHolders(home) {
  await rm(folder(home), { recursive: true, force: true });
}

/**
 * Does something while no other process does the same in this folder.
 * @template T
 * @param {string} home @param {() => Promise<T>} work @returns {Promise<T>}
 */
export async function alone(home, work) {
  const lock = path.join(home, 'starting');
  if (!(await until(() => take(lock), LONGEST_START_MS))) {
    throw new Stop(`Another start is still busy here: end it, or delete ${lock} when there is none.`);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** @param {string} lock a file that holds the process that made it @returns {Promise<boolean>} */
async function take(lock) {
  const owner = Number(await readFile(lock, 'utf8').catch(() => 0));
  if (owner && !isAlive(owner)) await rm(lock, { force: true });
  return writeFile(lock, String(process.pid), { flag: 'wx' }).then(() => true, unlessThere);
}

/** @param {NodeJS.ErrnoException} error */
function unlessThere(error) {
  if (error.code === 'EEXIST') return false;
  throw error;
}
