/** Which terms of a text to look for: the rarer a term, the more it says and the fewer tickets have to be read for it. */
export type AskedTerm = { term: number; weight: number };

/** How much is looked for: terms at least and at most, and of how many of all tickets together (a share) they may be. */
export type Effort = { fewest: number; most: number; share: number };

/** Of a city's tickets few are open, so more can be asked of them. */
export const efforts = {
  open: { fewest: 4, most: 14, share: 0.2 },
  past: { fewest: 3, most: 8, share: 0.006 },
} as const satisfies Record<string, Effort>;

/**
 * @param shares of how many of all tickets hold a term (0 to 1), for the terms known to be frequent
 * @returns the rarest first; `weight` grows with rarity
 */
export function rareTerms(
  terms: readonly number[],
  shares: ReadonlyMap<number, number>,
  { fewest, most, share: enough }: Effort,
): AskedTerm[] {
  const unknown = Math.min(0.001, ...shares.values()) / 2;
  const known = terms.map((term) => ({ term, share: shares.get(term) ?? unknown }));
  const rarest = known.sort((one, other) => one.share - other.share).slice(0, most);
  let together = 0;
  const chosen = rarest.filter(({ share }, order) => {
    together += share;
    return order < fewest || together <= enough;
  });
  return chosen.map(({ term, share }) => ({ term, weight: -Math.log(Math.min(share, 0.5)) }));
}
