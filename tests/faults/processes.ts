/** Real processes of the product on a test's own database, to be killed in the middle of their work. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterThisFile } from '#tests/setup/every-file';

/** Starting a program takes seconds on a busy machine; nothing waits for this in a good run. */
export const patienceMs = 180_000;

const keyNames = ['dataKey', 'indexKey', 'codeKey', 'linkKey', 'authSecret'];

/** The environment of a site with keys and a data folder of its own. */
export async function siteEnvironment(databaseUrl: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'huying-faults-'));
  afterThisFile(() => rm(folder, { recursive: true, force: true }));
  const keys = Object.fromEntries(keyNames.map((name) => [name, randomBytes(32).toString('base64')]));
  const keysFile = join(folder, 'keys.json');
  await writeFile(keysFile, JSON.stringify(keys), { mode: 0o600 });
  return {
    PATH: process.env.PATH ?? '',
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    KEYS_FILE: keysFile,
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
  };
}

export type Running = { child: ChildProcess; said: string; kill(signal?: NodeJS.Signals): Promise<void> };

/** Starts a TypeScript program and waits until it printed `sign`. It is killed after the file at the latest. */
export async function start(
  file: string,
  environment: Record<string, string>,
  sign: string,
): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: environment as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    child.kill(signal);
    await gone;
  };
  afterThisFile(() => (child.exitCode === null && child.signalCode === null ? kill() : Promise.resolve()));
  const said = await untilSaid(child, sign);
  return { child, said, kill };
}

function untilSaid(child: ChildProcess, sign: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(sign)) resolve(said);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`It ended before it said "${sign}":\n${said}`)));
  });
}
