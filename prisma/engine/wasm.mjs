import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Prisma's schema engine as WebAssembly, from npm. The usual engine is a native program that Prisma
 * downloads from its own server, which many government networks do not reach.
 *
 * A panic inside never settles the promise that the caller waits for, and a Node process that waits
 * for nothing else would end with exit code 0: so a panic is announced here and fails every call.
 */

/** @type {(error: Error) => void} */
let announce = () => {};
/** Never fulfilled; rejected when the engine panics. @type {Promise<never>} */
const panic = new Promise((_, reject) => {
  announce = reject;
});
panic.catch(() => {}); // handled by whoever is waiting; nobody may be

export class EnginePanic extends Error {}

/** @type {Promise<typeof import('@prisma/schema-engine-wasm/schema_engine_bg')> | undefined} */
let loading;

/** The engine's module, loaded once a process. */
export function loadEngine() {
  loading ??= load();
  return loading;
}

async function load() {
  const registry = { set_message: (/** @type {string} */ text) => announce(new EnginePanic(text)) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  const specifier = '@prisma/schema-engine-wasm/schema_engine_bg';
  const module = await import(specifier);
  const folder = path.dirname(fileURLToPath(import.meta.resolve(specifier)));
  const binary = await readFile(path.join(folder, 'schema_engine_bg.wasm'));
  const imports = { './schema_engine_bg.js': withoutWaiting(module) };
  const { instance } = await WebAssembly.instantiate(binary, imports);
  module.__wbg_set_wasm(instance.exports);
  /** @type {any} */ (instance.exports).__wbindgen_start();
  return module;
}

/**
 * The engine gives its advisory lock ten seconds and never takes that timer back: it must not keep a
 * process alive that has finished.
 * @param {Record<string, any>} module
 */
function withoutWaiting(module) {
  const unreferenced =
    (/** @type {Function} */ start) =>
    (/** @type {unknown[]} */ ...args) => {
      const timer = start(...args);
      timer.unref();
      return timer;
    };
  const isTimer = (/** @type {string} */ name) => name.startsWith('__wbg_setTimeout_');
  return Object.fromEntries(
    Object.entries(module).map(([name, it]) => [name, isTimer(name) ? unreferenced(it) : it]),
  );
}

/**
 * Asks the engine, and waits for its answer or for its panic.
 * @template T
 * @param {() => Promise<T>} question @returns {Promise<T>}
 * @throws {EnginePanic}
 */
export async function orPanic(question) {
  try {
    return await Promise.race([question(), panic]);
  } catch (error) {
    // A panic before the first wait is thrown at once, without its message, which was announced.
    if (error instanceof WebAssembly.RuntimeError) await panic;
    throw error;
  }
}
