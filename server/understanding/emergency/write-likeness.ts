/**
 * Learns anew after sentences were added: `npx tsx server/understanding/emergency/write-likeness.ts`. Everyday letters and questions are among
 * them, because whoever only ever heard of danger hears it everywhere.
 */
import { writeFileSync } from 'node:fs';
import { learnLikeness } from './learn-likeness';
import { ownSentences } from './own-sentences';

const { weights, scale, bias } = learnLikeness(ownSentences());
const words = `/** Written by write-likeness.ts from our own sentences: not edited by hand. */
export const scale = ${scale};
export const bias = ${bias};
export const weights =
  '${weights}';
`;
writeFileSync(new URL('./likeness-weights.ts', import.meta.url), words);
