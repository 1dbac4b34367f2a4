/**
 * Learns the weights of `likeness` from labelled sentences: logistic regression with ever smaller steps. The order hangs on the sentences
 * themselves: languages are mixed, and the same sentences give the same bytes.
 */
import { createHash } from 'node:crypto';
import { buckets, groupsOf } from './likeness';

export type Labelled = { text: string; urgent: 0 | 1 };
export type Weights = { weights: string; scale: number; bias: number };

const rounds = 40;
const firstStep = 2;
const biasStep = 0.03;
const decay = 3e-4;

export function learnLikeness(sentences: readonly Labelled[]): Weights {
  const rows = mixed(sentences).map(({ text, urgent }) => ({ groups: groupsOf(text), urgent }));
  const learned = new Float64Array(buckets);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + round / 10);
    for (const { groups, urgent } of rows) {
      const share = 1 / Math.sqrt(groups.length);
      const sum = groups.reduce((total, group) => total + (learned[group] ?? 0) * share, bias);
      const miss = 1 / (1 + Math.exp(-sum)) - urgent;
      for (const group of groups)
        learned[group] = (learned[group] ?? 0) - step * (miss * share + decay * (learned[group] ?? 0));
      bias -= biasStep * miss;
    }
  }
  return packed(learned, bias);
}

function mixed(sentences: readonly Labelled[]): Labelled[] {
  return sentences
    .map((one) => ({ one, place: createHash('sha256').update(one.text).digest('hex') }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ one }) => one);
}

/** Eight bits a weight. */
function packed(learned: Float64Array, bias: number): Weights {
  const largest = learned.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const scale = Number((largest / 127).toPrecision(6));
  const bytes = Int8Array.from(learned, (one) => Math.round(one / scale));
  return { weights: Buffer.from(bytes.buffer).toString('base64'), scale, bias: Number(bias.toPrecision(6)) };
}
