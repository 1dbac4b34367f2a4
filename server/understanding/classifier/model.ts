/**
 * A trained classifier and how it reads a text. Features fall into a fixed number of buckets by their hash; each bucket has a weight that
 * says how telling it is and one small whole number per class. So a model of any vocabulary has a size known beforehand, and
 * classifying is one walk over the text.
 */
import { type Calibration, probabilities } from './calibration';
import { type FeatureOptions, featuresOf } from './features';
import { fromSmall } from './quantised';

export type Model = FeatureOptions & {
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

/** @returns every label, the likeliest first; for a text without a known feature the shares that training saw */
export function classify(model: Model, text: string): Guess[] {
  const { margins, features } = marginsOf(model, text);
  return probabilities(margins, features, model.calibration)
    .map((confidence, at) => ({ label: model.labels[at] ?? '', confidence }))
    .sort((one, other) => other.confidence - one.confidence);
}

function marginsOf(model: Model, text: string): { margins: number[]; features: number } {
  const classes = model.labels.length;
  const row = bucketed(featuresOf(text, model), model.bits);
  const sums = new Float64Array(classes);
  let length = 0;
  for (const [bucket, count] of row) {
    const value = damped(count) * (model.telling[bucket] ?? 0) * model.tellingStep;
    length += value * value;
    for (let label = 0; label < classes; label++)
      sums[label] = (sums[label] ?? 0) + value * fromSmall(model.weights[bucket * classes + label] ?? 0);
  }
  const norm = Math.sqrt(length) || 1;
  const margins = Array.from(
    sums,
    (sum, label) => (sum / norm) * (model.peaks[label] ?? 0) + (model.constants[label] ?? 0),
  );
  return { margins, features: row.size };
}

/** Features that share a bucket are counted together. */
export function bucketed(features: ReadonlyMap<number, number>, bits: number): Map<number, number> {
  const row = new Map<number, number>();
  for (const [hash, count] of features) {
    const bucket = hash >>> (32 - bits);
    row.set(bucket, (row.get(bucket) ?? 0) + count);
  }
  return row;
}

/** The tenth time a word occurs says less than the first. */
export function damped(count: number): number {
  return 1 + Math.log(count);
}
