/** After five failures in a row the service is left alone for five minutes: nobody waits eight seconds, again and again, for nothing. */
const mostFailures = 5;
const restMs = 5 * 60_000;

export type Breaker = { isResting(): boolean; worked(): void; failed(): void };

/** For one process; each finds out for itself. After the rest a single failure is enough to rest again. */
export function createBreaker(now: () => Date): Breaker {
  let failures = 0;
  let restsUntil = 0;
  return {
    isResting: () => now().getTime() < restsUntil,
    worked() {
      failures = 0;
    },
    failed() {
      failures += 1;
      if (failures >= mostFailures) restsUntil = now().getTime() + restMs;
    },
  };
}
