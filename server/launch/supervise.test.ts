import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive, until } from './process-alive.mjs';
import { supervise } from './supervise.mjs';

describe('a program that the launcher looks after', () => {
  let folder = '';
  let program = '';
  /** Process numbers of the program, one for every time it was started. */
  const starts = async () =>
    (await readFile(join(folder, 'starts'), 'utf8').catch(() => ''))
      .trim()
      .split('\n')
      .filter(Boolean)
      .map(Number);
  const latest = async () => (await starts()).at(-1) ?? 0;
  const settings = (said: string[] = []) => ({
    name: 'site',
    args: [program],
    environment: { PATH: process.env.PATH, FOLDER: folder },
    say: (line: string) => said.push(line),
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huying-supervise-'));
    program = join(folder, 'program.mjs');
    const note = `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.FOLDER + '/starts', process.pid + '\\n');`;
    await writeFile(program, `${note}\nsetInterval(() => {}, 1000);`);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is started again when it dies, and people are told', async () => {
    const said: string[] = [];
    const site = supervise(settings(said));
    await until(async () => (await latest()) > 0, 20_000);
    process.kill(await latest(), 'SIGKILL');
    expect(await until(async () => (await starts()).length === 2, 20_000)).toBe(true);
    expect(said).toEqual(['The site stopped (SIGKILL); starting it again in 1 s.']);
    await site.stop();
    expect(isAlive(await latest())).toBe(false);
  });

  it('ends when the launcher is killed without a word', async () => {
    const module = new URL('./supervise.mjs', import.meta.url).href;
    const script = `const { supervise } = await import(${JSON.stringify(module)});
      supervise({ ...JSON.parse(process.argv[1]), say: console.log });`;
    const launcher = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      script,
      JSON.stringify(settings()),
    ]);
    await until(async () => (await latest()) > 0, 20_000);
    const pid = await latest();
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    expect(await until(() => !isAlive(pid), 20_000)).toBe(true);
  });
});
