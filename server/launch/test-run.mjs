import { atEnd, end, isEnding } from './lifetime.mjs';
import { settingNames } from './settings-table.mjs';
import { Stop, sentenceFor } from './stop.mjs';
import { single } from './test-results.mjs';
import { STEPS } from './test-steps.mjs';
import { sweepThrowaways } from './throwaway.mjs';

/**
 * @param {string[]} only names of steps; all when empty
 * @returns {Promise<import('./test-results.mjs').Result>} the sum
 */
export async function runSteps(only) {
  const unknown = only.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown) throw new Stop(`There is no step "${unknown}": ${STEPS.map((step) => step.name).join(', ')}.`);
  atEnd(sweepThrowaways); // a runner that was interrupted leaves its database
  const chosen = STEPS.filter(({ name }) => only.length === 0 || only.includes(name));
  /** @type {Awaited<ReturnType<typeof timed>>[]} */
  const rows = [];
  for (const step of chosen) {
    rows.push(await timed(step));
    if (isEnding()) await end(1); // an interrupted run has no result
  }
  console.log(
    `\n${rows.map(({ name, passed, failed, seconds }) => line(name, passed, failed, seconds)).join('\n')}`,
  );
  const sum = (/** @type {'passed' | 'failed'} */ key) => rows.reduce((total, row) => total + row[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** @param {import('./test-steps.mjs').Step} step */
async function timed({ name, heading, run }) {
  console.log(`\n== ${heading}`);
  const start = performance.now();
  const result = await run(withoutSettings()).catch(failure);
  return { name, ...result, seconds: (performance.now() - start) / 1000 };
}

/** @param {unknown} error */
function failure(error) {
  if (isEnding()) throw error;
  console.error(sentenceFor(error) ?? error);
  return single(false);
}

/** The settings of this installation, or of this shell, must not decide whether tests pass. */
function withoutSettings() {
  const left = Object.entries(process.env).filter(([name]) => !settingNames.includes(name));
  return { ...Object.fromEntries(left), NEXT_TELEMETRY_DISABLED: '1' };
}

/** @param {string} name @param {number} passed @param {number} failed @param {number} seconds */
function line(name, passed, failed, seconds) {
  const counted = `${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}`;
  return `  ${name.padEnd(8)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${counted}`;
}
