/** Figures about labels that were guessed, and the wearing through of a classifier on labelled rows that gives them. */
import { classify, type Guess } from '../classifier/model';
import { readModel } from '../classifier/model-file';
import type { Example } from '../classifier/train-classifier';
import { type ThreadOptions, trainInThread } from '../train-in-thread';
import { type Figures, NotMeasurable, rounded } from './task';

export type Answered = { guesses: readonly Guess[]; label: string };

const limitMs = 10 * 60_000;
const bins = 15;

/** Trains in a thread as the product does, writes and reads the model, and measures on the test examples. */
export async function measureClassifier(
  train: readonly Example[],
  test: readonly Example[],
  options: ThreadOptions,
): Promise<Figures> {
  const started = performance.now();
  const trained = await trainInThread(train, options, { limitMs });
  const trainSeconds = (performance.now() - started) / 1000;
  if (!trained.ok)
    throw new NotMeasurable(
      `Training did not end: ${trained.reason === 'failed' ? trained.why : trained.reason}.`,
    );
  const read = readModel(trained.model);
  if (!read.ok) throw new NotMeasurable(`The model cannot be read: ${read.reason}.`);
  const model = read.model;
  // The first call loads the dictionary; a server has done that long before.
  classify(model, test[0]?.text ?? '');
  const times: number[] = [];
  const answered = test.map(({ text, label }): Answered => {
    const began = performance.now();
    const guesses = classify(model, text);
    times.push(performance.now() - began);
    return { guesses, label };
  });
  return {
    ...labelFigures(answered),
    trainSeconds: rounded(trainSeconds, 1),
    classifyP95Ms: rounded(quantile(times, 0.95), 3),
    modelBytes: trained.model.length,
    perLabelF1: Object.fromEntries([...f1ByLabel(answered)].map(([label, f1]) => [label, rounded(f1)])),
  };
}

export function labelFigures(answered: readonly Answered[]): Figures {
  const surest = [...answered]
    .sort((one, other) => confidenceOf(other) - confidenceOf(one))
    .slice(0, Math.round(answered.length * 0.8));
  const f1 = [...f1ByLabel(answered).values()];
  return {
    accuracy: rounded(shareOf(answered, isRight)),
    macroF1: rounded(f1.reduce((one, other) => one + other, 0) / (f1.length || 1)),
    top3: rounded(
      shareOf(answered, ({ guesses, label }) => guesses.slice(0, 3).some((guess) => guess.label === label)),
    ),
    accuracyOnSurest80: rounded(shareOf(surest, isRight)),
    calibrationError: rounded(calibrationError(answered)),
  };
}

const isRight = ({ guesses, label }: Answered) => guesses[0]?.label === label;
const confidenceOf = ({ guesses }: Answered) => guesses[0]?.confidence ?? 0;

function shareOf(answered: readonly Answered[], is: (one: Answered) => boolean): number {
  return answered.filter(is).length / (answered.length || 1);
}

/** For every label that occurs among the right ones: the harmonic mean of precision and recall. */
export function f1ByLabel(answered: readonly Answered[]): Map<string, number> {
  const labels = [...new Set(answered.map(({ label }) => label))].sort();
  return new Map(
    labels.map((label) => {
      const given = answered.filter(({ guesses }) => guesses[0]?.label === label);
      const wanted = answered.filter((one) => one.label === label);
      return [label, (2 * given.filter(isRight).length) / (given.length + wanted.length)];
    }),
  );
}

/** Expected calibration error: how far confidence and share of right answers are apart, over 15 bins of confidence. */
export function calibrationError(answered: readonly Answered[]): number {
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const inside = answered.filter((one) => Math.min(bins - 1, Math.floor(confidenceOf(one) * bins)) === bin);
    const confident = inside.reduce((sum, one) => sum + confidenceOf(one), 0);
    error += Math.abs(confident - inside.filter(isRight).length);
  }
  return error / (answered.length || 1);
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
