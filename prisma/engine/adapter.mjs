import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/**
 * How the schema engine reaches PostgreSQL: Prisma's adapter for `pg`, with two faults mended.
 *
 * - It cannot read PostgreSQL's internal type "char", in which the catalogue keeps what the engine asks
 *   for. Such columns are read as text and labelled Character. Without the label the engine panics.
 * - It cuts scripts at every semicolon, also inside function bodies. A migration goes to the server whole,
 *   as the native engine sends it; so it is also one transaction.
 */

const INTERNAL_CHAR = 18;
const BPCHAR = 1042;

/** Which columns of a result were "char", by the result's rows. @type {WeakMap<object, number[]>} */
const charColumns = new WeakMap();

/** @param {pg.QueryArrayResult} result */
function noteCharColumns(result) {
  for (const [index, field] of (result?.fields ?? []).entries()) {
    if (field.dataTypeID !== INTERNAL_CHAR) continue;
    field.dataTypeID = BPCHAR;
    charColumns.set(result.rows, [...(charColumns.get(result.rows) ?? []), index]);
  }
  return result;
}

class CatalogueClient extends pg.Client {
  /**
   * The pool asks with a callback, transactions with a promise.
   * @override @param {...any} args @returns {any}
   */
  query(...args) {
    const done = args.at(-1);
    const ask = /** @type {(...args: any[]) => any} */ (super.query).bind(this);
    if (typeof done !== 'function') return ask(...args).then(noteCharColumns);
    return ask(...args.slice(0, -1), (/** @type {unknown} */ error, /** @type {any} */ result) =>
      done(error, noteCharColumns(result)),
    );
  }
}

/** @param {any} queryable */
function labelCharColumns(queryable) {
  const read = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (/** @type {unknown} */ query) => {
    const result = await read(query);
    for (const index of charColumns.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}

/** @param {pg.Pool} pool @param {string} script */
async function runWhole(pool, script) {
  await pool.query(script).catch((error) => {
    if (!error.severity) throw error;
    const { code, severity, message, detail, column, hint } = error;
    throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
  });
}

/**
 * @param {string} url a PostgreSQL URL without Prisma's own parameters
 * @param {{ schema?: string, afterwards?: () => Promise<void> }} [options] `afterwards` runs when the engine
 *   has let go of the connection
 */
export async function openAdapter(url, { schema, afterwards } = {}) {
  // One connection: session state such as an advisory lock must stay with the engine.
  const pool = new pg.Pool({ connectionString: url, max: 1, Client: CatalogueClient });
  const adapter = labelCharColumns(await new PrismaPg(pool, { schema, onPoolError: () => {} }).connect());
  const begin = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (/** @type {any} */ level) => labelCharColumns(await begin(level));
  adapter.executeScript = (/** @type {string} */ script) => runWhole(pool, script);
  adapter.dispose = async () => {
    await pool.end();
    await afterwards?.();
  };
  return adapter;
}
