/** A text as numbers: the features of all of it and of its beginning, and the buckets they fall into. */
import { beginningOf } from './beginning';
import { type FeatureOptions, featuresOf } from './features';

/** How often each feature (or bucket) occurs. */
export type Counts = ReadonlyMap<number, number>;

/** The beginning is null when it is the whole text. */
export type Parts = { whole: Counts; beginning: Counts | null };

export type ReadingOptions = FeatureOptions & {
  /** How many letters make the beginning; 0 for none. */
  beginning: number;
};

const mostBits = 18;
/** Weights in a model: so many numbers at most. */
const mostWeights = 4 * 2 ** 20;

export function partsOf(text: string, options: ReadingOptions): Parts {
  const written = text.trim();
  const first = beginningOf(written, options.beginning).trim();
  const isShort = first === '' || first === written;
  return { whole: featuresOf(written, options), beginning: isShort ? null : featuresOf(first, options) };
}

/** Enough buckets (as a power of two) that few features share one, within what a model may weigh. */
export function bitsFor(texts: readonly Parts[], classes: number): number {
  const known = new Set<number>();
  for (const { whole } of texts) for (const hash of whole.keys()) known.add(hash);
  const wanted = Math.ceil(Math.log2(known.size + 1)) + 1;
  return Math.max(8, Math.min(mostBits, wanted, Math.floor(Math.log2(mostWeights / classes))));
}

/** Features that share a bucket are counted together. */
export function bucketed(features: Counts, bits: number): Counts {
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
