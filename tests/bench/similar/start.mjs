import '../../../server/launch/node-version.mjs';
import { end, live } from '../../../server/launch/lifetime.mjs';

/**
 * `npm run bench-similar`: how long the search for similar tickets takes among a million made-up ones, on a PostgreSQL of its own that goes
 * with it. `-- --tickets 100000` for fewer, `-- --json` for the figures alone.
 */
const INTERRUPTED = 130;

await live(
  async () => {
    const { ensureInstalled } = await import('../../../server/launch/install.mjs');
    const { run, typescript } = await import('../../../server/launch/program.mjs');
    await ensureInstalled((line) => process.stderr.write(`${line}\n`));
    const command = typescript('tests/bench/similar/bench-similar.ts', ...process.argv.slice(2));
    await end((await run(command, { isShown: true })).code);
  },
  { codeOnSignal: INTERRUPTED },
);
