import { format } from 'node:util';
import { afterAll, afterEach } from 'vitest';

/**
 * For every test file. An error on the console that no test expected fails the test: it is a warning of
 * React, an unhandled refusal or a forgotten log. A test that expects one replaces console.error itself.
 */

const unexpected: string[] = [];
const cleanups: (() => Promise<unknown>)[] = [];
const print = console.error;

console.error = (...said: unknown[]) => {
  unexpected.push(format(...said));
  print(...said);
};

function refuseUnexpected() {
  const said = unexpected.splice(0);
  if (said.length > 0) throw new Error(`Something was written to console.error:\n${said.join('\n')}`);
}

afterEach(refuseUnexpected);

afterAll(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
  refuseUnexpected();
});

/** Does something when the test file is over, after the file's own afterAll. */
export function afterThisFile(cleanup: () => Promise<unknown>) {
  cleanups.push(cleanup);
}
