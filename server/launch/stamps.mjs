import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot, root } from './root.mjs';

/**
 * What was made from what. A product (the database client, the bundles, the site) is stamped with a hash of
 * its sources, and made again when the hash is another.
 */

/** @param {string} name */
const stampFile = (name) => inRoot('build', `${name}.stamp`);

/**
 * @param {string[]} sources files and folders, relative to the project; those that do not exist are left out
 * @param {unknown} [circumstances] whatever else the product depends on
 * @returns {Promise<string>}
 */
export async function hashOf(sources, circumstances) {
  const hash = createHash('sha256').update(JSON.stringify(circumstances ?? null));
  for (const source of sources) {
    for (const file of (await filesIn(inRoot(source))).sort()) {
      hash.update(`\0${path.relative(root, file)}\0`).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** What lies among the sources and is not one: a product (the scripts in public/ too), or what only the launcher uses. */
const LEFT_OUT = ['server/store/generated', 'server/launch', 'prisma/engine', 'prisma/migrations'];

/** @param {string} place */
const isLeftOut = (place) => {
  const there = path.relative(root, place);
  return LEFT_OUT.includes(there) || /\.test\.tsx?$/.test(there) || /^public\W[\w-]+\.js$/.test(there);
};

/** @param {string} place @returns {Promise<string[]>} every file there that counts */
async function filesIn(place) {
  const kind = await stat(place).catch(() => undefined);
  if (!kind || isLeftOut(place)) return [];
  if (!kind.isDirectory()) return [place];
  const inside = (await readdir(place)).map((name) => filesIn(path.join(place, name)));
  return (await Promise.all(inside)).flat();
}

/**
 * Makes a product unless it was made from the same.
 * @param {string} name @param {string} hash @param {() => Promise<void>} make
 * @returns {Promise<boolean>} whether it had to be made
 */
export async function makeIfStale(name, hash, make) {
  const stamped = await readFile(stampFile(name), 'utf8').catch(() => undefined);
  if (stamped === hash) return false;
  await mkdir(inRoot('build'), { recursive: true });
  // An interrupted making must not look finished.
  await writeFile(stampFile(name), '');
  await make();
  await writeFile(stampFile(name), hash);
  return true;
}
