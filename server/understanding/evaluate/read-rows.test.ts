import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArguments } from './arguments';
import { holdBack, readRows, someOf } from './read-rows';

let folder = '';
const rows = Array.from({ length: 500 }, (_, at) => ({ id: `n${at}`, text: '路灯' }));
const lines = `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huying-rows-'));
  await writeFile(join(folder, 'plain.jsonl'), lines);
  await writeFile(join(folder, 'packed.jsonl.gz'), gzipSync(lines));
  await writeFile(join(folder, 'broken.jsonl'), '{"id":1}\n{"id":');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('packed and plain files are read alike, one after another', async () => {
  const read = await readRows([join(folder, 'plain.jsonl'), join(folder, 'packed.jsonl.gz')]);
  expect(read).toEqual([...rows, ...rows]);
});

test('a line that is not JSON is named by its number, a missing file by its name', async () => {
  await expect(readRows([join(folder, 'broken.jsonl')])).rejects.toThrow('line 2 is not JSON');
  await expect(readRows([join(folder, 'nowhere.jsonl')])).rejects.toThrow('nowhere.jsonl cannot be read');
});

test('about a fifth is held back, whatever the order, and the five parts make the whole', () => {
  const { train, test: held } = holdBack(rows, 0);
  expect(held.length).toBeGreaterThan(70);
  expect(held.length).toBeLessThan(130);
  expect(train.length + held.length).toBe(rows.length);
  expect(new Set(holdBack([...rows].reverse(), 0).test)).toEqual(new Set(held));
  expect([0, 1, 2, 3, 4].flatMap((part) => holdBack(rows, part).test)).toHaveLength(rows.length);
});

test('some of the rows are the same for the same seed', () => {
  expect(someOf(rows, 10, 1)).toEqual(someOf([...rows].reverse(), 10, 1));
  expect(someOf(rows, 10, 2)).not.toEqual(someOf(rows, 10, 1));
});

test('several files follow one option, and unknown options are refused', () => {
  const asked = readArguments(['--task', 'title', '--train', 'a', 'b', '--test=c', '--letters', '1000']);
  expect(asked).toMatchObject({
    task: 'title',
    train: ['a', 'b'],
    test: ['c'],
    letters: 1000,
    part: 0,
    seed: 1,
  });
  expect(() => readArguments(['--task', 'title', '--trian', 'a'])).toThrow('--trian');
  expect(() => readArguments(['--train', 'a'])).toThrow('--task');
});
