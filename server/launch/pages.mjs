import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { SOURCES } from './bundles.mjs';
import { mustRun } from './program.mjs';
import { inRoot } from './root.mjs';
import { hashOf, makeIfStale } from './stamps.mjs';

/** Settings that may be written into prerendered pages. */
const BUILT_IN = ['PUBLIC_BASE_URL', 'DEFAULT_LOCALE', 'CITY_TIMEZONE'];

/**
 * Next's production build, when a source changed.
 * @param {{ environment: Record<string, string | undefined>, say: (line: string) => void }} how `environment` as the site will have it
 */
export async function ensurePages({ environment, say }) {
  if (!existsSync(inRoot('.next/BUILD_ID'))) await rm(inRoot('build/pages.stamp'), { force: true });
  const settings = BUILT_IN.map((name) => environment[name]);
  await makeIfStale('pages', await hashOf(SOURCES, settings), async () => {
    say('Building the site; this happens after every change of the program and takes about a minute.');
    const env = { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    const command = [process.execPath, inRoot('node_modules/next/dist/bin/next'), 'build'];
    await mustRun(command, 'The site could not be built: the lines above say why.', { env });
  });
}
