/** How well a way of reading does on tickets that it did not learn from, and what automatic dispatch would have made of them. */
import { z } from 'zod';
import type { LearnedGuess } from './learned-kinds';

/** A ticket with the label that it had in the end, and what was guessed, the likeliest first. */
export type Judged = { label: string; guesses: readonly LearnedGuess[] };

const share = z.number().min(0).max(1);
const own = z.object({
  accuracy: share,
  /** The mean over the labels, so that a rare one counts as much as a common one. */
  macroF1: share,
  withinThree: share,
  /** How far confidence and share of right guesses are apart on the mean. */
  calibrationError: share,
});
const point = z.object({
  threshold: share,
  /** Of all tickets, those whose best guess is at least that sure. */
  dispatched: share,
  /** Of those, the ones with the right label; null when there are none. */
  right: share.nullable(),
});
/** As it is stored with a model. `before` is of what was in use, on the same tickets. */
export const storedFigures = z.object({ own, before: own, curve: z.array(point) });

export type Figures = z.infer<typeof own>;
export type CurvePoint = z.infer<typeof point>;
export type StoredFigures = z.infer<typeof storedFigures>;

export function isRight({ label, guesses }: Judged): boolean {
  return guesses[0]?.label === label;
}

const lowest = 50;
const highest = 99;

/** For each threshold from 0.50 to 0.99: how much would be dispatched without a hand, and how much of that rightly. */
export function curveOf(judged: readonly Judged[]): CurvePoint[] {
  return Array.from({ length: highest - lowest + 1 }, (_, step) => {
    const threshold = (lowest + step) / 100;
    const sure = judged.filter(({ guesses }) => (guesses[0]?.confidence ?? 0) >= threshold);
    return {
      threshold,
      dispatched: sure.length / (judged.length || 1),
      right: sure.length ? sure.filter(isRight).length / sure.length : null,
    };
  });
}
