import { expect, test } from 'vitest';
import { type Answered, calibrationError, f1ByLabel, labelFigures } from './labelled';

const answer = (label: string, given: string, confidence: number): Answered => ({
  label,
  guesses: [
    { label: given, confidence },
    { label: given === 'a' ? 'b' : 'a', confidence: 1 - confidence },
  ],
});
const answered = [
  answer('a', 'a', 0.95),
  answer('a', 'a', 0.9),
  answer('b', 'b', 0.8),
  answer('b', 'b', 0.7),
  answer('b', 'a', 0.55),
];

test('accuracy counts the right first guesses, over all and over the surest four fifths', () => {
  expect(labelFigures(answered)).toMatchObject({ accuracy: 0.8, top3: 1, accuracyOnSurest80: 1 });
});

test('the F1 of a label weighs what was missed against what was wrongly given', () => {
  expect([...f1ByLabel(answered)]).toEqual([
    ['a', 0.8],
    ['b', 0.8],
  ]);
});

test('confidence that is borne out has no calibration error, blind confidence has all of it', () => {
  const borneOut = Array.from({ length: 10 }, (_, at) => answer('a', at < 8 ? 'a' : 'b', 0.8));
  expect(calibrationError(borneOut)).toBeCloseTo(0);
  expect(calibrationError([answer('a', 'b', 1)])).toBe(1);
});
