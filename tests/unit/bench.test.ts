import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { childOf, cpuTimes } from '../bench/cpu-time';
import type { Round } from '../bench/measure';
import { asTable, figuresOf, hasFailures } from '../bench/report';
import type { Scenario } from '../bench/scenarios';

const scenario: Scenario = { name: 'submit', target: 5, aim: 3, next: () => ({}) };
const round = (site: number, failures = {}): Round => ({
  requests: 100,
  perSecond: 10 * site,
  p50: site,
  p99: 2 * site,
  failures,
  cpu: { site, worker: 1, database: 2 },
  cpuAfterwards: 0,
});

it('the figures of a scenario are the medians of its rounds, all programs together', () => {
  const figures = figuresOf(scenario, [round(1), round(9), round(2)]);
  expect(figures).toMatchObject({ requestsPerSecond: 20, p50Ms: 2, p99Ms: 4, cpuMs: 5, isMet: true });
  expect(figuresOf(scenario, [round(1), round(2)]).cpuMs).toBe(4.5);
  expect(figuresOf(scenario, [round(2.1)]).isMet).toBe(false);
});

it('requests that failed are added up over the rounds, and named in the table', () => {
  const figures = [figuresOf(scenario, [round(1, { 'status 500': 2 }), round(1, { 'status 500': 1 })])];
  expect(hasFailures(figures)).toBe(true);
  expect(asTable(figures, 0)).toContain('submit: 3 × status 500');
  expect(hasFailures([figuresOf(scenario, [round(1)])])).toBe(false);
});

/** Works for a moment in a child of its own, says so, and waits. */
const busy = `
  require('node:child_process').execFileSync(process.execPath, ['-e', 'for (const end = Date.now() + 200; Date.now() < end;);']);
  console.log('done');
  setInterval(() => {}, 1000);`;

it('the time of a program holds that of what it started, also of what has ended', async () => {
  const child = spawn(process.execPath, ['-e', busy]);
  await once(child.stdout, 'data');
  const { family, nobody } = cpuTimes({ family: child.pid ?? 0, nobody: 2 ** 30 });
  expect(family).toBeGreaterThan(50);
  expect(nobody).toBe(0);
  expect(childOf(process.pid, busy.trim().slice(0, 40))).toBe(child.pid);
  child.kill();
});
