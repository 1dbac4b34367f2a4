import { expect, it } from 'vitest';
import { type Decided, measureCurve } from './record';

const one = (confidence: number | null, changes: Partial<Decided> = {}): Decided => ({
  isAutomatic: false,
  confidence,
  proposedFirstId: confidence === null ? null : 'a',
  departmentId: 'a',
  cameBack: false,
  ...changes,
});
const at = (decided: Decided[], threshold: number) =>
  measureCurve(decided).find((point) => point.threshold === threshold);

it('of ten cases the surest four would have gone by themselves, and three of them rightly', () => {
  const decided = [
    one(0.95),
    one(0.92),
    one(0.91),
    one(0.9, { departmentId: 'b' }),
    ...Array.from({ length: 5 }, () => one(0.4)),
    one(null),
  ];
  expect(at(decided, 0.9)).toEqual({ threshold: 0.9, count: 4, share: 0.4, right: 0.75 });
});

it('a case that came back was not right, even where the first proposal was taken', () => {
  expect(at([one(1, { cameBack: true }), one(1)], 1)?.right).toBe(0.5);
});

it('where nothing would have gone, nothing is said about how right it was', () => {
  expect(at([one(0.6)], 0.8)).toMatchObject({ share: 0, right: null });
  expect(at([], 0.8)).toMatchObject({ share: 0, right: null });
});
