import '../../server/launch/node-version.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd, end, live } from '../../server/launch/lifetime.mjs';
import { GROUPS } from '../../server/launch/settings-table.mjs';

/**
 * `npm run bench`: a production site of its own on loopback (database, pages, worker, as `npm start` makes them),
 * measured by bench.ts in another process and thrown away. It never touches the data of this installation, and
 * its made-up citizens get no mail: whatever leads outside is switched off.
 */
const INTERRUPTED = 130;
const args = process.argv.slice(2);
const say = (/** @type {string} */ line) => console.error(line);

if (args.includes('--json')) await withFiguresAlone();
else await live(bench, { codeOnSignal: INTERRUPTED });

async function bench() {
  const { prepare } = await import('../../server/launch/prepare.mjs');
  const dataDir = await makeDataDir();
  await settle(dataDir);
  const { environment, port } = await prepare({ say });
  const production = { ...environment, NODE_ENV: 'production' };
  await startSite({ environment: production, dataDir, port });
  const { run, typescript } = await import('../../server/launch/program.mjs');
  const command = typescript('tests/bench/bench.ts', ...args);
  await end((await run(command, { env: production, isShown: true })).code);
}

/**
 * With --json the output holds the figures and nothing else, while the programs that are measured write to theirs
 * what they like: they get our errors for it, and the figures come by a file.
 */
async function withFiguresAlone() {
  const folder = await mkdtemp(path.join(tmpdir(), 'huying-figures-'));
  const file = path.join(folder, 'figures.json');
  const others = args.filter((arg) => arg !== '--json');
  const command = [fileURLToPath(import.meta.url), ...others, '--figures', file];
  const child = spawn(process.execPath, command, { stdio: ['inherit', 2, 2] });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'close');
  process.stdout.write(await readFile(file, 'utf8').catch(() => ''));
  await rm(folder, { recursive: true, force: true });
  process.exitCode = code ?? 1;
}

/** A folder of its own, which goes last, when nobody uses it any more. */
async function makeDataDir() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'huying-bench-'));
  // On a fresh clone the packages that this needs are not there yet.
  const remove = async () => (await import('../../server/launch/postgres.mjs')).destroyPostgres(dataDir);
  atEnd(remove);
  return dataDir;
}

/** An empty setting counts as not set, also where `.env` sets it. @param {string} dataDir */
async function settle(dataDir) {
  const { freePort } = await import('../../server/launch/free-port.mjs');
  const outside = [...GROUPS.flatMap(({ needs, takes }) => [...needs, ...takes]), 'IMAP_URL'];
  for (const name of [...outside, 'DATABASE_URL', 'KEYS_FILE', 'SEED', 'METRICS_TOKEN'])
    process.env[name] = '';
  process.env.DATA_DIR = dataDir;
  process.env.PORT = String(await freePort());
  process.env.LOG_LEVEL = 'warn';
}

/** @param {{ environment: Record<string, string | undefined>, dataDir: string, port: number }} how */
async function startSite({ environment, dataDir, port }) {
  const { ensureBundles } = await import('../../server/launch/bundles.mjs');
  const { ensurePages } = await import('../../server/launch/pages.mjs');
  const { seedCity } = await import('../../server/launch/seed.mjs');
  const site = await import('../../server/launch/site.mjs');
  await ensureBundles();
  await seedCity({ environment, dataDir, isBundled: true, say });
  await ensurePages({ environment, say });
  await site.startSite({ environment, port, say });
}
