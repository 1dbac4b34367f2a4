import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { destroyPostgres, startPostgres } from '../../server/launch/postgres.mjs';
import { makeThrowaway } from '../../server/launch/throwaway.mjs';
import { migrationsFolder } from './files.mjs';
import { applyMigrations, diffFromMigrations } from './migrate.mjs';

/**
 * Writes the next migration, on a database made for the purpose:
 *
 *     npm run migration -- NAME           what the schema says and the migrations do not do yet
 *     npm run migration -- NAME --empty   a file for SQL that Prisma cannot say
 *     npm run migration -- --check        do all of them run, and do they add up to the schema?
 *
 * Read what was written and complete it by hand: an extension, a trigger, a check, an exclusion.
 */

const [name = '', flag] = process.argv.slice(2);

/** @param {string} url @returns {Promise<boolean>} whether there was something to write */
async function write(url) {
  const { isSame, script } = await diffFromMigrations(url);
  if (isSame && flag !== '--empty') return false;
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const file = path.join(migrationsFolder, `${stamp}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(path.join(migrationsFolder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  await writeFile(file, script);
  console.log(`wrote ${path.relative(process.cwd(), file)}`);
  return true;
}

/** @param {string} url */
async function check(url) {
  const applied = await applyMigrations(url);
  console.log(`${applied.length} migrations run on an empty database.`);
  const { isSame, summary } = await diffFromMigrations(url);
  if (!isSame) throw new Error(`they do not add up to the schema:\n${summary}`);
  console.log('They add up to the schema.');
}

/** @param {string} url */
async function main(url) {
  if (name !== '--check' && !(await write(url)))
    return console.log('The migrations already do what the schema says.');
  await check(url);
}

/** @param {(url: string) => Promise<void>} work */
async function onThrowawayDatabase(work) {
  const folder = await makeThrowaway();
  const postgres = await startPostgres({ dataDir: folder, isThrowaway: true });
  try {
    await work(postgres.url);
  } finally {
    await destroyPostgres(folder);
  }
}

/** @param {Error} error the engine's message ends with lines about its own insides */
function explain(error) {
  console.error(error.message.split(/\n\s+0: /)[0]);
  console.error('Complete the SQL by hand, then run: npm run migration -- --check');
  process.exitCode = 1;
}

if (name !== '--check' && !/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration in lower case, such as: npm run migration -- first_cases');
  process.exitCode = 1;
} else {
  await onThrowawayDatabase(main).catch(explain);
}
