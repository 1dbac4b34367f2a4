import { readFileSync } from 'node:fs';

/** Imported before anything else, so that an old Node gets a sentence and not a syntax error. */
const wanted = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).engines.node.replace('>=', '');
const [major = 0, minor = 0] = wanted.split('.').map(Number);
const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number);

if (ourMajor < major || (ourMajor === major && ourMinor < minor)) {
  console.error(`Huying needs Node ${wanted} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
