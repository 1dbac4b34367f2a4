/** What `npm run evaluate` is asked for on the command line. */
import { NotMeasurable } from './task';

export type Asked = {
  task: string;
  train: string[];
  test: string[];
  seed: number;
  /** How many of the training rows are used; null means all. */
  letters: number | null;
  /** Which fifth is held back when no test file is named. */
  part: number;
};

export const usage = `npm run evaluate -- --task NAME --train FILE… --test FILE… [--letters N] [--part 0…4] [--seed N]

--task     category, title, request-type, retrieval, duplicates, language, emergency or privacy
--train    files to learn from: JSON lines, also packed with gzip
--test     files to measure on; without them a fifth of the training rows is held back, always the same
--part     which fifth is held back (0)
--letters  learn from so many of the training rows only
--seed     what everything left to chance follows from (1)`;

const lists = ['train', 'test'];
const singles = ['task', 'letters', 'part', 'seed'];

/** @throws NotMeasurable with a plain sentence when the arguments cannot be understood */
export function readArguments(args: readonly string[]): Asked {
  const given = gathered(args);
  const [task] = given.get('task') ?? [];
  if (!task) throw new NotMeasurable('Name a task with --task.');
  return {
    task,
    train: given.get('train') ?? [],
    test: given.get('test') ?? [],
    seed: wholeNumber(given, 'seed') ?? 1,
    letters: wholeNumber(given, 'letters'),
    part: (wholeNumber(given, 'part') ?? 0) % 5,
  };
}

function gathered(args: readonly string[]): Map<string, string[]> {
  const given = new Map<string, string[]>();
  let name = '';
  for (const arg of args) {
    const [option = '', ...values] = arg.startsWith('--') ? arg.slice(2).split('=') : [name, arg];
    if (!lists.includes(option) && !singles.includes(option))
      throw new NotMeasurable(`“${arg}” is not understood.`);
    name = option;
    given.set(name, [...(given.get(name) ?? []), ...(values.length > 0 ? [values.join('=')] : [])]);
    if (singles.includes(name) && (given.get(name) ?? []).length > 1)
      throw new NotMeasurable(`--${name} takes one value.`);
  }
  return given;
}

function wholeNumber(given: Map<string, string[]>, name: string): number | null {
  const [written] = given.get(name) ?? [];
  if (written === undefined) return null;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new NotMeasurable(`--${name} takes a whole number.`);
}
