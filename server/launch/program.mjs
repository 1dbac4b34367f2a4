import { spawn } from 'node:child_process';
import { stopChild } from './child.mjs';
import { atEnd } from './lifetime.mjs';
import { root } from './root.mjs';
import { stopBecause } from './stop.mjs';

/**
 * Running another program to its end, in the project's folder.
 * @typedef {object} Options
 * @property {Record<string, string | undefined>} [env] the whole environment, otherwise ours
 * @property {boolean} [isShown] shows the output as it comes; otherwise it is kept
 */

/**
 * @param {string[]} command
 * @param {Options} [options]
 * @returns {Promise<{ code: number, said: string }>} the exit code (1 for a signal) and, unless shown, what was printed
 */
export function run([program = '', ...args], { env = process.env, isShown = false } = {}) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = isShown ? 'inherit' : ['inherit', 'pipe', 'pipe'];
  const child = spawn(program, args, { cwd: root, env, stdio });
  const forget = atEnd(() => stopChild(child));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  }).finally(forget);
}

/**
 * Runs a program that has to succeed.
 * @param {string[]} command @param {string} sentence what to say when it fails @param {Options} [options]
 * @throws {import('./stop.mjs').Stop} after showing what the program printed
 */
export async function mustRun(command, sentence, options) {
  const { code, said } = await run(command, options);
  if (code === 0) return;
  const reason = stopBecause(said, sentence);
  if (reason.message === sentence) process.stderr.write(said);
  throw reason;
}

/** The command line of a TypeScript file run as it is. @param {string} file @param {string[]} args */
export const typescript = (file, ...args) => [process.execPath, '--import', 'tsx', file, ...args];
