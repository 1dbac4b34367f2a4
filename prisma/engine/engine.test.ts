import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/setup/database';
import { openAdapter } from './adapter.mjs';
import { query } from './databases.mjs';
import { applyMigrations } from './migrate.mjs';

describe('the schema engine', () => {
  let url = '';
  beforeAll(async () => {
    url = await testDatabase();
  });

  it('sends a migration whole, semicolons inside functions and comments too', async () => {
    const adapter = await openAdapter(url);
    await adapter.executeScript(`-- first; second
      CREATE FUNCTION answer() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 42; END; $$;
      CREATE TABLE asked AS SELECT answer() AS n;`);
    await adapter.dispose();
    expect((await query(url, 'SELECT n FROM asked')).rows).toEqual([{ n: 42 }]);
  });

  it('takes back the whole migration when one statement fails', async () => {
    const adapter = await openAdapter(url);
    await expect(adapter.executeScript('CREATE TABLE half (n int); SELECT 1 / 0;')).rejects.toThrow(
      'division by zero',
    );
    await adapter.dispose();
    expect((await query(url, `SELECT to_regclass('half') AS half`)).rows).toEqual([{ half: null }]);
  });

  it('applies a migration once', async () => {
    expect(await applyMigrations(url)).toEqual([]);
    const { rows } = await query(
      url,
      'SELECT count(*)::int AS n FROM _prisma_migrations WHERE finished_at IS NULL',
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('does not let its own panic pass for success', async () => {
    const shim = fileURLToPath(new URL('./schema-engine.mjs', import.meta.url));
    const child = spawn(process.execPath, [shim, '--datasource', JSON.stringify({ url })]);
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.stdin.write('{"jsonrpc":"2.0","id":1,"method":"debugPanic","params":{}}\n');
    const answer = JSON.parse(await text(child.stdout));
    expect(answer.error.data).toMatchObject({ is_panic: true });
    expect(await ended).toBe(101);
  });
});
