import { mkdtemp, readdir, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { destroyPostgres } from './postgres.mjs';
import { isAlive } from './process-alive.mjs';

/**
 * Temporary data folders for tests, in memory where there is room: making a database means making three
 * hundred files, which some disks take a second for. The folder's name holds the process that made it, so
 * a run that was killed in the middle leaves nothing for longer than until the next run.
 */

const PREFIX = 'huying-throwaway-';
const MEMORY = '/dev/shm';
const ROOM_IN_BYTES = 2 ** 30;

/** @returns {Promise<string>} a new empty data folder; end it with destroyPostgres */
export async function makeThrowaway() {
  await sweepThrowaways();
  const place = (await freeBytes(MEMORY)) > ROOM_IN_BYTES ? MEMORY : tmpdir();
  return mkdtemp(path.join(place, `${PREFIX}${process.pid}-`));
}

/** @param {string} place */
async function freeBytes(place) {
  const { bavail, bsize } = await statfs(place).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize;
}

/** Destroys the folders whose makers are gone. */
export async function sweepThrowaways() {
  for (const place of [MEMORY, tmpdir()]) await sweep(place);
}

/** @param {string} place */
async function sweep(place) {
  for (const name of await readdir(place).catch(() => [])) {
    const maker = name.startsWith(PREFIX) ? Number(name.split('-').at(-2)) : process.pid;
    // Another user's folder cannot be swept, and is theirs to sweep.
    if (!isAlive(maker)) await destroyPostgres(path.join(place, name)).catch(() => {});
  }
}
