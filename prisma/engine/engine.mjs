import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { openAdapter } from './adapter.mjs';
import { createShadow, dropDatabase, plainUrl } from './databases.mjs';
import { loadEngine, orPanic } from './wasm.mjs';

/**
 * Prisma's engine with a connection. Every call goes through `ask`, because a panic inside would
 * otherwise leave the caller waiting for ever.
 * @typedef {import('@prisma/schema-engine-wasm').SchemaEngine} SchemaEngine
 * @typedef {object} Engine
 * @property {<T>(question: (engine: SchemaEngine) => Promise<T>) => Promise<T>} ask
 * @property {() => Promise<void>} close ends the connection
 */

/** Every table and every enum is ours. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * @param {string} url the database; made shadows lie on the same server
 * @param {{ schema?: import('./files.mjs').SchemaFile[], shadowUrl?: string }} [options] what the engine may need to
 *   know beforehand; a database to use as the shadow instead of making one
 * @returns {Promise<Engine>}
 */
export async function openEngine(url, { schema, shadowUrl } = {}) {
  const { SchemaEngine } = await loadEngine();
  const factory = factoryFor(url, shadowUrl);
  const datamodels = schema?.map((file) => /** @type {[string, string]} */ ([file.path, file.content]));
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await orPanic(() => SchemaEngine.new({ datamodels }, () => {}, bound));
  return { ask: (question) => orPanic(() => question(engine)), close: () => factory.close() };
}

/** @param {string} url @param {string} [shadowUrl] */
function factoryFor(url, shadowUrl) {
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  /** @type {Set<{ dispose: () => Promise<void> }>} */
  const open = new Set();
  const opened = async (/** @type {ReturnType<typeof openAdapter>} */ opening) => {
    const adapter = await opening;
    const dispose = adapter.dispose;
    adapter.dispose = async () => void (open.delete(adapter) && (await dispose()));
    open.add(adapter);
    return adapter;
  };
  return {
    provider: /** @type {const} */ ('postgres'),
    adapterName: '@prisma/adapter-pg',
    connect: () => opened(openAdapter(plainUrl(url), { schema })),
    connectToShadowDb: () => opened(shadowUrl ? openAdapter(plainUrl(shadowUrl)) : openShadow(url)),
    close: async () => {
      for (const adapter of open) await adapter.dispose();
    },
  };
}

/** @param {string} url */
async function openShadow(url) {
  const shadow = await createShadow(url);
  return openAdapter(shadow, { afterwards: async () => void (await dropDatabase(shadow)) });
}
