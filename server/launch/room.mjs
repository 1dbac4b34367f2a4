import { statfs } from 'node:fs/promises';
import { Stop } from './stop.mjs';

const MB = 2 ** 20;

/**
 * What the steps of a start take on the disk, in megabytes. Asked for beforehand, because npm answers a
 * full disk with half the files and no error, and PostgreSQL with a core dump.
 */
export const NEEDED_MB = { packages: 1500, newDatabase: 150, database: 32 };

/**
 * @param {string} place a folder on the disk in question
 * @param {number} neededMb
 * @throws {Stop}
 */
export async function requireRoom(place, neededMb) {
  const { bavail, bsize } = await statfs(place);
  const freeMb = Math.floor((bavail * bsize) / MB);
  if (freeMb >= neededMb) return;
  throw new Stop(
    `The disk of ${place} is full: ${freeMb} MB are free and ${neededMb} MB are needed. Free some space and start again.`,
  );
}
