import '../launch/node-version.mjs';
import { end, live } from '../launch/lifetime.mjs';

/**
 * `npm run import`: prepares packages, database and the demonstration city as every start does, then runs the
 * import with the arguments it was given. Also beside a running site, whose database it joins.
 */
const INTERRUPTED = 130;
const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

await live(
  async () => {
    const { prepare } = await import('../launch/prepare.mjs');
    const { run, typescript } = await import('../launch/program.mjs');
    const { seedCity } = await import('../launch/seed.mjs');
    const { environment, dataDir } = await prepare({ say });
    await seedCity({ environment, dataDir, isBundled: false, say });
    const command = typescript('server/import/import.ts', ...process.argv.slice(2));
    await end((await run(command, { env: environment, isShown: true })).code);
  },
  { codeOnSignal: INTERRUPTED },
);
