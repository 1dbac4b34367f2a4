import '../../launch/node-version.mjs';
import { end, live } from '../../launch/lifetime.mjs';

/**
 * `npm run evaluate`: measures the understanding on labelled files. It needs the packages and nothing else, neither
 * database nor site; the output is the figures and nothing else.
 */
const INTERRUPTED = 130;

await live(
  async () => {
    const { ensureInstalled } = await import('../../launch/install.mjs');
    const { run, typescript } = await import('../../launch/program.mjs');
    await ensureInstalled((line) => process.stderr.write(`${line}\n`));
    const command = typescript('server/understanding/evaluate/main.ts', ...process.argv.slice(2));
    await end((await run(command, { isShown: true })).code);
  },
  { codeOnSignal: INTERRUPTED },
);
