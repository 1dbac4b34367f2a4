import { readFile } from 'node:fs/promises';

/**
 * What a step of `npm test` came to.
 * @typedef {{ passed: number, failed: number }} Result
 */

/** @param {boolean} isGood @returns {Result} a step that is one test */
export const single = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

/** A runner that fails has at least one failure, whether or not it could count it. @param {Result} result @param {number} code */
const withExitCode = ({ passed, failed }, code) => ({
  passed,
  failed: code === 0 ? failed : Math.max(failed, 1),
});

/** @param {string} file @returns {Promise<any>} */
const report = (file) => readFile(file, 'utf8').then(JSON.parse, () => undefined);

/**
 * @param {string} file what vitest's JSON reporter wrote
 * @param {number} code vitest's exit code
 * @returns {Promise<Result>} a file that could not even be loaded counts as one failure, no test at all too
 */
export async function vitestResult(file, code) {
  const found = await report(file);
  if (!found?.numTotalTests) return single(false);
  const isUnloaded = (/** @type {any} */ suite) =>
    suite.status === 'failed' && suite.assertionResults.length === 0;
  const failed = found.numFailedTests + found.testResults.filter(isUnloaded).length;
  return withExitCode({ passed: found.numPassedTests, failed }, code);
}

/**
 * @param {string} file what Playwright's JSON reporter wrote
 * @param {number} code Playwright's exit code
 * @returns {Promise<Result>} a story that passes only now and then has failed
 */
export async function playwrightResult(file, code) {
  const stats = (await report(file))?.stats;
  if (!stats?.expected && !stats?.unexpected) return single(false);
  return withExitCode({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, code);
}
