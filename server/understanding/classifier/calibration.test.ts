import { expect, test } from 'vitest';
import { calibrate, type Judged, probabilities } from './calibration';
import { randomFrom } from './random';

/** Two classes; the margin points to the right one in so many cases of a hundred. */
function judgedWith(rightOfHundred: number): Judged[] {
  const random = randomFrom(7);
  return Array.from({ length: 1000 }, (_, at) => {
    const label = random() < 0.5 ? 0 : 1;
    const isRight = at % 100 < rightOfHundred;
    const margin = isRight === (label === 0) ? 1 : -1;
    return { margins: [margin, -margin], features: 150, label };
  });
}

test('a model that is right nine times of ten says 0.9, one that is right six times says 0.6', () => {
  for (const right of [90, 60]) {
    const calibration = calibrate(judgedWith(right), 2);
    expect(probabilities([1, -1], 150, calibration)[0]).toBeCloseTo(right / 100, 1);
  }
});

test('too few texts change nothing', () => {
  expect(calibrate(judgedWith(90).slice(0, 10), 2)).toEqual(calibrate([], 2));
});
