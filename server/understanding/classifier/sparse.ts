/** Texts as rows of numbers, of which nearly all are zero: only the others are kept, one row after another. */

export type Sparse = {
  /** Where each row begins in the two lists below; one more entry than rows. */
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
};

export function sparseOf(rows: readonly ReadonlyMap<number, number>[]): Sparse {
  const starts = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + row.size;
  const total = starts[rows.length] ?? 0;
  const columns = new Int32Array(total);
  const values = new Float32Array(total);
  let at = 0;
  for (const row of rows) {
    for (const [column, value] of row) {
      columns[at] = column;
      values[at] = value;
      at += 1;
    }
  }
  return { starts, columns, values };
}

export const rowCount = (rows: Sparse): number => rows.starts.length - 1;

/** Each value times the factor of its column. */
export function scaled(rows: Sparse, factors: Float32Array): Sparse {
  const values = rows.values.map((value, at) => value * (factors[rows.columns[at] ?? 0] ?? 0));
  return { ...rows, values };
}
