import { spawn } from 'node:child_process';
import { stopChild } from './child.mjs';
import { root } from './root.mjs';

/**
 * A program that shall run as long as the launcher does. When it dies it is started again, later each time.
 * @typedef {object} Program
 * @property {string} name for people
 * @property {string[]} args for node: the file and what stands before it
 * @property {Record<string, string | undefined>} environment
 * @property {(line: string) => void} say
 * @typedef {{ hasFailed: () => boolean, restart: () => void, stop: () => Promise<void> }} Supervised `hasFailed`: it has
 *   died at least once
 */

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
const STEADY_AFTER_MS = 60_000;

/** @param {Program} program */
function spawnProgram({ args, environment }) {
  const command = ['--enable-source-maps', '--import', new URL('./leash.mjs', import.meta.url).href, ...args];
  // A process group of its own: Ctrl-C reaches the launcher, which stops things in their order.
  const stdio = /** @type {const} */ (['ignore', 'inherit', 'inherit', 'ipc']);
  return spawn(process.execPath, command, { cwd: root, env: environment, stdio: [...stdio], detached: true });
}

/** @param {Program} program @returns {Supervised} */
export function supervise(program) {
  let child = spawnProgram(program);
  let isWanted = true;
  let hasFailed = false;
  let pause = FIRST_PAUSE_MS;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  const start = () => {
    child = spawnProgram(program);
    watch();
  };
  const watch = () => {
    const startedAt = performance.now();
    child.once('exit', (code, signal) => {
      if (!isWanted) return;
      hasFailed = true;
      pause = performance.now() - startedAt > STEADY_AFTER_MS ? FIRST_PAUSE_MS : pause;
      program.say(
        `The ${program.name} stopped (${signal ?? `exit code ${code}`}); starting it again in ${pause / 1000} s.`,
      );
      timer = setTimeout(start, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    });
  };
  const stop = async () => {
    isWanted = false;
    clearTimeout(timer);
    await stopChild(child);
  };
  const restart = () =>
    void stop().then(() => {
      isWanted = true;
      start();
    });
  watch();
  return { hasFailed: () => hasFailed, restart, stop };
}
