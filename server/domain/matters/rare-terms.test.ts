import { expect, it } from 'vitest';
import { efforts, rareTerms } from './rare-terms';

it('the rare terms are looked for first, and weigh more', () => {
  const shares = new Map([
    [1, 0.1],
    [2, 0.001],
  ]);
  const asked = rareTerms([1, 2, 3], shares, efforts.open);
  expect(asked.map(({ term }) => term)).toEqual([3, 2, 1]);
  expect(asked[0]?.weight).toBeGreaterThan(asked[2]?.weight ?? 0);
});

it('what everybody writes is left out while there is enough else', () => {
  const common = [10, 11, 12, 13, 14];
  const shares = new Map(common.map((term) => [term, 0.1]));
  const asked = rareTerms([...common, 1, 2, 3, 4], shares, efforts.past);
  expect(asked.map(({ term }) => term)).toEqual([1, 2, 3, 4]);
  expect(rareTerms(common, shares, efforts.past)).toHaveLength(efforts.past.fewest);
});

it('a long letter is looked for by few of its terms', () => {
  expect(rareTerms([...Array(48).keys()], new Map(), efforts.open)).toHaveLength(efforts.open.most);
});
