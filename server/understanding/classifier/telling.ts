/**
 * How telling each feature is. A rare feature tells more than one that every letter has (inverse document frequency), and one that occurs
 * in letters of one class tells more than one that occurs in all alike (one minus the entropy over the classes). Both enter by their
 * square root: they overlap, and together at full strength they drown what is common and still useful.
 */

export type Counted = {
  /** In how many texts of each class a column occurs: columns × classes. */
  perClass: Float32Array;
  /** How many texts each class has. */
  texts: Float32Array;
};

const leastShare = 0.05;

export function countColumns(
  rows: readonly ReadonlyMap<number, number>[],
  labels: Int32Array,
  columns: number,
  classes: number,
): Counted {
  const perClass = new Float32Array(columns * classes);
  const texts = new Float32Array(classes);
  for (const [index, row] of rows.entries()) {
    const label = labels[index] ?? 0;
    texts[label] = (texts[label] ?? 0) + 1;
    for (const column of row.keys()) {
      const at = column * classes + label;
      perClass[at] = (perClass[at] ?? 0) + 1;
    }
  }
  return { perClass, texts };
}

/** The weight of each column; 0 for one that fewer than `fewest` texts have. */
export function weighColumns({ perClass, texts }: Counted, fewest: number): Float32Array {
  const classes = texts.length;
  const all = sum(texts);
  const weights = new Float32Array(perClass.length / classes);
  for (let column = 0; column < weights.length; column++) {
    const counts = perClass.subarray(column * classes, (column + 1) * classes);
    const found = sum(counts);
    if (found < fewest) continue;
    const rareness = Math.log((1 + all) / (1 + found)) + 1;
    weights[column] = Math.sqrt(rareness * (leastShare + 1 - evenness(counts, texts, all)));
  }
  return weights;
}

/** 0 when only one class has it, 1 when all have it alike; with one imagined text spread over the classes. */
function evenness(counts: Float32Array, texts: Float32Array, all: number): number {
  const rates = Array.from(counts, (count, label) => count / (texts[label] || 1) + 1 / all);
  const total = rates.reduce((one, other) => one + other, 0);
  const entropy = rates.reduce((before, rate) => before - (rate / total) * Math.log(rate / total), 0);
  return entropy / Math.log(counts.length);
}

/**
 * How much more (or less) often a class has each column than the other classes have, as the size of the logarithm: what naive Bayes
 * would weigh it with (Wang and Manning, "Baselines and Bigrams", ACL 2012).
 */
export function leanings({ perClass, texts }: Counted, label: number): Float32Array {
  const classes = texts.length;
  const all = sum(texts);
  return Float32Array.from({ length: perClass.length / classes }, (_, column) => {
    let own = 0;
    let others = 0;
    for (let other = 0; other < classes; other++) {
      const rate = (perClass[column * classes + other] ?? 0) / (texts[other] || 1) + 1 / all;
      if (other === label) own = rate;
      else others += rate / (classes - 1);
    }
    return Math.abs(Math.log(own / others));
  });
}

function sum(numbers: Float32Array): number {
  return numbers.reduce((one, other) => one + other, 0);
}
