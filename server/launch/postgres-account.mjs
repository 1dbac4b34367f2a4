import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { copyBinaries } from './postgres-binaries.mjs';
import { Stop } from './stop.mjs';

/**
 * Who runs PostgreSQL. It refuses to run as root, so an ordinary user runs it directly, and root has
 * two ways: a user namespace in which root looks like user 1000 (nothing needs to be copied or given
 * away), or, where namespaces are forbidden as in many containers, the user `postgres` or `nobody`.
 * That user may be unable to enter root's folders, such as /root: programs and data then live in
 * SHELTER. POSTGRES_ACCOUNT=other takes the second way at once.
 * @typedef {object} Account
 * @property {string} bin folder of the programs to run
 * @property {string} data folder of the database cluster
 * @property {string[]} prefix what to put before a command
 * @property {Owner} [owner] the user to become, if not ourselves
 * @typedef {{ uid: number, gid: number }} Owner
 */

const SHELTER = '/var/lib/huying';
const NAMESPACE = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];

/**
 * @param {{ native: string, home: string, preference?: string }} place the programs, the folder that shall hold the
 *   data, and what POSTGRES_ACCOUNT says
 * @returns {Promise<Account>}
 */
export async function chooseAccount({ native, home, preference }) {
  const self = { bin: path.join(native, 'bin'), data: path.join(home, 'data'), prefix: [] };
  if (process.getuid?.() !== 0) return self;
  const inNamespace = { ...self, prefix: NAMESPACE };
  const isOther = preference === 'other' || !canUse(inNamespace, native, home);
  return isOther ? asOtherUser(native, home) : inNamespace;
}

/** @param {string} native @param {string} home @returns {Promise<Account>} */
async function asOtherUser(native, home) {
  const owner = unprivilegedUser();
  const shelter = path.join(SHELTER, createHash('sha256').update(home).digest('hex').slice(0, 12));
  const programs = canUse({ prefix: [], owner }, native) ? native : await shelteredCopy(native);
  const data = path.join(canUse({ prefix: [], owner }, programs, home, '-x') ? home : shelter, 'data');
  return { bin: path.join(programs, 'bin'), data, prefix: [], owner };
}

/** @param {string} native */
async function shelteredCopy(native) {
  const { mtimeMs } = await stat(path.join(native, 'bin', 'postgres'));
  const target = path.join(SHELTER, `programs-${Math.round(mtimeMs)}`);
  await copyBinaries(native, target);
  return target;
}

/**
 * Tries it, because every other way to ask (capabilities, sysctls, container flags) has exceptions.
 * @param {Pick<Account, 'prefix' | 'owner'>} account
 * @param {string} native the programs
 * @param {string} [home] a folder that the account must be able to use as well
 * @param {'-w' | '-x'} [how] write into that folder, or only enter it
 */
function canUse({ prefix, owner }, native, home = '/', how = home === '/' ? '-x' : '-w') {
  const script = `"$0" --version && test ${how} "$1"`;
  const [command = '', ...args] = [...prefix, 'sh', '-c', script, path.join(native, 'bin', 'postgres'), home];
  return spawnSync(command, args, { ...owner, cwd: '/' }).status === 0;
}

/** The least powerful user this system knows: `postgres` where it exists, else `nobody`. */
function unprivilegedUser() {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name]).stdout));
    if (uid && gid) return { uid, gid };
  }
  throw new Stop(
    'PostgreSQL refuses to run as root, and this system has neither user namespaces nor a user ' +
      '"postgres" or "nobody": start as an ordinary user, or set DATABASE_URL.',
  );
}
