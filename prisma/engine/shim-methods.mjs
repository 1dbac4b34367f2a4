import { readFileSync } from 'node:fs';
import { createDatabase, databaseName, query } from './databases.mjs';
import { openEngine } from './engine.mjs';

/**
 * What Prisma's command line may ask. Most goes to the WebAssembly engine as it is; the few methods that
 * the engine cannot do over an adapter, or that its native sister does otherwise, stand here.
 */

/**
 * @param {{ url: string, shadowUrl?: string }} place @param {string[]} datamodels @param {(content: string) => Promise<unknown>} print
 * @returns {(name: string, params: any) => Promise<unknown>}
 */
export function methodsFor({ url, shadowUrl }, datamodels, print) {
  const schema = datamodels.map((file) => ({ path: file, content: readFileSync(file, 'utf8') }));
  /** @type {ReturnType<typeof openEngine> | undefined} */
  let opening;
  const ask = async (/** @type {(engine: any) => Promise<any>} */ question) => {
    opening ??= openEngine(url, { schema: schema.length > 0 ? schema : undefined, shadowUrl });
    return (await opening).ask(question);
  };
  const own = ownMethods({ url, ask, print });
  return (name, params) => own[name]?.(params) ?? ask((engine) => engine[name](params));
}

/**
 * @param {{ url: string, ask: (question: (engine: any) => Promise<any>) => Promise<any>, print: (content: string) => Promise<unknown> }} means
 * @returns {Record<string, (params: any) => Promise<unknown>>}
 */
function ownMethods({ url, ask, print }) {
  const next = (/** @type {any} */ params) => nextMigration(ask, params);
  return {
    getDatabaseVersion: () => ask((engine) => engine.version()),
    ensureConnectionValidity: async () => void (await query(url, 'SELECT 1')),
    createDatabase: async () => {
      await createDatabase(url);
      return { databaseName: databaseName(url) };
    },
    diff: async (params) => {
      const { stdout, ...rest } = await ask((engine) => engine.diff(params));
      if (stdout) await print(stdout.replace(/\n$/, ''));
      return { ...rest, stdout: null };
    },
    evaluateDataLoss: async (params) => dataLoss(await next(params)),
    createMigration: async (params) => newMigration(await next(params), params),
  };
}

/**
 * The SQL from the migrations to the schema. The engine's own `createMigration` and `evaluateDataLoss`
 * refuse to make a shadow database through an adapter; its `diff` does.
 * @param {(question: (engine: any) => Promise<any>) => Promise<any>} ask @param {any} params
 * @returns {Promise<string | undefined>} undefined when there is nothing to do
 */
async function nextMigration(ask, { migrationsList, schema, filters }) {
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
  const from = { tag: 'migrations', ...migrationsList, lockfile };
  const to = { tag: 'schemaDatamodel', ...schema };
  const { exitCode, stdout } = await ask((engine) =>
    engine.diff({ from, to, script: true, exitCode: true, filters }),
  );
  return exitCode === 2 ? stdout : undefined;
}

/**
 * Weaker than the native engine's warnings: it sees what is dropped, not what may fail on existing rows.
 * @param {string | undefined} script
 */
function dataLoss(script) {
  const drops = [...(script ?? '').matchAll(/^.*\bDROP (?:TABLE|COLUMN)\b.*$/gm)];
  const warnings = drops.map(([line], stepIndex) => ({
    message: `This loses data: ${line.trim()}`,
    stepIndex,
  }));
  return { migrationSteps: script?.split(/;\s*$/m).length ?? 0, unexecutableSteps: [], warnings };
}

/** @param {string | undefined} script @param {{ migrationName?: string, draft?: boolean }} params */
function newMigration(script, { migrationName = '', draft }) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const name = migrationName.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_');
  const migrationScript = script ?? (draft ? '-- This is an empty migration.' : null);
  return {
    connectorType: 'postgresql',
    generatedMigrationName: `${stamp}_${name}`,
    migrationScript,
    extension: 'sql',
  };
}
