/** The figures of all rounds as one table, or as one JSON object for programs. */
import { cpus } from 'node:os';
import { connections, type Round, sum } from './measure';
import type { Scenario } from './scenarios';

export type Figures = {
  name: string;
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  cpuMs: number;
  cpuMsByProgram: Record<string, number>;
  cpuMsAfterwards: number;
  targetMs: number | null;
  aimMs: number | null;
  isMet: boolean | null;
  failures: Record<string, number>;
};

/** Medians, so that a moment of something else on this machine does not decide; failures are added up. */
export function figuresOf({ name, target, aim }: Scenario, rounds: Round[]): Figures {
  const middle = (of: (round: Round) => number) => Number(median(rounds.map(of)).toFixed(2));
  const programs = Object.keys(rounds[0]?.cpu ?? {});
  const cpuMs = middle((round) => sum(round.cpu));
  return {
    name,
    requestsPerSecond: Math.round(middle((round) => round.perSecond)),
    p50Ms: middle((round) => round.p50),
    p99Ms: middle((round) => round.p99),
    cpuMs,
    cpuMsByProgram: Object.fromEntries(programs.map((one) => [one, middle((round) => round.cpu[one] ?? 0)])),
    cpuMsAfterwards: middle((round) => round.cpuAfterwards),
    targetMs: target,
    aimMs: aim,
    isMet: target === null ? null : cpuMs <= target,
    failures: addUp(rounds.map((round) => round.failures)),
  };
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function addUp(all: Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const [kind, count] of all.flatMap((one) => Object.entries(one)))
    total[kind] = (total[kind] ?? 0) + count;
  return total;
}

export function hasFailures(figures: Figures[]): boolean {
  return figures.some((one) => Object.keys(one.failures).length > 0);
}

export function asJson(
  figures: Figures[],
  how: { seconds: number; rounds: number; loadBefore: number },
): string {
  const machine = {
    node: process.version,
    processors: cpus().map(({ model }) => model),
    load: how.loadBefore,
  };
  return JSON.stringify(
    { machine, connections, seconds: how.seconds, rounds: how.rounds, scenarios: figures },
    null,
    2,
  );
}

const columns = [
  '',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'site + worker + database',
  'afterwards',
  'target',
  '',
];

export function asTable(figures: Figures[], loadBefore: number): string {
  const rows = [columns, ...figures.map(row)];
  const widths = columns.map((_, place) => Math.max(...rows.map((cells) => cells[place]?.length ?? 0)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const failures = figures.flatMap(({ name, failures: found }) =>
    Object.entries(found).map(([kind, count]) => `${name}: ${count} × ${kind}`),
  );
  const ground = `${connections} connections, ${cpus().length} processors, load before the start ${loadBefore.toFixed(1)}`;
  return [
    ...lines,
    '',
    ground,
    ...(failures.length ? ['', 'Failed:', ...failures] : ['No request failed.']),
  ].join('\n');
}

function row(one: Figures): string[] {
  const parts = Object.values(one.cpuMsByProgram)
    .map((ms) => ms.toFixed(2))
    .join(' + ');
  const target =
    one.targetMs === null ? '' : `≤ ${one.targetMs}${one.aimMs === null ? '' : ` (aim ${one.aimMs})`}`;
  return [
    one.name,
    String(one.requestsPerSecond),
    one.p50Ms.toFixed(1),
    one.p99Ms.toFixed(1),
    one.cpuMs.toFixed(2),
    parts,
    one.cpuMsAfterwards ? `+ ${one.cpuMsAfterwards.toFixed(2)}` : '',
    target,
    one.isMet === null ? '' : one.isMet ? 'met' : 'MISSED',
  ];
}
