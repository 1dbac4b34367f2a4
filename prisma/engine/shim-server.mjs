import readline from 'node:readline';
import { toEngineError } from './known-errors.mjs';
import { methodsFor } from './shim-methods.mjs';
import { EnginePanic } from './wasm.mjs';

/**
 * JSON-RPC on stdin and stdout, one message a line. Requests are answered in turn. The engine itself may
 * ask Prisma to print something, and waits until it did.
 */

const EXIT_PANIC = 101;
const ERROR_IN_DATA = 4466;

/** @param {{ url: string, shadowUrl?: string }} place @param {string[]} datamodels schema files */
export function serve(place, datamodels) {
  const unprinted = new Map();
  const print = (/** @type {string} */ content) =>
    new Promise((resolve) => {
      const id = unprinted.size + 1;
      unprinted.set(id, resolve);
      send({ id, method: 'print', params: { content } });
    });
  const methods = methodsFor(place, datamodels, print);
  let turn = Promise.resolve();
  failUnlessAnswered();
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on('line', (line) => {
    const message = JSON.parse(line);
    if (message.method) turn = turn.then(() => answer(message, methods, place.url));
    else unprinted.get(message.id)?.();
  });
  lines.on('close', () => turn.then(() => process.exit()));
}

let waiting = 0;

/** A process that ends in the middle of a request has failed, whatever Node thinks of it. */
function failUnlessAnswered() {
  process.on('exit', () => {
    if (waiting > 0) process.exitCode = EXIT_PANIC;
  });
}

/** @param {{ id: number, method: string, params: any }} request @param {(name: string, params: any) => Promise<unknown>} methods @param {string} url */
async function answer({ id, method, params }, methods, url) {
  waiting += 1;
  try {
    send({ id, result: (await methods(method, params)) ?? {} });
  } catch (error) {
    const data = toEngineError(error, url);
    send({
      id,
      error: { code: ERROR_IN_DATA, message: 'An error happened. Check the data field for details.', data },
    });
    if (error instanceof EnginePanic) process.exit(EXIT_PANIC);
  }
  waiting -= 1;
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
