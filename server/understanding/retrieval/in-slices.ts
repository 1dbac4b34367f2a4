/**
 * Long work as small steps: a generator that yields after each of them. It runs to its end at once, or in slices between which everybody
 * else has their turn, so that a server goes on answering while it builds an index.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Others wait no longer than this, and one step more. */
const sliceMs = 4;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setImmediate(resolve));
    until = performance.now() + sliceMs;
  }
}
