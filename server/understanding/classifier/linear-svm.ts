/**
 * A linear support vector machine with squared hinge loss, solved by dual coordinate descent (Hsieh and others, "A Dual Coordinate Descent
 * Method for Large-scale Linear SVM", ICML 2008). One text after another pulls the weights towards its own side, each as far as the
 * best answer for this text alone asks, until a pass changes next to nothing.
 */
import { randomFrom, shuffle } from './random';
import { rowCount, type Sparse } from './sparse';

export type SvmOptions = {
  /** How dear a text on the wrong side is. */
  cost: number;
  /** Passes over all texts at most. */
  passes: number;
  seed: number;
  /** How much each text counts; 1 when not said. */
  importance?: Float32Array;
};

const goodEnough = 0.05;
const nothing = 1e-6;

/**
 * @param sides 1 for the texts that belong to the class, -1 for the others
 * @returns a weight for each column, and last the constant
 */
export function trainSvm(rows: Sparse, sides: Int8Array, columns: number, options: SvmOptions): Float32Array {
  const { starts, columns: at, values } = rows;
  const count = rowCount(rows);
  const weights = new Float32Array(columns + 1);
  const pulls = new Float64Array(count);
  const slack = slackOf(count, options);
  const lengths = lengthsOf(rows, slack);
  const order = Int32Array.from({ length: count }, (_, index) => index);
  const random = randomFrom(options.seed);
  // The loops below run billions of times: no calls and no iterators in them.
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, random);
    let worst = 0;
    for (let turn = 0; turn < count; turn++) {
      const row = order[turn] as number;
      const side = sides[row] as number;
      const from = starts[row] as number;
      const to = starts[row + 1] as number;
      let margin = weights[columns] as number;
      for (let k = from; k < to; k++) margin += (weights[at[k] as number] as number) * (values[k] as number);
      const before = pulls[row] as number;
      const slope = side * margin - 1 + before * (slack[row] as number);
      const wish = before === 0 ? Math.min(slope, 0) : slope;
      if (Math.abs(wish) <= nothing) continue;
      worst = Math.max(worst, Math.abs(wish));
      const after = Math.max(before - slope / (lengths[row] as number), 0);
      pulls[row] = after;
      const step = (after - before) * side;
      weights[columns] = (weights[columns] as number) + step;
      for (let k = from; k < to; k++) {
        const column = at[k] as number;
        weights[column] = (weights[column] as number) + step * (values[k] as number);
      }
    }
    if (worst < goodEnough) break;
  }
  return weights;
}

/** What squared hinge loss adds to the diagonal: 1 / (2 C). */
function slackOf(count: number, { cost, importance }: SvmOptions): Float64Array {
  return Float64Array.from({ length: count }, (_, row) => 0.5 / (cost * (importance?.[row] ?? 1)));
}

/** Squared length of each row, with the constant column and the slack. */
function lengthsOf({ starts, values }: Sparse, slack: Float64Array): Float64Array {
  return slack.map((extra, row) => {
    let sum = 1 + extra;
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) sum += (values[k] ?? 0) ** 2;
    return sum;
  });
}
