/** What is spoken of with care: other words, lines where somebody listens, a way off the page, and notices that tell nothing. */
export const careKinds = ['self-harm', 'domestic-violence', 'child'] as const;
export type CareKind = (typeof careKinds)[number];

export function careKindOf(kind: string): CareKind | null {
  return careKinds.find((known) => known === kind) ?? null;
}
