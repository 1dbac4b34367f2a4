/**
 * What words name and what was learned, put together. Each is evidence by itself: where both say the same, it is surer than either; where
 * they differ, the surer one wins. Nothing that a machine guesses is ever certain.
 */
import type { LearnedGuess } from './learned-kinds';

/** No guess says that it cannot be wrong. */
const surest = 0.97;
/** What was learned says something about every label; by itself it has to be this sure to be said. */
const leastAlone = 0.2;

/** @returns the likeliest first, `most` at most; without anything learned just what the words say, in their order */
export function combine(
  words: readonly LearnedGuess[],
  learned: readonly LearnedGuess[] | null,
  most: number,
): LearnedGuess[] {
  if (!learned) return words.slice(0, most);
  const doubts = new Map(words.map(({ label, confidence }) => [label, 1 - confidence]));
  for (const { label, confidence } of learned) {
    const doubt = doubts.get(label);
    if (doubt === undefined && confidence < leastAlone) continue;
    doubts.set(label, (doubt ?? 1) * (1 - confidence));
  }
  return [...doubts]
    .map(([label, doubt]) => ({ label, confidence: Math.min(surest, 1 - doubt) }))
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, most);
}
