import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../prisma/engine/databases.mjs';
import { destroyPostgres, startPostgres } from './postgres.mjs';
import { isAlive, until } from './process-alive.mjs';
import { makeThrowaway } from './throwaway.mjs';

describe('the embedded PostgreSQL', () => {
  let dataDir = '';
  const start = () => startPostgres({ dataDir, isThrowaway: true });

  /** Another command that uses the server: starts or joins it and stays. */
  async function anotherCommand(): Promise<ChildProcess> {
    const module = new URL('./postgres.mjs', import.meta.url).href;
    const script = `const { startPostgres } = await import(${JSON.stringify(module)});
      await startPostgres({ dataDir: process.argv[1], isThrowaway: true });
      console.log('uses it'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (child.stdout) await once(child.stdout, 'data');
    return child;
  }

  async function killed(child: ChildProcess) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  beforeAll(async () => {
    dataDir = await makeThrowaway();
  });
  afterAll(() => destroyPostgres(dataDir));

  it('keeps what was written from one start to the next', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS n');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect((await query(second.url, 'SELECT n FROM kept')).rows).toEqual([{ n: 42 }]);
    await second.stop();
  });

  it('writes Chinese and Arabic, and belongs to a user who is not its master', async () => {
    const { url, stop } = await start();
    const { rows } = await query(
      url,
      `SELECT '呼应' AS zh, 'نداء' AS ar, rolsuper AS "isMaster" FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([{ zh: '呼应', ar: 'نداء', isMaster: false }]);
    await stop();
  });

  it('is found again after the command that started it was killed', async () => {
    const other = await anotherCommand();
    const mine = await start();
    await killed(other);
    await mine.stop();
    expect(isAlive(mine.pid)).toBe(false);
  });

  it('runs on while another command still uses it', async () => {
    const other = await anotherCommand();
    const mine = await start();
    await mine.stop();
    expect(isAlive(mine.pid)).toBe(true);
    await killed(other);
    const again = await start();
    expect(again.pid).toBe(mine.pid);
    await again.stop();
  });

  it('says when it died by itself', async () => {
    const mine = await start();
    let isTold = false;
    mine.onUnexpectedEnd(() => {
      isTold = true;
    });
    process.kill(mine.pid, 'SIGQUIT');
    expect(await until(() => isTold, 20_000)).toBe(true);
  });
});
