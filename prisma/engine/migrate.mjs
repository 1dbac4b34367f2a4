import pg from 'pg';
import { plainUrl } from './databases.mjs';
import { NO_FILTERS, openEngine } from './engine.mjs';
import { readMigrations, readSchema } from './files.mjs';

/**
 * Migrations without Prisma's command line: in this process, writing the same `_prisma_migrations` table
 * as `prisma migrate deploy`, so the two may follow one another on one database.
 */

/** Any number nobody else uses; two starts must not migrate one database together. */
const MIGRATION_LOCK = 612_345;
const NO_DIFFERENCE = 'No difference detected.';

/**
 * Applies the migrations that a database has not had.
 * @param {string} url
 * @returns {Promise<string[]>} the names of those applied now, oldest first
 * @throws with `code` P3018 or P3009 when a migration fails or failed before
 */
export async function applyMigrations(url) {
  const migrationsList = await readMigrations();
  return whileLocked(url, async () => {
    const engine = await openEngine(url);
    try {
      const done = await engine.ask((it) => it.applyMigrations({ migrationsList, filters: NO_FILTERS }));
      return done.appliedMigrationNames;
    } finally {
      await engine.close();
    }
  });
}

/**
 * @template T
 * @param {string} url @param {() => Promise<T>} work @returns {Promise<T>}
 */
async function whileLocked(url, work) {
  const client = new pg.Client({ connectionString: plainUrl(url) });
  client.on('error', () => {}); // the lock goes with the connection
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}

/**
 * What the schema says and the migrations do not do yet. Replays the migrations in a shadow database, so
 * the URL's user needs the right to make one; the URL's own database is not touched.
 * @param {string} url any database of a server
 * @param {import('./files.mjs').SchemaFile[]} [schema] another schema than the one on disk
 * @returns {Promise<{ isSame: boolean, summary: string, script: string }>} `script` is the SQL of the next migration
 */
export async function diffFromMigrations(url, schema) {
  const files = schema ?? (await readSchema());
  const migrations = await readMigrations();
  const engine = await openEngine(url);
  const compare = (/** @type {boolean} */ script) =>
    engine.ask((it) =>
      it.diff({
        from: { tag: 'migrations', ...migrations },
        to: { tag: 'schemaDatamodel', files },
        script,
        exitCode: true,
        filters: NO_FILTERS,
      }),
    );
  try {
    const [summary, script] = [await compare(false), await compare(true)];
    return { isSame: saysSame(summary), summary: summary.stdout ?? '', script: script.stdout ?? '' };
  } finally {
    await engine.close();
  }
}

/**
 * "No difference" is believed only when the engine says so in words as well: it has answered exit code
 * 0 before, with nothing said, when it had really failed.
 * @param {{ exitCode: number, stdout: string | null }} answer
 */
function saysSame({ exitCode, stdout }) {
  const isSaid = stdout?.trim() === NO_DIFFERENCE;
  if ((exitCode === 0) !== isSaid)
    throw new Error(`The engine contradicts itself: exit code ${exitCode}, "${stdout}"`);
  return isSaid;
}
