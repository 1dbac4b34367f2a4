/** A wait that something may cut short, with a timer that a test can hold in its own hands. */

/** Calls `done` after so many milliseconds, unless what it answers is called before. */
export type Timer = (ms: number, done: () => void) => () => void;

const realTimer: Timer = (ms, done) => {
  const timer = setTimeout(done, ms);
  return () => clearTimeout(timer);
};

/** `wait` ends after so many milliseconds, or at the next `wake`. */
export function createPause(timer: Timer = realTimer) {
  let wake: () => void = () => undefined;
  return {
    wait: (ms: number) =>
      new Promise<void>((resolve) => {
        const stop = timer(ms, resolve);
        wake = () => {
          stop();
          resolve();
        };
      }),
    wake: () => wake(),
  };
}
