import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '#tests/setup/database';
import { afterThisFile } from '#tests/setup/every-file';
import { databaseName, dropDatabase, query, withDatabase } from '../../prisma/engine/databases.mjs';
import { freePort } from './free-port.mjs';
import { isUsed, requireDatabase } from './given-database.mjs';

describe('a database that DATABASE_URL names', () => {
  let url = '';
  const changed = (change: (at: URL) => void) => {
    const other = new URL(url);
    change(other);
    return other.toString();
  };
  const refusal = (of: string) =>
    requireDatabase(of).then(
      () => 'none',
      (error: Error) => error.message,
    );
  /** Another database on the server, gone after the test. */
  const another = () => {
    const other = withDatabase(url, `${databaseName(url)}_other`);
    afterThisFile(() => dropDatabase(other));
    return other;
  };

  beforeAll(async () => {
    url = await testDatabase();
  });

  it('is accepted when it is fit', async () => {
    expect(await refusal(url)).toBe('none');
  });

  it('is asked for by its place when nobody answers there', async () => {
    const port = await freePort();
    const sentence = await refusal(changed((at) => Object.assign(at, { port: String(port) })));
    expect(sentence).toContain(`No PostgreSQL answers at 127.0.0.1:${port}`);
  });

  it('with a wrong password is refused without saying the password', async () => {
    const sentence = await refusal(changed((at) => Object.assign(at, { password: 'guessed' })));
    expect(sentence).toContain('refuses the user huying or the password');
    expect(sentence).not.toContain('guessed');
  });

  it('is made when it is missing and that is allowed', async () => {
    const missing = another();
    expect(await refusal(missing)).toBe('none');
    expect((await query(missing, 'SELECT current_database() AS name')).rows[0].name).toBe(
      databaseName(missing),
    );
  });

  it('that cannot hold Chinese is refused', async () => {
    const latin = another().replace('_other', '_latin');
    afterThisFile(() => dropDatabase(latin));
    await query(
      url,
      `CREATE DATABASE ${databaseName(latin)} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`,
    );
    expect(await refusal(latin)).toContain('LATIN1');
  });

  it('in which we may not make tables is refused', async () => {
    const closed = another().replace('_other', '_closed');
    afterThisFile(() => dropDatabase(closed));
    await query(url, `CREATE DATABASE ${databaseName(closed)}`);
    await query(closed, 'ALTER SCHEMA public RENAME TO private');
    await query(closed, 'CREATE SCHEMA public');
    await query(closed, 'REVOKE ALL ON SCHEMA public FROM CURRENT_USER');
    expect(await refusal(closed)).toContain('may not make tables');
  });

  it('is known to be in use once it was migrated', async () => {
    expect(await isUsed(url)).toBe(true);
    expect(await isUsed(withDatabase(url, 'postgres'))).toBe(false);
  });
});
