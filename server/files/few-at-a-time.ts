/**
 * A short line of people waiting at two counters: heavy work runs a few at a time, the rest waits its turn, and when the
 * line is too long a newcomer is told so at once instead of standing there until the connection dies.
 */

export type Line = {
  /** Runs the work when its turn comes; null when too many are waiting already. */
  run: <T>(work: () => Promise<T>) => Promise<T | null>;
};

export function createLine(parallel: number, maxWaiting: number): Line {
  const waiting: Array<() => void> = [];
  let running = 0;

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }

  async function enter(): Promise<void> {
    if (running < parallel) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve)); // takes over the place of the one that leaves
  }

  async function run<T>(work: () => Promise<T>): Promise<T | null> {
    if (running >= parallel && waiting.length >= maxWaiting) return null;
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }
  return { run };
}
