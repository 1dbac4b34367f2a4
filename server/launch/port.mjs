import net from 'node:net';
import { until } from './process-alive.mjs';
import { Stop } from './stop.mjs';

/**
 * The site's port, asked for before the slow work so that the answer comes at once.
 * @param {number} port
 * @param {number} patienceMs how long to wait for a site that is just ending
 * @throws {Stop}
 */
export async function requireFreePort(port, patienceMs) {
  let problem = await problemWith(port);
  const isFree = async () => {
    problem = await problemWith(port);
    return problem !== 'EADDRINUSE';
  };
  if (problem === 'EADDRINUSE') await until(isFree, patienceMs, 250);
  if (problem === 'EADDRINUSE') {
    throw new Stop(
      `Port ${port} is taken by another program: end that program, or choose another port with PORT=${port + 1}.`,
    );
  }
  if (problem)
    throw new Stop(`Port ${port} cannot be used (${problem}): choose another one, such as PORT=3000.`);
}

/** @param {number} port @returns {Promise<string | undefined>} the first refusal, on every address or on loopback */
async function problemWith(port) {
  return (await tryListen(port)) ?? (await tryListen(port, '127.0.0.1'));
}

/** @param {number} port @param {string} [host] @returns {Promise<string | undefined>} */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
