/**
 * The weights of a classifier. Per class two linear machines are added up: one over the texts as they are, one whose features are stretched
 * by how naive Bayes would weigh them. Both are linear in the same numbers, so their sum is one set of weights.
 */
import { trainSvm } from './linear-svm';
import { damped } from './reading';
import { type Sparse, scaled, sparseOf } from './sparse';
import { countColumns, leanings, weighColumns } from './telling';

export type Row = { counts: ReadonlyMap<number, number>; label: number };

/** The weight of each bucket, and for each class a weight per bucket with its constant last. */
export type Learned = { telling: Float32Array; weights: Float32Array[] };

export type LearnOptions = { classes: number; bits: number; seed: number; balance: number };

const plain = { cost: 0.7, passes: 5 };
const stretched = { cost: 0.5, passes: 4 };
/** In a small set what occurs once may still be all there is to know a class by. */
const small = 400;

/** @param tell is told the share that is done, 0 to 1 */
export function learn(rows: readonly Row[], options: LearnOptions, tell: (share: number) => void): Learned {
  const { classes, seed } = options;
  const columns = 2 ** options.bits;
  const labels = Int32Array.from(rows, ({ label }) => label);
  const counted = countColumns(
    rows.map(({ counts }) => counts),
    labels,
    columns,
    classes,
  );
  const telling = weighColumns(counted, rows.length < small ? 1 : 2);
  const matrix = sparseOf(rows.map(({ counts }) => normalised(counts, telling)));
  const importance = importanceOf(labels, counted.texts, options.balance);
  const weights = Array.from({ length: classes }, (_, label) => {
    const sides = Int8Array.from(labels, (one) => (one === label ? 1 : -1));
    const found = bothMachines(matrix, sides, leanings(counted, label), { seed, importance });
    tell((label + 1) / classes);
    return found;
  });
  return { telling, weights };
}

/** The sum of the machine over the texts as they are and the one over stretched features. */
function bothMachines(
  matrix: Sparse,
  sides: Int8Array,
  leaning: Float32Array,
  shared: { seed: number; importance: Float32Array },
): Float32Array {
  const columns = leaning.length;
  const one = trainSvm(matrix, sides, columns, { ...plain, ...shared });
  const other = trainSvm(scaled(matrix, leaning), sides, columns, { ...stretched, ...shared });
  return one.map((weight, at) => (weight + (other[at] ?? 0) * (at < columns ? (leaning[at] ?? 0) : 1)) / 2);
}

function importanceOf(labels: Int32Array, texts: Float32Array, balance: number): Float32Array {
  const usualSize = labels.length / texts.length;
  return Float32Array.from(labels, (label) => (usualSize / (texts[label] || 1)) ** balance);
}

function normalised(counts: ReadonlyMap<number, number>, telling: Float32Array): Map<number, number> {
  const row = new Map<number, number>();
  let length = 0;
  for (const [column, count] of counts) {
    const value = damped(count) * (telling[column] ?? 0);
    if (value === 0) continue;
    row.set(column, value);
    length += value * value;
  }
  const norm = Math.sqrt(length) || 1;
  for (const [column, value] of row) row.set(column, value / norm);
  return row;
}
