import { sentenceFor } from './stop.mjs';

/**
 * The life of a command: whatever it starts, it names here how to stop it, and the last started is stopped
 * first. So Ctrl-C, SIGTERM, an error and a normal end leave nothing behind.
 * @typedef {() => Promise<void> | void} Closer
 */

/** @type {Set<Closer>} */
const closers = new Set();
/** @type {Promise<never> | undefined} */
let ending;

/** Remembers how to stop something. @param {Closer} close @returns {() => void} forgets it again */
export function atEnd(close) {
  closers.add(close);
  return () => closers.delete(close);
}

/** @returns {boolean} whether everything is being stopped already */
export const isEnding = () => ending !== undefined;

/** Stops everything and ends the process. @param {number} code @returns {Promise<never>} */
export function end(code) {
  ending ??= closeAll().then(() => process.exit(code));
  return ending;
}

async function closeAll() {
  for (const close of [...closers].reverse()) {
    await Promise.resolve()
      .then(close)
      .catch((error) => console.error(sentenceFor(error) ?? error));
  }
}

/**
 * Runs a command from its first line to its end. A `Stop` becomes its sentence and exit code 1.
 * @param {() => Promise<void>} work
 * @param {{ codeOnSignal?: number }} [options] what an interrupted command exits with
 */
export async function live(work, { codeOnSignal = 0 } = {}) {
  // One Ctrl-C may arrive twice, from the terminal and from npm; stopping takes its time and is not hurried.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(codeOnSignal));
  try {
    await work();
  } catch (error) {
    // What was being done when the signal came fails because of the signal.
    if (!isEnding()) console.error(sentenceFor(error) ?? error);
    await end(1);
  }
}
