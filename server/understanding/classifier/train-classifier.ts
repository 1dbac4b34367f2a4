/**
 * Learns a classifier from examples. Per class two linear machines are added up: one over the texts as they are, one whose features are
 * stretched by how naive Bayes would weigh them. Both are linear in the same numbers, so their sum is one set of weights. The
 * beginning of every letter is given again as an example of its own: it is about what a title says, and titles are what people write first.
 */
import { type Calibration, calibrate, type Judged } from './calibration';
import { featuresOf } from './features';
import { trainSvm } from './linear-svm';
import { bucketed, damped, type Model } from './model';
import { quantised } from './quantised';
import { randomFrom } from './random';
import { type Sparse, scaled, sparseOf } from './sparse';
import { countColumns, leanings, weighColumns } from './telling';

export type Example = { text: string; label: string };

export type TrainingOptions = {
  seed?: number;
  /** Question and exclamation marks count too: for how something is meant. */
  marks?: boolean;
  /** How many letters of a text are given again as a short example; 0 for none. */
  beginning?: number;
  /** Rare classes count more: for classes of very different sizes that matter alike. 0 not at all, 1 fully. */
  balance?: number;
  /** Is told the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
};

type Settings = Required<TrainingOptions>;
type Row = { counts: Map<number, number>; label: number };
type Learned = { telling: Float32Array; weights: Float32Array[] };

const usual: Settings = { seed: 1, marks: false, beginning: 22, balance: 0, onProgress: () => {} };
const mostBits = 18;
/** Weights in memory while learning and in the model: so many numbers at most. */
const mostWeights = 4 * 2 ** 20;
const plain = { cost: 0.7, passes: 8 };
const stretched = { cost: 0.15, passes: 6 };
/** One of so many texts is held back to find out how sure to be. */
const heldBack = 5;

/** @throws RangeError when there are fewer than two labels among the examples */
export function trainClassifier(examples: readonly Example[], options: TrainingOptions = {}): Model {
  const settings = { ...usual, ...options };
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  if (labels.length < 2) throw new RangeError('A classifier needs examples of at least two labels.');
  const rows = examples.map((example) => rowsOf(example, labels.indexOf(example.label), settings));
  const bits = bitsFor(labels.length, rows.flat());
  const texts = rows.map((group) => group.map((row) => ({ ...row, counts: bucketed(row.counts, bits) })));
  const calibration = calibrationOf(texts, labels.length, bits, settings);
  const learned = learn(texts.flat(), labels.length, bits, settings, (share) =>
    settings.onProgress(0.5 + share / 2),
  );
  return {
    labels,
    bits,
    marks: settings.marks,
    calibration,
    examples: examples.length,
    ...quantised(learned.telling, learned.weights),
  };
}

/** The text, and its beginning when it has more than that. */
function rowsOf({ text }: Example, label: number, settings: Settings): Row[] {
  const written = text.trim();
  const beginning = beginningOf(written, settings.beginning);
  const parts = beginning && beginning !== written ? [written, beginning] : [written];
  return parts.map((part) => ({ counts: featuresOf(part, settings), label }));
}

/** The first letters of a text; spaces are not counted. */
export function beginningOf(text: string, letters: number): string {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    if (!/\s/.test(text[at] ?? '')) seen += 1;
    if (seen > letters) return text.slice(0, at);
  }
  return text;
}

/** Enough buckets that few features share one, within what the model may weigh. */
function bitsFor(classes: number, rows: readonly Row[]): number {
  const known = new Set<number>();
  for (const { counts } of rows) for (const hash of counts.keys()) known.add(hash);
  const wanted = Math.ceil(Math.log2(known.size + 1)) + 1;
  return Math.max(8, Math.min(mostBits, wanted, Math.floor(Math.log2(mostWeights / classes))));
}

function calibrationOf(texts: Row[][], classes: number, bits: number, settings: Settings): Calibration {
  const random = randomFrom(settings.seed);
  const isHeld = texts.map(() => random() < 1 / heldBack);
  const known = texts.filter((_, at) => !isHeld[at]).flat();
  const held = texts.filter((_, at) => isHeld[at]).flat();
  const learned = learn(known, classes, bits, settings, (share) => settings.onProgress(share / 2));
  const judged = held.map(
    (row): Judged => ({ ...judge(row, learned), features: row.counts.size, label: row.label }),
  );
  return calibrate(judged, classes);
}

function learn(
  rows: readonly Row[],
  classes: number,
  bits: number,
  settings: Settings,
  tell: (share: number) => void,
): Learned {
  const columns = 2 ** bits;
  const labels = Int32Array.from(rows, ({ label }) => label);
  const counted = countColumns(
    rows.map(({ counts }) => counts),
    labels,
    columns,
    classes,
  );
  const telling = weighColumns(counted, rows.length < 400 ? 1 : 2);
  const matrix = sparseOf(rows.map(({ counts }) => normalised(counts, telling)));
  const importance = importanceOf(labels, counted.texts, settings.balance);
  const weights = Array.from({ length: classes }, (_, label) => {
    const sides = Int8Array.from(labels, (one) => (one === label ? 1 : -1));
    const found = bothMachines(matrix, sides, leanings(counted, label), { seed: settings.seed, importance });
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

function judge({ counts }: Row, { telling, weights }: Learned): { margins: Float32Array } {
  const row = normalised(counts, telling);
  const margins = Float32Array.from(weights, (weight) => {
    let sum = weight[telling.length] ?? 0;
    for (const [column, value] of row) sum += value * (weight[column] ?? 0);
    return sum;
  });
  return { margins };
}
