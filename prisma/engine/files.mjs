import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Schema and migrations as the engine wants to be handed them: the WebAssembly engine has no disk.
 * @typedef {{ path: string, content: string }} SchemaFile
 */

const projectFolder = path.resolve(import.meta.dirname, '../..');
export const schemaFolder = path.join(projectFolder, 'prisma');
export const migrationsFolder = path.join(schemaFolder, 'migrations');

/**
 * Every *.prisma file, the models too.
 * @returns {Promise<SchemaFile[]>} sorted by path
 */
export async function readSchema() {
  const names = (await readdir(schemaFolder, { recursive: true })).filter((name) => name.endsWith('.prisma'));
  const read = async (/** @type {string} */ name) => ({
    path: path.join(schemaFolder, name),
    content: await readFile(path.join(schemaFolder, name), 'utf8'),
  });
  return Promise.all(names.sort().map(read));
}

/**
 * The history in prisma/migrations, oldest first.
 * @returns {Promise<import('@prisma/schema-engine-wasm').MigrationList>}
 */
export async function readMigrations(folder = migrationsFolder) {
  const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(names.sort().map((name) => readMigration(folder, name)));
  // The engine asks for the lock file that tells the kind of database; ours is always the same.
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
  return { baseDir: folder, lockfile, shadowDbInitScript: '', migrationDirectories };
}

/** @param {string} folder @param {string} name */
async function readMigration(folder, name) {
  const file = 'migration.sql';
  const content = await readFile(path.join(folder, name, file), 'utf8').then(
    (value) => ({ tag: /** @type {const} */ ('ok'), value }),
    (error) => ({ tag: /** @type {const} */ ('error'), value: String(error) }),
  );
  return { path: name, migrationFile: { path: file, content } };
}
