/**
 * Learns a classifier from examples. The beginning of every letter is given again as an example of its own: it is about what a title says,
 * and titles are what people write first. A fifth of the examples is held back once to find out how sure to be; then all are learned.
 */
import { type Calibration, calibrate, type Judged } from './calibration';
import { type LearnOptions, learn } from './learn';
import { type Model, marginsOf } from './model';
import { quantised } from './quantised';
import { randomFrom } from './random';
import { bitsFor, bucketed, type Counts, type Parts, partsOf } from './reading';

export type Example = { text: string; label: string };

export type TrainingOptions = {
  seed?: number;
  /** For how something is meant rather than what it is about (see features.ts). */
  manner?: boolean;
  /** How many letters make the beginning of a text; 0 when beginnings mean nothing. */
  beginning?: number;
  /** Rare classes count more: for classes of very different sizes that matter alike. 0 not at all, 1 fully. */
  balance?: number;
  /** Is told the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
};

type Read = Parts & { label: number };
type Settings = Required<TrainingOptions> & { labels: string[]; examples: number };

const usual = { seed: 1, manner: false, beginning: 22, balance: 0, onProgress: () => {} };
/** One of so many examples is held back. */
const heldBack = 5;

/** @throws RangeError when there are fewer than two labels among the examples */
export function trainClassifier(examples: readonly Example[], options: TrainingOptions = {}): Model {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  if (labels.length < 2) throw new RangeError('A classifier needs examples of at least two labels.');
  const settings: Settings = { ...usual, ...options, labels, examples: examples.length };
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const read = examples.map(
    ({ text, label }): Read => ({ ...partsOf(text, settings), label: numbers.get(label) ?? 0 }),
  );
  const bits = bitsFor(read, labels.length);
  const tried = calibrationOf(read, bits, settings);
  return modelOf(read, bits, settings, tried, (share) => settings.onProgress(0.5 + share / 2));
}

function calibrationOf(read: readonly Read[], bits: number, settings: Settings): Calibration {
  const random = randomFrom(settings.seed);
  const isHeld = read.map(() => random() < 1 / heldBack);
  const known = read.filter((_, at) => !isHeld[at]);
  const unsure = calibrate([], settings.labels.length);
  const model = modelOf(known, bits, settings, unsure, (share) => settings.onProgress(share / 2));
  const judged = read.filter((_, at) => isHeld[at]).flatMap((one) => judge(model, one));
  return calibrate(judged, settings.labels.length);
}

/** A held-back text counts twice: as a letter, and as the title that it may have come with. */
function judge(model: Model, { whole, beginning, label }: Read): Judged[] {
  const parts: Parts[] = beginning
    ? [
        { whole, beginning },
        { whole: beginning, beginning: null },
      ]
    : [{ whole, beginning }];
  return parts.map((part) => ({ margins: marginsOf(model, part), features: part.whole.size, label }));
}

function modelOf(
  read: readonly Read[],
  bits: number,
  settings: Settings,
  calibration: Calibration,
  tell: (share: number) => void,
): Model {
  const { labels, manner, beginning, examples } = settings;
  const rows = read.flatMap(({ whole, beginning: first, label }) =>
    (first ? [whole, first] : [whole]).map((counts: Counts) => ({ counts: bucketed(counts, bits), label })),
  );
  const options: LearnOptions = {
    classes: labels.length,
    bits,
    seed: settings.seed,
    balance: settings.balance,
  };
  const { telling, weights } = learn(rows, options, tell);
  return { labels, bits, manner, beginning, calibration, examples, ...quantised(telling, weights) };
}
