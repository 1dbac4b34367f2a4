/**
 * The load benchmark: runs beside the site that start.mjs made, in a process of its own so that the client's work is not counted.
 * Every scenario is measured in each round, one after the other, and the medians are told. Exit code 1 when a request failed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { childOf } from './cpu-time';
import { type Ground, measure, type Round, warmUp } from './measure';
import { asJson, asTable, figuresOf, hasFailures } from './report';
import { type Scenario, scenariosFor } from './scenarios';
import { sampleCase, siteAt } from './site';

const { values } = parseArgs({
  options: {
    /** Where to write them as JSON, besides the table. */
    figures: { type: 'string' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '2' },
    only: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);

const { DATA_DIR: dataDir = '', PORT: port = '', DATABASE_URL: databaseUrl = '' } = process.env;
const database = new pg.Client({ connectionString: databaseUrl });
const say = (words: string) => void process.stderr.write(`${words}\n`);

/** A worker that delivers nothing for so long is broken, and so would be the figures. */
const longestWaitMs = 120_000;

async function settled(): Promise<void> {
  const waiting = `select count(*)::int as count from graphile_worker.jobs where task_identifier = 'deliver'`;
  const until = performance.now() + longestWaitMs;
  while (performance.now() < until) {
    const { rows } = await database.query(waiting);
    if (rows[0].count === 0) return;
    await pause(200);
  }
  throw new Error('The worker did not deliver the messages of the benchmark.');
}

function ground(): Ground {
  const place = JSON.parse(readFileSync(join(dataDir, 'postgres', 'place.json'), 'utf8'));
  const roots = {
    site: childOf(process.ppid, 'build/server.mjs'),
    worker: childOf(process.ppid, 'build/worker.mjs'),
    database: Number(place.pid),
  };
  return { origin: `http://127.0.0.1:${port}`, roots, settled };
}

async function run(): Promise<boolean> {
  const loadBefore = loadavg()[0] ?? 0;
  const under = ground();
  const all = await scenariosFor(siteAt(under.origin), sampleCase(dataDir));
  const chosen = values.only ? all.filter(({ name }) => name.startsWith(values.only ?? '')) : all;
  for (const scenario of chosen) {
    say(`warming up: ${scenario.name}`);
    await warmUp(scenario, under);
  }
  const measured = new Map<Scenario, Round[]>(chosen.map((scenario) => [scenario, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [scenario, results] of measured) {
      say(`round ${round} of ${rounds}: ${scenario.name}`);
      results.push(await measure(scenario, seconds, under));
    }
  }
  const figures = [...measured].map(([scenario, results]) => figuresOf(scenario, results));
  process.stdout.write(`${asTable(figures, loadBefore)}\n`);
  if (values.figures) writeFileSync(values.figures, `${asJson(figures, { seconds, rounds, loadBefore })}\n`);
  return hasFailures(figures);
}

await database.connect();
try {
  process.exitCode = (await run()) ? 1 : 0;
} finally {
  await database.end();
}
