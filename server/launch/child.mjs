/** How long a program may take to finish what it has in hand. */
const GRACE_MS = 15_000;

/** @param {import('node:child_process').ChildProcess} child @returns {boolean} also true when it never began */
export const hasEnded = (child) =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

/**
 * Tells a program to end, and waits until it has ended; kills it when it does not.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopChild(child) {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const tooLate = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(tooLate);
}
