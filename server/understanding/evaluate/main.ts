/**
 * `npm run evaluate`: see docs/understanding.md. Prints one JSON object, the figures of the task. Exit code 0 when it was measured, 2 when
 * the arguments or the files do not allow it.
 */
import { resolve } from 'node:path';
import { type Asked, readArguments, usage } from './arguments';
import { holdBack, readRows, someOf } from './read-rows';
import { type Figures, NotMeasurable, type Row, type Task } from './task';
import { tasks } from './tasks';

try {
  process.stdout.write(`${JSON.stringify(await measured(readArguments(process.argv.slice(2))))}\n`);
} catch (error) {
  if (!(error instanceof NotMeasurable)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}\n`);
  process.exitCode = 2;
}

async function measured(asked: Asked): Promise<Figures> {
  const task = tasks.find(({ name }) => name === asked.task);
  if (!task)
    throw new NotMeasurable(`There is no task “${asked.task}”: ${tasks.map(({ name }) => name).join(', ')}.`);
  const { train, test } = await rowsFor(task, asked);
  const used = asked.letters === null ? train : someOf(train, asked.letters, asked.seed);
  const figures = await task.run(used, test, { seed: asked.seed });
  return { task: task.name, trainRows: used.length, testRows: test.length, ...figures };
}

async function rowsFor(task: Task, asked: Asked): Promise<{ train: Row[]; test: Row[] }> {
  const train = await readRows(asked.train.map((file) => resolve(file)));
  if (asked.test.length === 0 && train.length > 0) return holdBack(train, asked.part);
  const test = await readRows(asked.test.map((file) => resolve(file)));
  if (test.length === 0 && !task.needsNoRows)
    throw new NotMeasurable('Name files to measure on with --test.');
  if (train.length === 0 && task.learns) throw new NotMeasurable('Name files to learn from with --train.');
  return { train, test };
}
