import { describe, expect, test } from 'vitest';
import { combine } from './combine';
import { curveOf } from './figures';
import { isHeldBack } from './held-back';
import { type Comparison, judgeModel } from './verdict';

/** So many held-back tickets; `gained` of them only the new model reads rightly, `lost` only the old way. */
function compared(tickets: number, gained: number, lost: number, more: Partial<Comparison> = {}): Comparison {
  const pairs = Array.from({ length: tickets }, (_, at) => ({
    isNewRight: at < gained || at >= gained + lost,
    wasOldRight: at >= gained,
  }));
  return { pairs, macroF1: { now: 0.9, before: 0.9 }, mayStart: false, isHeld: false, ...more };
}

describe('a new model', () => {
  test('is better when it reads more tickets rightly than luck would', () => {
    expect(judgeModel(compared(200, 12, 4))).toEqual({ isBetter: true, why: 'better' });
    expect(judgeModel(compared(200, 12, 10)).why).toBe('not-better');
    expect(judgeModel(compared(200, 4, 12)).why).toBe('not-better');
    expect(judgeModel(compared(200, 0, 0)).why).toBe('not-better');
  });

  test('is not better for one ticket in a thousand, and not when the rare labels pay for it', () => {
    expect(judgeModel(compared(2_000, 4, 0)).why).toBe('not-better');
    expect(judgeModel(compared(200, 12, 4, { macroF1: { now: 0.7, before: 0.9 } })).why).toBe('not-better');
  });

  test('cannot show on a few tickets that it is better', () => {
    expect(judgeModel(compared(49, 30, 0)).why).toBe('not-better');
    expect(judgeModel(compared(50, 30, 0)).why).toBe('better');
  });

  test('may be the first one when it is not plainly worse on the few tickets that there are', () => {
    expect(judgeModel(compared(6, 1, 1, { mayStart: true }))).toEqual({ isBetter: true, why: 'start' });
    expect(judgeModel(compared(0, 0, 0, { mayStart: true })).isBetter).toBe(true);
    expect(judgeModel(compared(6, 0, 1, { mayStart: true })).isBetter).toBe(true);
    expect(judgeModel(compared(6, 0, 2, { mayStart: true })).isBetter).toBe(false);
  });

  test('does not replace by itself what a person has chosen', () => {
    expect(judgeModel(compared(200, 12, 4, { isHeld: true }))).toEqual({ isBetter: false, why: 'held' });
  });
});

test('about a fifth of all tickets is held back, and always the same ones', () => {
  const ids = Array.from(
    { length: 10_000 },
    (_, at) => `019a0000-0000-7000-8000-${String(at).padStart(12, '0')}`,
  );
  const held = ids.filter(isHeldBack);
  expect(held.length).toBeGreaterThan(1_800);
  expect(held.length).toBeLessThan(2_200);
  expect(ids.filter(isHeldBack)).toEqual(held);
});

test('the curve counts at each threshold what is that sure, and what of it is right', () => {
  const judged = [
    { label: 'a', guesses: [{ label: 'a', confidence: 0.95 }] },
    { label: 'a', guesses: [{ label: 'b', confidence: 0.8 }] },
    { label: 'b', guesses: [{ label: 'b', confidence: 0.6 }] },
    { label: 'b', guesses: [] },
  ];
  const at = (threshold: number) => curveOf(judged).find((point) => point.threshold === threshold);
  expect(at(0.5)).toEqual({ threshold: 0.5, dispatched: 0.75, right: 2 / 3 });
  expect(at(0.8)).toEqual({ threshold: 0.8, dispatched: 0.5, right: 0.5 });
  expect(at(0.9)).toEqual({ threshold: 0.9, dispatched: 0.25, right: 1 });
  expect(at(0.99)).toEqual({ threshold: 0.99, dispatched: 0, right: null });
});

describe('words and what was learned', () => {
  const words = [
    { label: 'lamps', confidence: 0.5 },
    { label: 'roads', confidence: 0.3 },
  ];

  test('are surer together where they agree', () => {
    const [best] = combine(words, [{ label: 'lamps', confidence: 0.6 }], 3);
    expect(best).toEqual({ label: 'lamps', confidence: 0.8 });
  });

  test('leave it to the surer one where they differ', () => {
    const order = (confidence: number) =>
      combine(words, [{ label: 'water', confidence }], 3).map(({ label }) => label);
    expect(order(0.7)).toEqual(['water', 'lamps', 'roads']);
    expect(order(0.4)).toEqual(['lamps', 'water', 'roads']);
    expect(order(0.1)).toEqual(['lamps', 'roads']);
  });

  test('are the words alone where nothing was learned, and never certain', () => {
    expect(combine(words, null, 3)).toEqual(words);
    expect(
      combine([{ label: 'a', confidence: 0.9 }], [{ label: 'a', confidence: 1 }], 3)[0]?.confidence,
    ).toBe(0.97);
  });
});
