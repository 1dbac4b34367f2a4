import { existsSync, watch } from 'node:fs';
import { bundleEnhancement } from './bundles.mjs';
import { inRoot } from './root.mjs';

/**
 * In development: Next reloads pages by itself; the server's and the worker's own code needs a restart, and
 * the browser's script a new bundle.
 */
const RESTARTING = ['server', 'bots', 'locales'];
const SETTLE_MS = 200;

/** @param {import('./site.mjs').Site} site @param {(line: string) => void} say */
export function restartOnChange(site, say) {
  const restart = settled(() => {
    say('The code changed; starting again.');
    site.restart();
  });
  for (const folder of RESTARTING)
    onChange(folder, (file) => /\.(ts|json)$/.test(file) && !/generated|\.test\./.test(file) && restart());
  onChange(
    'app/_ui/enhance',
    settled(() => bundleEnhancement().catch((error) => say(error.message))),
  );
}

/** @param {string} folder @param {(file: string) => unknown} listener */
function onChange(folder, listener) {
  if (existsSync(inRoot(folder)))
    watch(inRoot(folder), { recursive: true }, (_, file) => listener(file ?? ''));
}

/** An editor writes several times; once is enough. @param {() => unknown} work */
function settled(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, SETTLE_MS);
  };
}
