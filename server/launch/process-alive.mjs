import { setTimeout as pause } from 'node:timers/promises';

/** @param {number} pid @returns {boolean} whether a process of that number exists, ours or not */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Asks again and again until the answer is yes.
 * @param {() => boolean | Promise<boolean>} question
 * @param {number} limitMs how long to keep asking
 * @returns {Promise<boolean>} false when the time is over
 */
export async function until(question, limitMs, stepMs = 25) {
  const end = performance.now() + limitMs;
  while (!(await question())) {
    if (performance.now() > end) return false;
    await pause(stepMs);
  }
  return true;
}

/**
 * Signals a process and waits until it is gone; kills it when it does not go.
 * @param {number} pid @param {NodeJS.Signals} signal @param {number} limitMs @param {NodeJS.Signals} lastResort
 */
export async function endProcess(pid, signal, limitMs, lastResort = 'SIGKILL') {
  if (!isAlive(pid)) return;
  process.kill(pid, signal);
  if (await until(() => !isAlive(pid), limitMs)) return;
  process.kill(pid, lastResort);
  await until(() => !isAlive(pid), 5000);
}
