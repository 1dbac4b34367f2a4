import { setTimeout as pause } from 'node:timers/promises';
import { runMigrations } from 'graphile-worker';
import { applyMigrations } from '../../prisma/engine/migrate.mjs';
import { requireDatabase } from './given-database.mjs';
import { atEnd, isEnding } from './lifetime.mjs';
import { startPostgres } from './postgres.mjs';
import { isFullDisk, Stop } from './stop.mjs';

/**
 * The database of this installation: the one that DATABASE_URL names, or the embedded server, kept running
 * as long as this command lives.
 * @param {{ environment: Record<string, string | undefined>, dataDir: string, say: (line: string) => void }} settings
 * @returns {Promise<string>} its URL
 */
export async function openDatabase({ environment, dataDir, say }) {
  const given = environment.DATABASE_URL;
  if (given) await requireDatabase(given);
  return given ?? keepPostgres(dataDir, environment.POSTGRES_ACCOUNT, say);
}

/** @param {string} dataDir @param {string | undefined} preference @param {(line: string) => void} say */
async function keepPostgres(dataDir, preference, say) {
  let postgres = await startPostgres({ dataDir, preference });
  atEnd(() => postgres.stop());
  const port = Number(new URL(postgres.url).port);
  const restart = async () => {
    for (let wait = 1000; !isEnding(); wait = Math.min(wait * 2, 30_000)) {
      say(`PostgreSQL stopped unexpectedly; starting it again in ${wait / 1000} s.`);
      await pause(wait);
      const again = isEnding()
        ? undefined
        : await startPostgres({ dataDir, port, preference }).catch(() => undefined);
      if (!again) continue;
      postgres = again;
      return postgres.onUnexpectedEnd(restart);
    }
  };
  postgres.onUnexpectedEnd(restart);
  return postgres.url;
}

/**
 * Brings the database up to date: our migrations, then those of the job queue.
 * @param {string} url
 */
export async function migrate(url) {
  try {
    await applyMigrations(url);
    await runMigrations({ connectionString: url });
  } catch (error) {
    if (isFullDisk(error)) throw error;
    // The engine's message ends with lines about its own insides.
    const reason = /** @type {Error} */ (error).message.split(/\n\s+0: /)[0];
    throw new Stop(`The database could not be brought up to date: ${reason}`);
  }
}
