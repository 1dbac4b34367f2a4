import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Stop, stopBecause } from './stop.mjs';

/**
 * The cluster: PostgreSQL's folder on disk and the process that serves it. Beside the data lie
 * `access.json` (two random passwords: the administrator's and the application's, readable by the
 * owner only) and `server.log`.
 * @typedef {import('./postgres-account.mjs').Account} Account
 * @typedef {{ admin: string, application: string }} Access
 */

/** Small enough for a laptop; connections for a site, a worker and their tools. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '60',
  // Parallel queries need more shared memory than the 64 MB that containers give.
  max_parallel_workers_per_gather: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** A test database is thrown away, so it need not survive a power cut. */
const THROWAWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '128MB',
  max_connections: '100',
};

/** Letters of every script are letters, on every machine; sorting for people is the program's work. */
const LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/**
 * @param {Account} account @param {string} program @param {string[]} args @param {import('node:child_process').SpawnOptions} options
 * @returns {import('node:child_process').ChildProcess}
 */
function run(account, program, args, options) {
  const [command = '', ...rest] = [...account.prefix, path.join(account.bin, program), ...args];
  const environment = { PATH: process.env.PATH, LC_ALL: 'C' };
  return spawn(command, rest, { ...account.owner, cwd: '/', env: environment, ...options });
}

/**
 * Makes the cluster at the first start. It is made aside and renamed, so an interrupted first start
 * leaves nothing that looks complete.
 * @param {Account} account @param {string} home @returns {Promise<Access>}
 */
export async function ensureCluster(account, home) {
  const accessFile = path.join(home, 'access.json');
  if (!existsSync(path.join(account.data, 'PG_VERSION'))) await makeCluster(account, accessFile);
  if (!existsSync(accessFile)) throw new Stop(noAccess(accessFile));
  return JSON.parse(await readFile(accessFile, 'utf8'));
}

/** @param {string} file */
const noAccess = (file) =>
  `${file} is missing, so the database beside it cannot be opened: bring the file back from a backup.`;

/** @param {Account} account @param {string} accessFile */
async function makeCluster(account, accessFile) {
  const access = { admin: newPassword(), application: newPassword() };
  const unfinished = `${account.data}.new`;
  const passwordFile = `${account.data}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(accessFile, JSON.stringify(access), { mode: 0o600 });
  await writeFile(passwordFile, access.admin, { mode: 0o600 });
  const { owner } = account;
  if (owner) await Promise.all([unfinished, passwordFile].map((file) => chown(file, owner.uid, owner.gid)));
  try {
    await initdb(account, unfinished, passwordFile);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, account.data);
}

const newPassword = () => randomBytes(24).toString('base64url');

/** @param {Account} account @param {string} folder @param {string} passwordFile */
async function initdb(account, folder, passwordFile) {
  const login = ['-U', 'postgres', '--pwfile', passwordFile, '--auth=scram-sha-256'];
  const text = ['--encoding=UTF8', `--locale=${LOCALE}`];
  const args = ['-D', folder, ...login, ...text, '--no-instructions'];
  const child = run(account, 'initdb', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words) => (said += words));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw stopBecause(said, `PostgreSQL could not make its folder: ${lastLine(said)}`);
}

/** @param {string} text */
const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

/**
 * Starts the server. It is a process group of its own, so that Ctrl-C in the terminal reaches the
 * launcher alone, which stops the site before its database.
 * @param {Account} account @param {{ home: string, port: number, isThrowaway: boolean }} how
 */
export function spawnServer(account, { home, port, isThrowaway }) {
  const settings = { ...SETTINGS, ...(isThrowaway ? THROWAWAY : {}), port: String(port) };
  if (existsSync(logFile(home))) renameSync(logFile(home), `${logFile(home)}.1`);
  const log = openSync(logFile(home), 'w', 0o600);
  const args = [
    '-D',
    account.data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const child = run(account, 'postgres', args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  return child;
}

/** @param {string} home */
const logFile = (home) => path.join(home, 'server.log');

/**
 * Why the server ended, in its own last words.
 * @param {string} home
 * @returns {{ log: string, reason: string, isPortTaken: boolean }}
 */
export function lastWords(home) {
  const log = readFileSync(logFile(home), 'utf8');
  const reason = [...log.matchAll(/(?:FATAL|PANIC):\s+(.*)/g)].at(-1)?.[1] ?? lastLine(log);
  return { log, reason, isPortTaken: log.includes('could not create any TCP/IP sockets') };
}
