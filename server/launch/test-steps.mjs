import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBundles } from './bundles.mjs';
import { ensureClient } from './client.mjs';
import { atEnd } from './lifetime.mjs';
import { ensurePages } from './pages.mjs';
import { run } from './program.mjs';
import { inRoot } from './root.mjs';
import { playwrightResult, single, vitestResult } from './test-results.mjs';
import { startTestSite } from './test-site.mjs';

/**
 * What `npm test` does, in its order. A check of the code counts as one test; the runners count their own.
 * @typedef {Record<string, string | undefined>} Environment
 * @typedef {{ name: string, heading: string, run: (environment: Environment) => Promise<import('./test-results.mjs').Result> }} Step
 */

const say = (/** @type {string} */ line) => console.log(line);

/** @param {string} name a command of a package, with its arguments */
const tool = (name, /** @type {string[]} */ ...args) => [inRoot('node_modules/.bin', name), ...args];

/** @param {string[][]} commands one after the other, as long as they succeed */
const checks =
  (...commands) =>
  async (/** @type {Environment} */ env) => {
    for (const command of commands) {
      const { code } = await run(command, { env, isShown: true });
      if (code !== 0) return single(false);
    }
    return single(true);
  };

/** Biome colours every letter also where nobody sees colours. */
const COLOURS = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;

/** @type {Step[]} */
export const STEPS = [
  { name: 'client', heading: 'The database client is generated', run: client },
  {
    name: 'lint',
    heading: 'Format, lint and who may import whom',
    run: checks(tool('biome', 'ci', '--error-on-warnings', COLOURS, '.')),
  },
  { name: 'types', heading: 'Types', run: checks(tool('next', 'typegen'), tool('tsc', '--noEmit')) },
  { name: 'unused', heading: 'Unused code', run: checks(tool('knip', '--no-progress')) },
  { name: 'unit', heading: 'Units, and the database with them', run: units },
  { name: 'build', heading: 'Production build', run: build },
  { name: 'stories', heading: 'Stories in a real browser', run: stories },
];

async function client() {
  await ensureClient();
  return single(true);
}

/** @param {Environment} env */
async function units(env) {
  const file = await reportFile();
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(tool('vitest', 'run', ...report), { env, isShown: true });
  return vitestResult(file, code);
}

/** @param {Environment} environment */
async function build(environment) {
  await ensureBundles();
  await ensurePages({ environment, say });
  return single(true);
}

/** @param {Environment} environment */
async function stories(environment) {
  const browser = await ensureBrowser(say);
  await build(environment);
  const site = await startTestSite(environment, say);
  const file = await reportFile();
  const report = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, CHROMIUM_PATH: browser };
  const command = tool('playwright', 'test', '--reporter=list,json');
  const { code } = await run(command, { env: { ...site.environment, ...report }, isShown: true });
  await site.stop();
  return playwrightResult(file, code);
}

/** @returns {Promise<string>} a file for a runner's report, gone when we are */
async function reportFile() {
  const folder = await mkdtemp(path.join(tmpdir(), 'huying-report-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, 'report.json');
}
