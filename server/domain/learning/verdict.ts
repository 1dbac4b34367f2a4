/**
 * Whether a new model may take the place of what is in use. It has to read more of the same held-back tickets rightly, by more than luck
 * explains and by enough to be worth a change, and must not buy that with the rare labels. What a person has chosen is only replaced when
 * a person asks for it.
 */
export const whys = ['start', 'better', 'not-better', 'held', 'chosen'] as const;
export type Why = (typeof whys)[number];
export const modelStates = ['refused', 'in-use', 'replaced', 'rolled-back'] as const;
export type ModelState = (typeof modelStates)[number];
/** What becomes of a try to learn; only the first of them leaves a model behind. */
export const attemptOutcomes = ['learned', 'too-few', 'nothing-new', 'too-slow', 'failed'] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** On fewer held-back tickets (about 250 closed ones) nothing can be told; the first model then only must not be worse by more than luck. */
export const fewestToCompare = 50;
/** Less than one ticket in 200 is not worth a change. */
const leastGain = 0.005;
/** The mean over the labels may fall by so much. */
const mostLoss = 0.02;

export type Comparison = {
  /** For each held-back ticket: is the new model right, was the old way right. */
  pairs: readonly { isNewRight: boolean; wasOldRight: boolean }[];
  macroF1: { now: number; before: number };
  /** Nothing is in use yet, or only a first model that was made from other words of the city than today's. */
  mayStart: boolean;
  /** A person chose what is in use, and nobody has asked for another since. */
  isHeld: boolean;
};

export type Verdict = { isBetter: boolean; why: Exclude<Why, 'chosen'> };

export function judgeModel({ pairs, macroF1, mayStart, isHeld }: Comparison): Verdict {
  const gained = pairs.filter(({ isNewRight, wasOldRight }) => isNewRight && !wasOldRight).length;
  const lost = pairs.filter(({ isNewRight, wasOldRight }) => !isNewRight && wasOldRight).length;
  const luck = Math.sqrt(gained + lost);
  if (pairs.length < fewestToCompare && mayStart) {
    const isWorse = lost - gained > luck;
    return isWorse ? { isBetter: false, why: 'not-better' } : { isBetter: true, why: 'start' };
  }
  const isMore = gained - lost > luck && gained - lost >= leastGain * pairs.length;
  if (pairs.length < fewestToCompare || !isMore || macroF1.now < macroF1.before - mostLoss)
    return { isBetter: false, why: 'not-better' };
  return isHeld ? { isBetter: false, why: 'held' } : { isBetter: true, why: 'better' };
}
