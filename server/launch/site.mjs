import { bundle } from './bundles.mjs';
import { atEnd, isEnding } from './lifetime.mjs';
import { until } from './process-alive.mjs';
import { Stop } from './stop.mjs';
import { supervise } from './supervise.mjs';

/**
 * The site and the worker, side by side, until both answer.
 * @typedef {{ environment: Record<string, string | undefined>, port: number, isDevelopment?: boolean, say: (line: string) => void }} Setup
 *   `environment` as the programs shall have it
 * @typedef {{ stop: () => Promise<void>, restart: () => void }} Site
 */

const READY_WITHIN_MS = 180_000;

/** @param {Setup} setup @returns {Promise<Site>} @throws {Stop} when one of them ends instead of becoming ready */
export async function startSite({ environment, port, isDevelopment = false, say }) {
  const args = (/** @type {string} */ name, /** @type {string} */ source) =>
    isDevelopment ? ['--import', 'tsx', source] : [bundle(name)];
  const programs = [
    supervise({ name: 'site', args: args('server', 'server/http/main.ts'), environment, say }),
    supervise({ name: 'worker', args: args('worker', 'bots/main.ts'), environment, say }),
  ];
  // Together: whoever stops us waits ten seconds as a rule, not twice fifteen.
  const stop = async () => void (await Promise.all(programs.map((program) => program.stop())));
  atEnd(stop);
  const hasFailed = () => programs.some((program) => program.hasFailed());
  const isOver = async () => isEnding() || hasFailed() || (await isReady(port));
  const isInTime = await until(isOver, READY_WITHIN_MS, 100);
  if (hasFailed()) throw new Stop('The site or its worker stopped while starting: the lines above say why.');
  if (!isInTime) throw new Stop(`The site did not become ready: ${await reasonOf(port)}`);
  return { stop, restart: () => programs.forEach((program) => void program.restart()) };
}

/** @param {number} port */
const askReady = (port) => fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5000) });

/** @param {number} port */
const isReady = (port) =>
  askReady(port).then(
    (answer) => answer.status === 200,
    () => false,
  );

/** @param {number} port */
const reasonOf = (port) => askReady(port).then((answer) => answer.text(), String);
