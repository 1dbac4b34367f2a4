import path from 'node:path';
import { freePort } from './free-port.mjs';
import { ensureKeys } from './keys.mjs';
import { atEnd } from './lifetime.mjs';
import { destroyPostgres, startPostgres } from './postgres.mjs';
import { seedCity } from './seed.mjs';
import { startSite } from './site.mjs';
import { makeThrowaway } from './throwaway.mjs';

/**
 * The production site for the stories: its own database, data folder and port, filled with the demonstration
 * city, and gone afterwards.
 * @typedef {Record<string, string | undefined>} Environment
 */

/**
 * @param {Environment} environment without settings of this installation
 * @param {(line: string) => void} say
 * @returns {Promise<{ environment: Environment, stop: () => Promise<void> }>} what the stories need to know: SITE_URL, DATABASE_URL, DATA_DIR, EMBED_SITES
 */
export async function startTestSite(environment, say) {
  const { migrate } = await import('./database.mjs');
  const dataDir = await makeThrowaway();
  const forget = atEnd(() => destroyPostgres(dataDir));
  const { url } = await startPostgres({ dataDir, isThrowaway: true });
  await migrate(url);
  const port = await freePort();
  // A site of somebody else that may show the chat: the stories play it.
  const EMBED_SITES = `http://127.0.0.1:${await freePort()}`;
  const keysFile = path.join(dataDir, 'keys.json');
  await ensureKeys(keysFile);
  const places = {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    KEYS_FILE: keysFile,
    PORT: String(port),
    EMBED_SITES,
  };
  const own = { ...environment, ...places, NODE_ENV: 'production', LOG_LEVEL: 'warn' };
  await seedCity({ environment: own, dataDir, isBundled: true, say });
  const site = await startSite({ environment: own, port, say });
  const stop = async () => {
    await site.stop();
    await destroyPostgres(dataDir);
    forget();
  };
  return { environment: { ...environment, ...places, SITE_URL: `http://localhost:${port}` }, stop };
}
