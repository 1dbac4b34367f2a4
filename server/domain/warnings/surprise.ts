/**
 * How unlikely a number of letters is, given how many there were before. Letters about one thing come by chance (Poisson), at a rate that is
 * itself only known from a few numbers and that swings more than chance: the negative binomial distribution says both.
 */

/** A number seen in nobody's past is not impossible: half a letter in all of it. */
const unseen = 0.5;

/**
 * Minus the decimal logarithm of the chance to see `count` or more: 3 is one in a thousand.
 * @param past letters in equal windows before, at least one of them
 */
export function surprise(count: number, past: readonly number[]): number {
  const total = past.reduce((sum, one) => sum + one, 0);
  const mean = (total + unseen) / past.length;
  const size = Math.min(total + unseen, spreadOf(past, mean));
  return -Math.log10(chanceOfAtLeast(count, mean, size));
}

/** The size that explains the variance of the past; infinite when chance alone explains it. */
function spreadOf(past: readonly number[], mean: number): number {
  const variance = past.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, past.length - 1);
  return variance > mean ? mean ** 2 / (variance - mean) : Number.POSITIVE_INFINITY;
}

/** Summed from `count` upwards, so that small chances keep their digits. Each term follows from the one before. */
function chanceOfAtLeast(count: number, mean: number, size: number): number {
  const share = mean / (size + mean);
  let term = Math.exp(logChanceOf(count, mean, size));
  let sum = 0;
  for (let at = count; at < count + 10_000; at++) {
    sum += term;
    if (term < sum * 1e-9) break;
    term *= (share * (size + at)) / (at + 1);
  }
  return Math.min(1, Math.max(sum, Number.MIN_VALUE));
}

function logChanceOf(count: number, mean: number, size: number): number {
  const choices = logGamma(size + count) - logGamma(size) - logGamma(count + 1);
  return choices + size * Math.log(size / (size + mean)) + count * Math.log(mean / (size + mean));
}

/** Lanczos' approximation (g = 7, nine terms), for numbers above zero; right to 15 digits. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(of: number): number {
  const below = of - 1;
  const base = below + 7.5;
  const series = lanczos.reduce((sum, term, at) => (at === 0 ? term : sum + term / (below + at)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (below + 0.5) * Math.log(base) - base + Math.log(series);
}
