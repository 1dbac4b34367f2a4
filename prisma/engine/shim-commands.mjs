import { createDatabase, dropDatabase, query } from './databases.mjs';
import { toEngineError } from './known-errors.mjs';

/** The engine's commands besides JSON-RPC. They answer with their exit code and a line of JSON. */

/** @type {Record<string, (url: string) => Promise<unknown>>} */
const commands = {
  'can-connect-to-database': (url) => query(url, 'SELECT 1'),
  'create-database': createDatabase,
  'drop-database': dropDatabase,
};

/** @param {string[]} args @param {string} url */
export async function runCommand(args, url) {
  log('INFO', { message: 'Starting' }); // Prisma ignores the first line, whatever it is
  const name = Object.keys(commands).find((command) => args.includes(command)) ?? '';
  try {
    await commands[name]?.(url);
    // Prisma reads this sentence to learn that the database is gone.
    log('INFO', { message: name === 'drop-database' ? 'The database was successfully dropped.' : 'Done' });
  } catch (error) {
    log('ERROR', toEngineError(error, url));
    process.exitCode = 1;
  }
}

/** @param {string} level @param {object} fields */
function log(level, fields) {
  const line = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
