import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { inRoot, root } from './root.mjs';
import { formats, GROUPS } from './settings-table.mjs';
import { Stop } from './stop.mjs';

/**
 * The settings: the environment, and `.env` for what the environment does not say. Half a configuration
 * stops the start, because a channel that silently stays dark is found out by a citizen.
 * @typedef {Record<string, string | undefined>} Environment
 */

/** @param {Environment} environment @param {string} name */
const isSet = (environment, name) => Boolean(environment[name]?.trim());

const inWords = new Intl.ListFormat('en');

/** @param {Environment} environment @returns {string[]} a sentence for each group that is begun and not complete */
function incompleteGroups(environment) {
  return GROUPS.flatMap(({ needs, takes }) => {
    const given = [...needs, ...takes].find((name) => isSet(environment, name));
    const missing = needs.filter((name) => !isSet(environment, name));
    if (!given || missing.length === 0) return [];
    const are = missing.length > 1 ? 'are' : 'is';
    return [`${inWords.format(missing)} ${are} missing, while ${given} is set: set all of them or none.`];
  });
}

/** @param {Environment} environment @param {string[]} locales */
function wrongFormats(environment, locales) {
  return Object.entries(formats(locales)).flatMap(([name, { isRight, mustBe }]) =>
    !isSet(environment, name) || isRight(environment[name]?.trim() ?? '')
      ? []
      : [`${name} must be ${mustBe}.`],
  );
}

/**
 * What is wrong with an environment, a sentence each. Never says a value, which may be a secret.
 * @param {Environment} environment @param {string[]} locales the languages there are
 */
export function problemsWith(environment, locales) {
  return [...wrongFormats(environment, locales), ...incompleteGroups(environment)];
}

function localesThere() {
  const folder = inRoot('locales');
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/**
 * Reads the settings of this installation. Empty ones count as not set.
 * @returns {{ environment: Environment, dataDir: string, port: number }} `environment` is what children are given
 * @throws {Stop} with every problem, a line each
 */
export function readSettings() {
  const file = inRoot('.env');
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const all = Object.entries({ ...fromFile, ...process.env });
  const environment = Object.fromEntries(all.filter(([, value]) => value?.trim()));
  const problems = problemsWith(environment, localesThere());
  if (problems.length > 0) throw new Stop(problems.join('\n'));
  return {
    environment,
    dataDir: path.resolve(root, environment.DATA_DIR ?? '.data'),
    port: Number(environment.PORT ?? 3000),
  };
}
