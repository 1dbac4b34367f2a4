import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { testHouse } from '#server/testing/test-house';
import { afterThisFile } from '#tests/setup/every-file';

// A process needs its time to start.
vi.setConfig({ testTimeout: 120_000 });

const house = await testHouse();
const agent = await house.staff('agent');
await house.prisma.staff.update({ where: { id: agent.staffId }, data: { username: 'agent' } });

const folder = mkdtempSync(join(tmpdir(), 'huying-import-test-'));
afterThisFile(async () => rmSync(folder, { recursive: true, force: true }));
const names = ['dataKey', 'indexKey', 'codeKey', 'linkKey', 'authSecret'];
const keys = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64')]));
writeFileSync(join(folder, 'keys.json'), JSON.stringify(keys));

const environment = {
  ...process.env,
  DATABASE_URL: house.url,
  KEYS_FILE: join(folder, 'keys.json'),
  DATA_DIR: folder,
  LOG_LEVEL: 'silent',
};

/** The command itself, in a process of its own. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/import/import.ts', ...args], {
    env: environment,
  });
  const said = { out: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.errors += text));
  return { child, said, ended: once(child, 'close').then(([code]) => code as number | null) };
}

const letters = Array.from({ length: 1_100 }, (_, place) => ({
  id: `n${place}`,
  text: `第${place}封信：${'路灯不亮。'.repeat(20)}`,
  time: '2026-01-05 09:00',
  ...(place % 3 === 0 && { reply: `第${place}封信的答复`, replyTime: '2026-01-06 10:00' }),
}));
const lines = letters.map((letter) => `${JSON.stringify(letter)}\n`);

it('an import that is killed in the middle goes on where it was, and nothing is there twice or half', async () => {
  const first = start('-', '--source', 'killed');
  first.child.stdin.on('error', () => {});
  // The rest of the file never comes, so it cannot be finished when the end comes.
  first.child.stdin.write(lines.slice(0, 500).join(''));
  const filed = () => house.prisma.ticket.count({ where: { importSource: 'killed' } });
  await vi.waitFor(async () => expect(await filed()).toBeGreaterThan(50), { timeout: 60_000, interval: 20 });
  first.child.kill('SIGKILL');
  await first.ended;

  const file = join(folder, 'killed.jsonl');
  writeFileSync(file, lines.join(''));
  const second = start(file);
  expect(await second.ended).toBe(0);
  const [, imported, skipped] =
    /imported (\d+), skipped (\d+), bad 0 in [\d.]+ s\n$/.exec(second.said.out) ?? [];
  expect(Number(imported) + Number(skipped)).toBe(letters.length);
  expect(Number(skipped)).toBeGreaterThan(50);
  expect(await filed()).toBe(letters.length);
  const answered = await house.prisma.ticket.count({ where: { importSource: 'killed', status: 'resolved' } });
  expect(answered).toBe(letters.filter((letter) => letter.reply).length);
  expect(second.said.out).toMatch(/^imported \d+, skipped \d+, bad 0$/m);
});

it('bad lines are told by number and reason, never by what is in them, and the exit code is 0', async () => {
  const file = join(folder, 'some.csv');
  writeFileSync(file, `id,text,time\n1,a secret,someday\n2,fine,2026-01-05\n`);
  const { ended, said } = start(file);
  expect(await ended).toBe(0);
  expect(said.errors).toMatch(/^line 2: the time cannot be read/m);
  expect(said.errors).not.toContain('secret');
  expect(said.out).toMatch(/^imported 1, skipped 0, bad 1 in [\d.]+ s$/m);
});

it('a file that is not there, or holds nothing to import, ends with exit code 2 and one sentence', async () => {
  const missing = start(join(folder, 'missing.csv'));
  expect(await missing.ended).toBe(2);
  expect(missing.said.errors).toMatch(/missing\.csv cannot be read \(ENOENT\)/);
  const file = join(folder, 'nonsense.jsonl');
  writeFileSync(file, '{"a":1}\n{"b":2}\n');
  expect(await start(file).ended).toBe(2);
  const unasked = start();
  expect(await unasked.ended).toBe(2);
  expect(unasked.said.errors).toMatch(/Name one file/);
});
