import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { isAlive, until } from './process-alive.mjs';
import { Stop } from './stop.mjs';

/**
 * A server that is already there: of a command that runs beside us, or of one that was killed before
 * it could stop it. PostgreSQL writes its process and port into postmaster.pid.
 * @typedef {{ pid: number, port: number }} Running
 */

/** @param {number} port @param {string} user @param {string} password @param {string} database */
export function urlOf(port, user, password, database) {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Runs statements on one short connection.
 * @param {string} url @param {(client: pg.Client) => Promise<T>} work @template T @returns {Promise<T>}
 */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a server that stops says so to every idle connection
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} url @returns {Promise<'yes' | 'no' | 'wrong password'>} whether the server accepts connections */
export function accepts(url) {
  return connected(url, (client) => client.query('SELECT 1')).then(
    () => 'yes',
    (error) => (error.code === '28P01' ? 'wrong password' : 'no'),
  );
}

/** @param {string} url */
const answers = async (url) => (await accepts(url)) === 'yes';

/** @param {string} data the cluster's folder @returns {Running | undefined} what postmaster.pid says, true or not */
export function recorded(data) {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  return pid && port ? { pid, port } : undefined;
}

/**
 * The server of this cluster, when it runs or is just starting. After a crash in a container the
 * recorded number may belong to somebody else, and PostgreSQL would then refuse to start: such a
 * record is removed.
 * @param {string} data @param {(port: number) => string} adminUrl
 * @returns {Promise<Running | undefined>}
 */
export async function findRunning(data, adminUrl) {
  const found = recorded(data);
  if (!found || !isAlive(found.pid)) return undefined;
  if (await answers(adminUrl(found.port))) return found;
  if (!serves(found.pid, data)) {
    await rm(path.join(data, 'postmaster.pid'), { force: true });
    return undefined;
  }
  const isSettled = await until(
    async () => !isAlive(found.pid) || (await answers(adminUrl(found.port))),
    30_000,
    200,
  );
  if (!isSettled)
    throw new Stop(`PostgreSQL (process ${found.pid}) runs but does not answer: end it and start again.`);
  return isAlive(found.pid) ? found : undefined;
}

/** Whether that process is PostgreSQL on that folder. @param {number} pid @param {string} data */
export function serves(pid, data) {
  return (
    spawnSync('ps', ['-o', 'args=', '-p', String(pid), '-ww'])
      .stdout?.toString()
      .includes(data) ?? true
  );
}
