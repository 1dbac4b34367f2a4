import { createECDH } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureKeys } from './keys.mjs';

describe('the keys of an installation', () => {
  let folder = '';
  let file = '';
  const read = async (): Promise<Record<string, string>> => JSON.parse(await readFile(file, 'utf8'));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huying-keys-'));
    file = join(folder, 'keys.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are random, 32 bytes each, and for the owner’s eyes only', async () => {
    await ensureKeys(file);
    const { pushPublicKey, pushPrivateKey, ...own } = await read();
    const keys = Object.values(own);
    expect(new Set(keys).size).toBe(5);
    for (const key of keys) expect(Buffer.from(key, 'base64')).toHaveLength(32);
    const pair = createECDH('prime256v1');
    pair.setPrivateKey(pushPrivateKey ?? '', 'base64url');
    expect(pair.getPublicKey('base64url')).toBe(pushPublicKey);
    expect(Buffer.from(pushPrivateKey ?? '', 'base64url')).toHaveLength(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('stay the same at the next start', async () => {
    await ensureKeys(file);
    const before = await read();
    await ensureKeys(file);
    expect(await read()).toEqual(before);
  });

  it('that a newer version needs are added without touching the others', async () => {
    await writeFile(file, JSON.stringify({ dataKey: 'kept' }));
    await chmod(file, 0o644);
    await ensureKeys(file);
    expect(await read()).toMatchObject({
      dataKey: 'kept',
      authSecret: expect.any(String),
      pushPublicKey: expect.any(String),
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('are never made anew over a damaged file', async () => {
    await writeFile(file, '{"dataKey": "half a li');
    await expect(ensureKeys(file)).rejects.toThrow('damaged');
    expect(await readFile(file, 'utf8')).toBe('{"dataKey": "half a li');
  });
});
