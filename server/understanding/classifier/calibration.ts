/**
 * Confidences that mean what they say: of the letters given with 0.8, eight of ten should be right. Margins become probabilities by a
 * scale that depends on how much there is to read (a title gives smaller margins than a letter, at another certainty) and a constant per
 * class, fitted on texts that the model did not learn from.
 */

export type Calibration = { scale: number; scalePerLength: number; constants: number[] };

export type Judged = { margins: readonly number[]; features: number; label: number };

const usual = { scale: Math.log(2.5), scalePerLength: 0 };
const rounds = 400;
const firstStep = 0.05;
const pullBack = 1e-3;
/** Fewer texts than this cannot say how sure to be. */
const enough = 40;

/** @returns probabilities in the order of the margins; together they make 1 */
export function probabilities(
  margins: ArrayLike<number>,
  features: number,
  calibration: Calibration,
): number[] {
  const scale = Math.exp(calibration.scale + calibration.scalePerLength * readable(features));
  const logits = Array.from(margins, (margin, at) => margin * scale + (calibration.constants[at] ?? 0));
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const total = powers.reduce((one, other) => one + other, 0);
  return powers.map((power) => power / total);
}

/** About -1 for a short title, 1 for a long letter. */
function readable(features: number): number {
  return Math.log(Math.max(features, 1) / 150) / 1.5;
}

/** Gradient descent with falling steps on the log-loss; a handful of numbers needs no more. */
export function calibrate(judged: readonly Judged[], classes: number): Calibration {
  const found: Calibration = { ...usual, constants: new Array<number>(classes).fill(0) };
  if (judged.length < enough) return found;
  for (let round = 0; round < rounds; round++) {
    const slope = slopeAt(judged, found);
    const step = firstStep * (20 / (20 + round)) * 4;
    found.scale -= step * slope.scale;
    found.scalePerLength -= step * slope.scalePerLength;
    found.constants = found.constants.map(
      (now, at) => now - step * ((slope.constants[at] ?? 0) + pullBack * now),
    );
  }
  return found;
}

function slopeAt(judged: readonly Judged[], now: Calibration): Calibration {
  const slope: Calibration = { scale: 0, scalePerLength: 0, constants: now.constants.map(() => 0) };
  for (const { margins, features, label } of judged) {
    const length = readable(features);
    const scale = Math.exp(now.scale + now.scalePerLength * length);
    const given = probabilities(margins, features, now);
    let along = 0;
    for (const [at, probability] of given.entries()) {
      const excess = probability - (at === label ? 1 : 0);
      along += excess * (margins[at] ?? 0) * scale;
      slope.constants[at] = (slope.constants[at] ?? 0) + excess / judged.length;
    }
    slope.scale += along / judged.length;
    slope.scalePerLength += (along * length) / judged.length;
  }
  return slope;
}
