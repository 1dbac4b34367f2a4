import { databaseName } from './databases.mjs';
import { EnginePanic } from './wasm.mjs';

/**
 * Errors in the form that Prisma's command line knows: with its P-number it prints help, without one it
 * prints the message as it is.
 * @typedef {{ is_panic: boolean, message: string, meta?: object, error_code?: string, backtrace?: string }} EngineError
 */

const NOT_REACHED = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH'];

/**
 * @param {any} error of the engine, of PostgreSQL or of the network
 * @param {string} url the database it was about
 * @returns {EngineError}
 */
export function toEngineError(error, url) {
  if (/^P\d{4}$/.test(error.code)) return known(error.code, error.message, error.meta);
  const { hostname, port, username } = new URL(url);
  const place = `${hostname}:${port || 5432}`;
  if (error.code === '3D000') return known('P1003', `Database \`${databaseName(url)}\` does not exist`);
  if (error.code === '42P04') return known('P1009', `Database \`${databaseName(url)}\` already exists`);
  if (['28P01', '28000'].includes(error.code))
    return known('P1000', `The credentials for \`${username}\` are not valid.`);
  if (NOT_REACHED.includes(error.code)) return known('P1001', `Can't reach database server at \`${place}\``);
  return { is_panic: error instanceof EnginePanic, message: error.message, backtrace: error.stack };
}

/** @param {string} code @param {string} message @returns {EngineError} */
const known = (code, message, meta = {}) => ({ is_panic: false, message, meta, error_code: code });
