import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundles.mjs';
import { mustRun } from './program.mjs';
import { inRoot } from './root.mjs';

/**
 * The demonstration city. The seed itself looks whether the database is empty, and does nothing where it is
 * not; what a visitor needs (accounts, their password, a case) it leaves in DATA_DIR/demo.json.
 */
const SOURCE = 'prisma/seed.ts';

/** @param {string} dataDir */
const demoFile = (dataDir) => path.join(dataDir, 'demo.json');

/**
 * @param {{ environment: Record<string, string | undefined>, dataDir: string, isBundled: boolean, say: (line: string) => void }} how
 */
export async function seedCity({ environment, dataDir, isBundled, say }) {
  if (environment.SEED === 'none' || !existsSync(inRoot(SOURCE))) return;
  if (!existsSync(demoFile(dataDir))) say('Filling the demonstration city.');
  const file = isBundled ? bundle('seed') : inRoot(SOURCE);
  const command = [
    process.execPath,
    '--enable-source-maps',
    ...(isBundled ? [] : ['--import', 'tsx']),
    ...calling('seed', file),
  ];
  await mustRun(command, 'The demonstration city could not be filled: the lines above say why.', {
    env: environment,
  });
}

/** Node's arguments to call an exported function. @param {string} name @param {string} file */
function calling(name, file) {
  return [
    '--input-type=module',
    '--eval',
    `const module = await import(process.argv[1]); await module.${name}();`,
    file,
  ];
}

/** @typedef {{ username: string, role: string }} Account */

/**
 * What to tell a visitor of the demonstration city.
 * @param {string} dataDir
 * @returns {string[]} lines
 */
export function demoLines(dataDir) {
  if (!existsSync(demoFile(dataDir))) return [];
  const { accounts, password, sample } = JSON.parse(readFileSync(demoFile(dataDir), 'utf8'));
  return [
    '',
    `  demo accounts, all with the password ${password}`,
    ...accountLines(accounts),
    ...(sample ? ['', `  sample case ${sample.caseNumber}, access code ${sample.accessCode}`] : []),
    '',
  ];
}

/**
 * An account a line, save that those of the units, such as handler.water, share one.
 * @param {Account[]} accounts
 */
function accountLines(accounts) {
  const single = accounts.filter(({ username }) => !username.includes('.'));
  const units = accounts.map(({ username }) => username.split('.')).filter(([, unit]) => unit);
  const kinds = [...new Set(units.map(([kind]) => kind))];
  const unitsOf = (/** @type {string | undefined} */ kind) =>
    units.filter(([of]) => of === kind).map(([, unit]) => unit);
  return [
    ...single.map(({ username, role }) =>
      username === role ? `    ${username}` : `    ${username} (${role})`,
    ),
    ...kinds.map((kind) => `    ${kind}.UNIT, where UNIT is ${eitherOr.format(unitsOf(kind).map(String))}`),
  ];
}

const eitherOr = new Intl.ListFormat('en', { type: 'disjunction' });
