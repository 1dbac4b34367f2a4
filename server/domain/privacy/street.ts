/**
 * A point is as exact as a door, and is opened like one. Until then it is told as the street: to a hundred metres.
 */
const cellsPerDegree = 1_000;

/** Degrees in, degrees out. */
export function toStreet(degrees: number): number {
  return Math.round(degrees * cellsPerDegree) / cellsPerDegree;
}
