/**
 * A trained classifier and how it reads a text. Features fall into a fixed number of buckets by their hash; each bucket has a weight that
 * says how telling it is and one small whole number per class. So a model of any vocabulary has a size known beforehand, and
 * classifying is one walk over the text.
 */
import { type Calibration, probabilities } from './calibration';
import { fromSmall } from './quantised';
import { bucketed, type Counts, damped, type Parts, partsOf, type ReadingOptions } from './reading';

export type Model = ReadingOptions & {
  labels: string[];
  /** The number of buckets is two to the power of this. */
  bits: number;
  /** Per bucket, in steps of `tellingStep`; 0 for what was never learned. */
  telling: Uint8Array;
  tellingStep: number;
  /** Buckets × classes, each a share of the class's peak (see quantised.ts). */
  weights: Int8Array;
  peaks: number[];
  constants: number[];
  calibration: Calibration;
  /** How many examples it learned from. */
  examples: number;
};

/** A label with how sure the model is of it, 0 to 1; all labels of an answer make 1 together. */
export type Guess = { label: string; confidence: number };

/** How much the beginning says beside the whole text, in which it is already. */
const beginningCounts = 0.5;

/** @returns every label, the likeliest first; for a text without a known feature what is usual */
export function classify(model: Model, text: string): Guess[] {
  const parts = partsOf(text, model);
  return probabilities(marginsOf(model, parts), parts.whole.size, model.calibration)
    .map((confidence, at) => ({ label: model.labels[at] ?? '', confidence }))
    .sort((one, other) => other.confidence - one.confidence);
}

/** How far on the side of each class the text is, in the order of the labels. */
export function marginsOf(model: Model, { whole, beginning }: Parts): number[] {
  const margins = marginsOfRow(model, bucketed(whole, model.bits));
  if (!beginning) return margins;
  const first = marginsOfRow(model, bucketed(beginning, model.bits));
  return margins.map((margin, at) => (margin + beginningCounts * (first[at] ?? 0)) / (1 + beginningCounts));
}

function marginsOfRow(model: Model, row: Counts): number[] {
  const classes = model.labels.length;
  const sums = new Float64Array(classes);
  let length = 0;
  for (const [bucket, count] of row) {
    const value = damped(count) * (model.telling[bucket] ?? 0) * model.tellingStep;
    length += value * value;
    for (let label = 0; label < classes; label++)
      sums[label] = (sums[label] ?? 0) + value * fromSmall(model.weights[bucket * classes + label] ?? 0);
  }
  const norm = Math.sqrt(length) || 1;
  return Array.from(
    sums,
    (sum, label) => (sum / norm) * (model.peaks[label] ?? 0) + (model.constants[label] ?? 0),
  );
}
