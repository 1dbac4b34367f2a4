/**
 * A task measures one part of the understanding on labelled rows. One file per task, one line per task in tasks.ts. A row is a line of
 * a JSONL file as it came; each task reads the fields of the shapes it knows and refuses others in a plain sentence.
 */

export type Row = Readonly<Record<string, unknown>>;

/** What a task prints: plain numbers and words; a figure that could not be measured is null. */
export type Figures = Record<string, number | string | null | Record<string, number | string | null>>;

export type TaskOptions = {
  /** Everything that is left to chance follows from it: the same seed gives the same figures. */
  seed: number;
};

export type Task = {
  name: string;
  /** Whether the task learns from training rows; others only measure the test rows. */
  learns: boolean;
  /** It makes up what it measures on. */
  needsNoRows?: true;
  run(train: readonly Row[], test: readonly Row[], options: TaskOptions): Promise<Figures>;
};

/** What cannot be measured as asked: its message is the sentence that is shown. */
export class NotMeasurable extends Error {}

/** @throws NotMeasurable when the row does not have this field, or not as a text */
export function textOf(row: Row, field: string): string {
  const value = row[field];
  if (typeof value === 'string') return value;
  throw new NotMeasurable(
    `A row has no text in its field “${field}”: it has ${Object.keys(row).join(', ') || 'no field'}.`,
  );
}

/** @param places digits after the point */
export function rounded(value: number, places = 4): number {
  return Number(value.toFixed(places));
}
