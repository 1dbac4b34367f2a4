import { createDatabase, databaseName, query } from '../../prisma/engine/databases.mjs';
import { until } from './process-alive.mjs';
import { Stop } from './stop.mjs';

/**
 * The PostgreSQL that DATABASE_URL points to. Everything that may be wrong with it is asked for before the
 * start goes on, and said with the place, never with the password.
 */

const OLDEST_VERSION = 15;
const STARTING_UP = '57P03';
const REFUSED_LOGIN = ['28P01', '28000'];
const NO_DATABASE = '3D000';
const TOO_MANY = '53300';

/** @param {string} url */
const placeOf = (url) => `${new URL(url).hostname}:${new URL(url).port || 5432}`;

/**
 * Makes sure that the database is there and fit; makes it when it is missing and that is allowed.
 * @param {string} url
 * @throws {Stop}
 */
export async function requireDatabase(url) {
  const problem = await waitUntilUp(url);
  if (problem?.code === NO_DATABASE) await create(url);
  else if (problem) throw new Stop(sentenceAbout(problem, url));
  const answer = await query(url, FITNESS);
  const [unfit] = unfitness(answer.rows[0], url);
  if (unfit) throw new Stop(unfit);
}

/** @param {string} url @returns {Promise<any>} the error of the last try, or undefined */
async function waitUntilUp(url) {
  /** @type {any} */
  let problem;
  const hasAnswered = async () => {
    problem = await query(url, 'SELECT 1').then(
      () => undefined,
      (error) => error,
    );
    return problem?.code !== STARTING_UP;
  };
  await until(hasAnswered, 60_000, 500);
  return problem;
}

/** @param {any} error @param {string} url */
function sentenceAbout(error, url) {
  const user = decodeURIComponent(new URL(url).username) || 'without a name';
  if (REFUSED_LOGIN.includes(error.code))
    return `PostgreSQL at ${placeOf(url)} refuses the user ${user} or the password in DATABASE_URL.`;
  if (error.code === TOO_MANY)
    return `PostgreSQL at ${placeOf(url)} has no connection left for us: raise its max_connections.`;
  const reason = error.code ?? error.message;
  return `No PostgreSQL answers at ${placeOf(url)} (${reason}): start it, or correct DATABASE_URL.`;
}

/** @param {string} url */
async function create(url) {
  const name = databaseName(url);
  await createDatabase(url).catch((error) => {
    throw new Stop(
      `There is no database "${name}" at ${placeOf(url)}, and it could not be made: ${error.message}.`,
    );
  });
}

const FITNESS = `SELECT current_setting('server_version_num')::int / 10000 AS version,
  current_setting('server_version') AS name, pg_is_in_recovery() AS "isReplica",
  current_setting('server_encoding') AS encoding,
  has_schema_privilege(current_user, 'public', 'CREATE') AS "mayCreate"`;

/** @param {any} found the answer to FITNESS @param {string} url @returns {string[]} what makes it unfit */
function unfitness(found, url) {
  const at = `at ${placeOf(url)}`;
  return [
    found.version < OLDEST_VERSION &&
      `PostgreSQL ${at} has version ${found.name}: version ${OLDEST_VERSION} or newer is needed.`,
    found.isReplica &&
      `PostgreSQL ${at} is a replica that can only be read: point DATABASE_URL to the primary server.`,
    found.encoding !== 'UTF8' &&
      `The database ${at} stores ${found.encoding}: make one with ENCODING 'UTF8'.`,
    !found.mayCreate &&
      `The user of DATABASE_URL may not make tables ${at}: GRANT CREATE ON SCHEMA public, or make it the owner.`,
  ].filter((sentence) => typeof sentence === 'string');
}

/**
 * Whether another installation has used this database before.
 * @param {string} url
 */
export async function isUsed(url) {
  const { rows } = await query(url, `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS "isUsed"`);
  return rows[0].isUsed;
}
