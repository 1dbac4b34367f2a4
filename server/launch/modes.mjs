import { end } from './lifetime.mjs';
import { requireFreePort } from './port.mjs';
import { noteLauncher, prepare } from './prepare.mjs';
import { run, typescript } from './program.mjs';
import { demoLines, seedCity } from './seed.mjs';

/**
 * The ways to start: the site for people, the site for developers, the bot in the terminal.
 * @typedef {Record<string, string | undefined>} Environment
 */

/** How long a site whose launcher was killed may need to end. */
const CRASH_PATIENCE_MS = 20_000;

const say = (/** @type {string} */ line) => console.log(line);

/** @param {{ isDevelopment: boolean }} how */
export async function site({ isDevelopment }) {
  const early = async (/** @type {{ port: number, dataDir: string }} */ { port, dataDir }) =>
    requireFreePort(port, (await noteLauncher(dataDir)) ? CRASH_PATIENCE_MS : 0);
  const prepared = await prepare({ say, early });
  const environment = {
    ...prepared.environment,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: isDevelopment ? 'development' : 'production',
  };
  const { dataDir, port } = prepared;
  await (isDevelopment
    ? startForDevelopers(environment, dataDir, port)
    : startForPeople(environment, dataDir, port));
  say(`ready http://localhost:${port}`);
  for (const line of demoLines(dataDir)) say(line);
}

/** @param {Environment} environment @param {string} dataDir @param {number} port */
async function startForPeople(environment, dataDir, port) {
  const { ensureBundles } = await import('./bundles.mjs');
  const { ensurePages } = await import('./pages.mjs');
  const { startSite } = await import('./site.mjs');
  await ensureBundles();
  await seedCity({ environment, dataDir, isBundled: true, say });
  await ensurePages({ environment, say });
  await startSite({ environment: quietInTerminal(environment), port, say });
}

/** @param {Environment} environment @param {string} dataDir @param {number} port */
async function startForDevelopers(environment, dataDir, port) {
  const { bundleEnhancement } = await import('./bundles.mjs');
  const { restartOnChange } = await import('./reload.mjs');
  const { startSite } = await import('./site.mjs');
  await bundleEnhancement();
  await seedCity({ environment, dataDir, isBundled: false, say });
  restartOnChange(await startSite({ environment, port, isDevelopment: true, say }), say);
}

/** In a terminal people read; elsewhere programs collect. @param {Environment} environment */
function quietInTerminal(environment) {
  return process.stdout.isTTY ? { LOG_LEVEL: 'warn', ...environment } : environment;
}

export async function chat() {
  const { environment, dataDir } = await prepare({ say });
  await seedCity({ environment, dataDir, isBundled: false, say });
  const { code } = await run(typescript('bots/console/main.ts'), { env: environment, isShown: true });
  await end(code);
}
