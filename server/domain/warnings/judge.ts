/**
 * When a number of letters is news: enough different people, more than in any week of the past, at least half as much again as usual, and
 * hardly by chance. Each rule alone would cry too often.
 */
import { surprise } from './surprise';

export type Counted = {
  count: number;
  /** Different people who are known, and different letters of people who are not. */
  named: number;
  unnamed: number;
  /** Letters that speak of danger. */
  danger: number;
  /** The same count in the same windows before, the oldest first. */
  past: readonly number[];
};
export type Rise = { people: number; expected: number; score: number; isDanger: boolean };
/** One street is many fewer letters than the whole city, where thousands of words are watched at once. */
export type Scope = 'place' | 'city';

export const fewestPeople = { place: 5, city: 8, danger: 3 } as const;
/** Nobody can be told apart who is unknown: together they count no more than this, so that one person alone raises nothing. */
export const mostUnnamed = 3;
/** Half as much again: what "more than usual" and "grew" mean. */
export const growth = 1.5;
/** How surprising it has to be: one in 10,000 for a place; one in a million for the city. */
const leastSurprise: Record<Scope, number> = { place: 4, city: 6 };
/** When all its letters speak of danger, a rise may be a hundred times likelier by chance, and stands so much higher. */
const dangerWeight = 2;

/** Null when there is nothing to tell. */
export function judge(counted: Counted, scope: Scope): Rise | null {
  const { count, past } = counted;
  if (past.length === 0) return null;
  const isDanger = counted.danger * 2 >= count;
  const people = counted.named + Math.min(counted.unnamed, mostUnnamed);
  if (people < (isDanger ? fewestPeople.danger : fewestPeople[scope])) return null;
  const expected = past.reduce((sum, one) => sum + one, 0) / past.length;
  if (count <= Math.max(...past) || count < expected * growth) return null;
  const score = surprise(count, past) + dangerWeight * (counted.danger / count);
  return score < leastSurprise[scope] ? null : { people, expected, score, isDanger };
}
