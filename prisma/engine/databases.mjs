import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

/**
 * Making and dropping databases for the engine. A shadow database is an empty one in which the
 * migrations are replayed, to see what they add up to; it is dropped at once. Its name tells when it was
 * made, so that what a killed run left behind is swept later, and nobody's fresh one is.
 */

const PRISMA_PARAMETERS = ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer', 'connect_timeout'];
const SHADOW = 'prisma_migrate_shadow_db_';
const SHADOW_IS_OLD_AFTER_MS = 10 * 60_000;
const VACUUM_PATIENCE_MS = 10_000;
const ASK_AGAIN_MS = 200;
const MAY_NOT_END_IT = '42501';

/** The URL without parameters that only Prisma knows. @param {string} url */
export function plainUrl(url) {
  const plain = new URL(url);
  for (const name of PRISMA_PARAMETERS) plain.searchParams.delete(name);
  return plain.toString();
}

/** The same server, another database. @param {string} url @param {string} database */
export function withDatabase(url, database) {
  const other = new URL(plainUrl(url));
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.toString();
}

/** @param {string} url */
export const databaseName = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

/** @param {string} name */
const quoted = (name) => pg.escapeIdentifier(name);

/**
 * Runs one statement on a connection of its own.
 * @param {string} url @param {string} sql @param {unknown[]} [values]
 */
export async function query(url, sql, values) {
  const client = new pg.Client({ connectionString: plainUrl(url), connectionTimeoutMillis: 15_000 });
  client.on('error', () => {}); // a stopping server tells idle connections too
  try {
    await client.connect();
    return await client.query(sql, values);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Runs a statement beside the database in question. @param {string} url @param {string} sql */
async function queryBeside(url, sql) {
  const maintenance = databaseName(url) === 'postgres' ? 'template1' : 'postgres';
  return query(withDatabase(url, maintenance), sql);
}

/** @param {string} url @param {string} [template] */
export const createDatabase = (url, template) =>
  queryBeside(
    url,
    `CREATE DATABASE ${quoted(databaseName(url))}${template ? ` TEMPLATE ${quoted(template)}` : ''}`,
  );

/**
 * The server's own vacuum cannot be ended by us and keeps the database for a moment: then it is asked again.
 * @param {string} url
 */
export async function dropDatabase(url) {
  const until = Date.now() + VACUUM_PATIENCE_MS;
  for (;;) {
    try {
      return await queryBeside(url, `DROP DATABASE IF EXISTS ${quoted(databaseName(url))} WITH (FORCE)`);
    } catch (error) {
      const isVacuum = error instanceof Error && 'code' in error && error.code === MAY_NOT_END_IT;
      if (!isVacuum || Date.now() > until) throw error;
      await setTimeout(ASK_AGAIN_MS);
    }
  }
}

/** @param {string} url a database of the server that shall hold the shadow @returns {Promise<string>} the shadow's URL */
export async function createShadow(url) {
  await sweepShadows(url);
  const shadow = withDatabase(url, `${SHADOW}${Date.now()}_${randomUUID()}`);
  await createDatabase(shadow);
  return shadow;
}

/** @param {string} url */
async function sweepShadows(url) {
  const names = await query(
    withDatabase(url, 'postgres'),
    'SELECT datname FROM pg_database JOIN pg_roles r ON r.oid = datdba AND rolname = current_user WHERE starts_with(datname, $1)',
    [SHADOW],
  );
  const isOld = (/** @type {string} */ name) =>
    Date.now() - Number(name.split('_').at(-2)) > SHADOW_IS_OLD_AFTER_MS;
  for (const { datname } of names.rows) {
    if (isOld(datname)) await dropDatabase(withDatabase(url, datname)).catch(() => {}); // swept by another run
  }
}
