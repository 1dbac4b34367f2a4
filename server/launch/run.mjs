import './node-version.mjs';
import { end, live } from './lifetime.mjs';

/**
 * `node server/launch/run.mjs FILE [arguments]`: runs a TypeScript file with everything it may need, the
 * packages, an up-to-date database and its client. What this file itself says goes to stderr, so that the
 * program's output stays the program's.
 */
const [file = '', ...args] = process.argv.slice(2);
const INTERRUPTED = 130;

await live(
  async () => {
    const { prepare } = await import('./prepare.mjs');
    const { run, typescript } = await import('./program.mjs');
    const { environment } = await prepare({ say: (line) => console.error(line) });
    const { code } = await run(typescript(file, ...args), { env: environment, isShown: true });
    await end(code);
  },
  { codeOnSignal: INTERRUPTED },
);
