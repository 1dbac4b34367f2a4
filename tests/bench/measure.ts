/** One scenario under load for some seconds: how fast, how many failed, and what it cost. */
import autocannon from 'autocannon';
import { cpuTimes } from './cpu-time';
import type { Scenario } from './scenarios';

export const connections = 16;

export type Round = {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  failures: Record<string, number>;
  /** CPU milliseconds a request, by program, while the load lasted. */
  cpu: Record<string, number>;
  /** The same for what was still to be done when it ended. */
  cpuAfterwards: number;
};

export type Ground = {
  origin: string;
  /** The programs whose time counts. */
  roots: Record<string, number>;
  /** Waits until the worker has nothing left to deliver. */
  settled(): Promise<void>;
};

/** So many requests that the machine has compiled what it will use: a server is new only once. */
const warmUpRequests = 1_000;

export async function warmUp(scenario: Scenario, ground: Ground): Promise<void> {
  await load(scenario, ground.origin, { amount: warmUpRequests });
  if (scenario.leavesWork) await ground.settled();
}

export async function measure(scenario: Scenario, seconds: number, ground: Ground): Promise<Round> {
  const before = cpuTimes(ground.roots);
  const result = await load(scenario, ground.origin, { duration: seconds });
  const after = cpuTimes(ground.roots);
  if (scenario.leavesWork) await ground.settled();
  const settled = cpuTimes(ground.roots);
  const requests = Math.max(1, result['2xx'] + result.non2xx);
  const spent = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) / requests;
  const names = Object.keys(ground.roots);
  return {
    requests,
    perSecond: requests / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: failuresIn(result),
    cpu: Object.fromEntries(names.map((name) => [name, spent(name)])),
    cpuAfterwards: scenario.leavesWork ? (sum(settled) - sum(after)) / requests : 0,
  };
}

type Length = { duration: number } | { amount: number };

function load({ next, holds }: Scenario, url: string, length: Length): Promise<autocannon.Result> {
  return autocannon({
    url,
    connections,
    ...length,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
    ...(holds && { verifyBody: (body) => String(body).includes(holds) }),
  });
}

function failuresIn({
  errors,
  timeouts,
  mismatches,
  statusCodeStats = {},
}: autocannon.Result): Record<string, number> {
  const statuses = Object.entries(statusCodeStats).map(([status, { count }]): [string, number] => [
    `status ${status}`,
    /^2/.test(status) ? 0 : (count ?? 0),
  ]);
  const found: [string, number][] = [
    ['connection', errors - timeouts],
    ['timeout', timeouts],
    ['wrong answer', mismatches],
    ...statuses,
  ];
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

export function sum(times: Record<string, number>): number {
  return Object.values(times).reduce((total, one) => total + one, 0);
}
