import './node-version.mjs';
import { end, live } from './lifetime.mjs';

/**
 * `npm test`: everything, from a fresh clone to stories in a browser, in one run that goes on after a
 * failure, so that it tells all there is to tell. For developers: `npm test -- --only lint,unit`.
 */
const INTERRUPTED = 130;

await live(
  async () => {
    const { ensureInstalled } = await import('./install.mjs');
    await ensureInstalled((line) => console.log(line));
    const { runSteps } = await import('./test-run.mjs');
    const only = process.argv.flatMap((arg, at, all) =>
      arg === '--only' ? (all[at + 1] ?? '').split(',') : [],
    );
    const { passed, failed } = await runSteps(only);
    console.log(`tests: ${passed} passed, ${failed} failed`);
    await end(failed === 0 ? 0 : 1);
  },
  { codeOnSignal: INTERRUPTED },
);
