import { randomUUID } from 'node:crypto';
import { runMigrations } from 'graphile-worker';
import { inject } from 'vitest';
import { createDatabase, dropDatabase, query, withDatabase } from '../../prisma/engine/databases.mjs';
import { applyMigrations } from '../../prisma/engine/migrate.mjs';
import { startPostgres } from '../../server/launch/postgres.mjs';
import { alone } from '../../server/launch/postgres-holders.mjs';
import { afterThisFile } from './every-file';

const TEMPLATE = 'huying_template';

/**
 * A database of the caller's own, migrated and empty, dropped after the test file. Each is a copy of one
 * template, which the first caller of a run makes.
 * @returns its URL
 */
export async function testDatabase(): Promise<string> {
  const dataDir = inject('dataDir');
  const { url } = await startPostgres({ dataDir, isThrowaway: true });
  await alone(dataDir, () => ensureTemplate(url));
  const own = withDatabase(url, `test_${randomUUID().replaceAll('-', '')}`);
  await createDatabase(own, TEMPLATE);
  afterThisFile(() => dropDatabase(own));
  return own;
}

async function ensureTemplate(url: string) {
  const found = await query(url, 'SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (found.rowCount) return;
  // Made under another name first: a template that failed half-way must not serve the next test file.
  const unfinished = withDatabase(url, `${TEMPLATE}_unfinished`);
  await dropDatabase(unfinished);
  await createDatabase(unfinished);
  await applyMigrations(unfinished);
  await runMigrations({ connectionString: unfinished });
  await query(url, `ALTER DATABASE ${TEMPLATE}_unfinished RENAME TO ${TEMPLATE}`);
}
