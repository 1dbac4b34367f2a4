import '../../server/launch/node-version.mjs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atEnd, end, live } from '../../server/launch/lifetime.mjs';
import { GROUPS } from '../../server/launch/settings-table.mjs';

/**
 * `npm run bench`: a production site of its own on loopback (database, pages, worker, as `npm start` makes them),
 * measured by bench.ts in another process and thrown away. It never touches the data of this installation, and
 * its made-up citizens get no mail: whatever leads outside is switched off.
 */
const INTERRUPTED = 130;
const isJson = process.argv.includes('--json');
const say = (/** @type {string} */ line) => console.error(line);

await live(
  async () => {
    const { prepare } = await import('../../server/launch/prepare.mjs');
    const dataDir = await mkdtemp(path.join(tmpdir(), 'huying-bench-'));
    await settle(dataDir);
    const { environment, port } = await prepare({ say });
    const production = { ...environment, NODE_ENV: 'production' };
    await startSite({ environment: production, dataDir, port });
    const { run, typescript } = await import('../../server/launch/program.mjs');
    const command = typescript('tests/bench/bench.ts', ...process.argv.slice(2));
    await end((await run(command, { env: production, isShown: true })).code);
  },
  { codeOnSignal: INTERRUPTED },
);

/** An empty setting counts as not set, also where `.env` sets it. @param {string} dataDir */
async function settle(dataDir) {
  const { freePort } = await import('../../server/launch/free-port.mjs');
  const outside = [...GROUPS.flatMap(({ needs, takes }) => [...needs, ...takes]), 'IMAP_URL'];
  for (const name of [...outside, 'DATABASE_URL', 'KEYS_FILE', 'SEED', 'METRICS_TOKEN'])
    process.env[name] = '';
  process.env.DATA_DIR = dataDir;
  process.env.PORT = String(await freePort());
  // The programs' log goes to the same output as the figures.
  process.env.LOG_LEVEL = isJson ? 'silent' : 'warn';
  // The folder goes last, when nobody uses it any more.
  const { destroyPostgres } = await import('../../server/launch/postgres.mjs');
  atEnd(() => destroyPostgres(dataDir));
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
