import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serves } from './postgres-running.mjs';
import { endProcess } from './process-alive.mjs';

/**
 * Where a cluster lies and which process serves it, noted in `place.json`. Root's cluster changes its place
 * and its owner when a machine begins or ceases to allow user namespaces (postgres-account.mjs); the data
 * then goes with it.
 * @typedef {{ pid: number, data: string }} Place
 */

/** @param {string} home */
const file = (home) => path.join(home, 'place.json');

/** @param {string} home @param {Place} place */
export const notePlace = (home, { pid, data }) => writeFile(file(home), JSON.stringify({ pid, data }));

/** @param {string} home @returns {Promise<Place | undefined>} */
export async function notedPlace(home) {
  const text = await readFile(file(home), 'utf8').catch(() => undefined);
  return text ? JSON.parse(text) : undefined;
}

/**
 * Brings the data to where this account wants it, and gives it to who runs the server now.
 * @param {string} home @param {import('./postgres-account.mjs').Account} account
 */
export async function settleData(home, { data, owner }) {
  const former = await notedPlace(home);
  await mkdir(path.dirname(data), { recursive: true, mode: 0o755 });
  // A copy of a data folder carries its original's note: what lies here already is ours, and the original stays where it is.
  const isHere = existsSync(path.join(data, 'PG_VERSION'));
  if (!isHere && former && former.data !== data && existsSync(former.data)) await move(former, data);
  const now = await stat(data).catch(() => undefined);
  const { uid, gid } = owner ?? { uid: 0, gid: 0 };
  const isRoot = process.getuid?.() === 0;
  if (isRoot && now && now.uid !== uid) spawnSync('chown', ['-R', `${uid}:${gid}`, data]);
}

/** @param {Place} former @param {string} data */
async function move(former, data) {
  if (serves(former.pid, former.data)) await endProcess(former.pid, 'SIGINT', 20_000, 'SIGQUIT');
  await rename(former.data, data).catch(async () => {
    // Another disk: a copy is complete before the original goes.
    await cp(former.data, `${data}.copy`, { recursive: true, preserveTimestamps: true });
    await rename(`${data}.copy`, data);
    await rm(former.data, { recursive: true });
  });
}
