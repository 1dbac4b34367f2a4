/**
 * Weights as small whole numbers: eight bits each are enough to rank classes, and a quarter of the room. Most weights are small and few are
 * large, so the numbers stand for squares: fine steps near zero, coarse ones far from it.
 */
import type { Model } from './model';

type Quantised = Pick<Model, 'telling' | 'tellingStep' | 'weights' | 'peaks' | 'constants'>;

/**
 * @param telling the weight of each bucket
 * @param weights for each class a weight per bucket, and last its constant
 */
export function quantised(telling: Float32Array, weights: readonly Float32Array[]): Quantised {
  const buckets = telling.length;
  const classes = weights.length;
  const tellingStep = largest(telling) / 255 || 1;
  const peaks = weights.map((weight) => largest(weight.subarray(0, buckets)) || 1);
  const small = new Int8Array(buckets * classes);
  for (const [label, weight] of weights.entries())
    for (let bucket = 0; bucket < buckets; bucket++)
      small[bucket * classes + label] = toSmall((weight[bucket] ?? 0) / (peaks[label] ?? 1));
  return {
    telling: Uint8Array.from(telling, (weight) => Math.round(weight / tellingStep)),
    tellingStep,
    weights: small,
    peaks,
    constants: weights.map((weight) => weight[buckets] ?? 0),
  };
}

/** @param share -1 to 1 @returns -127 to 127 */
function toSmall(share: number): number {
  return Math.sign(share) * Math.round(127 * Math.sqrt(Math.abs(share)));
}

const shares = Float64Array.from({ length: 255 }, (_, at) => Math.sign(at - 127) * ((at - 127) / 127) ** 2);

/** What a small number stands for, -1 to 1. */
export function fromSmall(small: number): number {
  return shares[small + 127] ?? 0;
}

function largest(numbers: Float32Array): number {
  return numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
}
