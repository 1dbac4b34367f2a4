import { chmod, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { hasEnded } from './child.mjs';
import { freePort } from './free-port.mjs';
import { chooseAccount } from './postgres-account.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { ensureCluster, lastWords, spawnServer } from './postgres-cluster.mjs';
import { alone, forgetHolders, hold, letGo } from './postgres-holders.mjs';
import { notedPlace, notePlace, settleData } from './postgres-place.mjs';
import { accepts, connected, findRunning, serves, urlOf } from './postgres-running.mjs';
import { endProcess, isAlive, until } from './process-alive.mjs';
import { stopBecause } from './stop.mjs';

/**
 * The embedded PostgreSQL: a real server from npm, so that nobody has to set up a database. It lives
 * in DATA_DIR/postgres, listens on loopback only, and has two users: `postgres`, who made it, and
 * `huying`, who owns the database and is no superuser.
 * @typedef {object} Postgres
 * @property {string} url the application's database
 * @property {number} pid
 * @property {() => Promise<void>} stop stops the server unless another command still uses it
 * @property {(listener: () => void) => void} onUnexpectedEnd tells when the server died by itself
 */

const APPLICATION = 'huying';
const LONGEST_REPAIR_MS = 300_000;

/**
 * Starts the server of a data folder, or joins it where it runs.
 * @param {{ dataDir: string, isThrowaway?: boolean, port?: number, preference?: string }} options `isThrowaway` trades
 *   safety for speed, for tests; `port` is where to listen, otherwise any free port; `preference` as POSTGRES_ACCOUNT
 * @returns {Promise<Postgres>}
 * @throws {Stop} when it cannot run here, with the reason
 */
export async function startPostgres({
  dataDir,
  isThrowaway = false,
  port,
  preference = process.env.POSTGRES_ACCOUNT,
}) {
  const home = path.join(path.resolve(dataDir), 'postgres');
  await mkdir(home, { recursive: true });
  // Another user may run the server: let it pass through, while the files inside stay closed.
  await chmod(home, 0o711);
  return alone(home, async () => {
    const account = await chooseAccount({ native: await findBinaries(), home, preference });
    await settleData(home, account);
    const access = await ensureCluster(account, home);
    const adminUrl = (/** @type {number} */ at) => urlOf(at, 'postgres', access.admin, 'postgres');
    const running =
      (await findRunning(account.data, adminUrl)) ??
      (await launch({ account, home, isThrowaway, adminUrl, port: port ?? (await freePort()) }));
    await ensureApplication(adminUrl(running.port), access.application);
    await notePlace(home, { pid: running.pid, data: account.data });
    await hold(home);
    return handle(home, running, urlOf(running.port, APPLICATION, access.application, APPLICATION));
  });
}

/**
 * @typedef {{ account: import('./postgres-account.mjs').Account, home: string, isThrowaway: boolean,
 *   adminUrl: (port: number) => string, port: number }} Launch
 * @typedef {import('./postgres-running.mjs').Running & { child?: import('node:child_process').ChildProcess }} Server
 */

/** @param {Launch} how @returns {Promise<Server>} */
async function launch({ account, home, isThrowaway, adminUrl, port }, triesLeft = 3) {
  await forgetHolders(home);
  const child = spawnServer(account, { home, port, isThrowaway });
  child.unref();
  child.on('error', () => {}); // shows as a process that has ended
  if (child.pid && (await isServing(child, adminUrl(port)))) return { pid: child.pid, port, child };
  const { log, reason, isPortTaken } = lastWords(home);
  if (isPortTaken && triesLeft > 0) {
    return launch({ account, home, isThrowaway, adminUrl, port: await freePort() }, triesLeft - 1);
  }
  if (child.pid && !hasEnded(child)) await endProcess(child.pid, 'SIGQUIT', 5000);
  throw stopBecause(log, `PostgreSQL did not start: ${reason} (${path.join(home, 'server.log')} says more).`);
}

/** Waits for the first answer: after a crash the server repairs itself first. @param {import('node:child_process').ChildProcess} child @param {string} url */
async function isServing(child, url) {
  const answer = { is: /** @type {Awaited<ReturnType<typeof accepts>>} */ ('no') };
  const isSettled = async () => {
    answer.is = await accepts(url);
    return hasEnded(child) || answer.is !== 'no';
  };
  await until(isSettled, LONGEST_REPAIR_MS);
  return answer.is === 'yes' && !hasEnded(child);
}

/** The application's user and database. @param {string} adminUrl @param {string} password as in access.json: our own alphabet, no quotes */
async function ensureApplication(adminUrl, password) {
  await connected(adminUrl, async (client) => {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [APPLICATION]);
    if (rows.length > 0) return;
    await client.query(`DROP ROLE IF EXISTS ${APPLICATION}`);
    await client.query(`CREATE ROLE ${APPLICATION} LOGIN CREATEDB PASSWORD '${password}'`);
    await client.query(`CREATE DATABASE ${APPLICATION} OWNER ${APPLICATION}`);
  });
}

/**
 * @param {string} home @param {{ pid: number, child?: import('node:child_process').ChildProcess }} running @param {string} url
 * @returns {Postgres}
 */
function handle(home, { pid, child }, url) {
  let isWanted = true;
  const stop = async () => {
    isWanted = false;
    // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, committed ones are safe.
    if (await letGo(home)) await endProcess(pid, 'SIGINT', 20_000, 'SIGQUIT');
  };
  const onUnexpectedEnd = (/** @type {() => void} */ listener) => {
    if (child) child.on('exit', () => isWanted && listener());
    else whenGone(pid, () => isWanted && listener());
  };
  return { url, pid, stop, onUnexpectedEnd };
}

/** Nobody tells us about the end of a process that another one started. @param {number} pid @param {() => void} listener */
function whenGone(pid, listener) {
  const look = () => {
    if (isAlive(pid)) return;
    clearInterval(timer);
    listener();
  };
  const timer = setInterval(look, 1000).unref();
}

/**
 * Ends the server of a folder, whoever uses it, and deletes the folder and its data: for throwaway ones.
 * @param {string} dataDir
 */
export async function destroyPostgres(dataDir) {
  const place = await notedPlace(path.join(dataDir, 'postgres'));
  if (place) {
    const { pid, data } = place;
    if (serves(pid, data)) await endProcess(pid, 'SIGQUIT', 10_000);
    await rm(data, { recursive: true, force: true });
  }
  await rm(dataDir, { recursive: true, force: true });
}
