import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mustRun } from './program.mjs';
import { NEEDED_MB, requireRoom } from './room.mjs';
import { inRoot, root } from './root.mjs';

/**
 * The packages. npm keeps a list of what it put into node_modules, written when it was done; when that
 * list and package-lock.json disagree, or a former install was interrupted, they are installed again.
 */

/** @returns {Promise<boolean>} whether node_modules is what package-lock.json asks for */
async function isInstalled() {
  const list = inRoot('node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const [wanted, present] = await Promise.all([inRoot('package-lock.json'), list].map(packagesIn));
  const isThere = (/** @type {[string, any]} */ [name, { version, optional, devOptional }]) =>
    name === '' || present?.[name]?.version === version || ((optional || devOptional) && !present?.[name]);
  return Object.entries(wanted ?? {}).every(isThere);
}

/** @param {string} file @returns {Promise<Record<string, { version: string, optional?: boolean, devOptional?: boolean }>>} */
const packagesIn = async (file) => JSON.parse(await readFile(file, 'utf8')).packages;

/** The npm that started us, or the one on the path. */
function npm() {
  const started = process.env.npm_execpath ?? '';
  return path.basename(started) === 'npm-cli.js' ? [process.execPath, started] : ['npm'];
}

/**
 * Installs the packages unless they are there.
 * @param {(line: string) => void} say
 */
export async function ensureInstalled(say) {
  if (await isInstalled()) return;
  await requireRoom(root, NEEDED_MB.packages);
  say('Installing the packages; this happens once and takes about a minute.');
  // The build needs the development packages too, also where NODE_ENV says production.
  const command = [...npm(), 'ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit'];
  await mustRun(command, 'The packages could not be installed: the lines above are what npm said.');
}
